import * as v from 'valibot';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { RANGE, type TypedRange } from '../ranges.ts';
import { type Calendar, type Effort, SCOPE, type ScenarioName, type Scope, WORKSTREAMS } from './fields.ts';
import { multiplierOf } from './integration.ts';
import { type Line, readScope } from './read.ts';
import { applyScenario, scenarioFaults } from './scenario.ts';

/**
 * The sheet with a scenario for its base: what it changes is typed where it belongs, and it is blank again. Undefined
 * where the sheet or the scenario cannot be counted.
 */
export function adopted(scope: Scope, which: ScenarioName): Scope | undefined {
  const read = readScope(scope, '');
  if (read.kind !== 'ready' || scenarioFaults(which, scope[which]).length > 0) return undefined;
  const after = applyScenario(read.input, scope[which]);
  const kept = 1 - Math.min(100, numberOr(scope[which].cut, 0)) / 100;
  const row = <Row extends Effort & Calendar>(id: string, typed: Row): Row => {
    const [line, before] = [after, read.input].map(({ lines }) => lines.find((one) => one.id === id));
    if (!line || !before) return typed;
    const cut = kept < 1 && line.effort !== before.effort && !line.ofModel;
    return {
      ...typed,
      ...(cut && scaled(typed, kept)),
      people: peopleOf(typed, line),
      booked: line.booked,
    };
  };
  const integration = after.lines.find(({ ofModel }) => ofModel)?.effort;
  const multiple = read.input.lines.find(({ ofModel }) => ofModel)?.effort;
  return {
    ...scope,
    ...(Object.fromEntries(WORKSTREAMS.map((id) => [id, row(id, scope[id])])) as Pick<
      Scope,
      (typeof WORKSTREAMS)[number]
    >),
    extra: scope.extra.map((one) => row(one.id, one)),
    ...(kept < 1 && integration !== multiple && { multiplier: scaled(multiplierOf(scope), kept) }),
    people: after.people === read.input.people ? scope.people : typedNumber(after.people ?? 0),
    [which]: v.parse(SCOPE.fields[which].schema, undefined),
  };
}

/** Whom a line has: blank where it has everybody, now as then. */
function peopleOf({ people }: Calendar, line: Line): string {
  const has = readNumber(people);
  const same = has.kind === 'number' && has.value === line.people;
  return line.people === undefined || same ? people : typedNumber(line.people);
}

function scaled(range: TypedRange, times: number): TypedRange {
  const part = (name: keyof TypedRange) => {
    const read = readNumber(range[name]);
    return read.kind === 'number' ? typedNumber(read.value * times) : range[name];
  };
  return Object.fromEntries(RANGE.map((name) => [name, part(name)])) as TypedRange;
}

/** A number as somebody would type it: with three decimals it could be thousands. */
function typedNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
