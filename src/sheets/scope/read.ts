import type { Range, Shape } from '../../forecast/range.ts';
import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { type DaysOff, NO_DAYS_OFF } from '../../language/daysOff.ts';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { daysOffOf } from '../daysOff.ts';
import { milestones, type Program } from '../program.ts';
import { type Fault, readRange } from '../ranges.ts';
import { scopeFaults } from './faults.ts';
import { isStoodIn, multiplierOf } from './integration.ts';
import { isBlankExtra } from './extra.ts';
import { type Calendar, type Effort, type Scope, WORKSTREAMS, waitOf } from './fields.ts';
import { orderOf } from './network.ts';

/** One line of work, in numbers. Weeks are person-weeks of effort and calendar weeks of waiting. */
export type Line = {
  /** A workstream, or the id of a row of further work. */
  id: string;
  /** Its reader's own name for it; undefined for a workstream, which has a name of the sheet's. */
  ownName: string | undefined;
  /** Person-weeks; times the model work where `ofModel`. */
  effort: Range;
  /** Its effort is a multiple of the model work of the same run: integration, while nobody has given its figures. */
  ofModel: boolean;
  /** Person-weeks in the original plan; 0 where it held nothing. */
  planned: number;
  /** People of its own, at once; undefined where it has whoever there is. */
  people: number | undefined;
  /** Calendar weeks in a queue. */
  wait: Range;
  booked: boolean;
  follows: readonly string[];
};

/** All that the forecast works from: a scope sheet in numbers, without words. */
export type ScopeInput = {
  lines: readonly Line[];
  /** The order in which `lines` can be walked, each after all that it follows. */
  order: readonly number[];
  /** Full-time equivalents in all; undefined while nobody has said. */
  people: number | undefined;
  /** Money for a person-week; undefined while there is none. */
  cost: number | undefined;
  start: IsoDate;
  committed: IsoDate;
  day90: IsoDate;
  daysOff: DaysOff;
  shape: Shape;
  correlation: number;
};

/** A scope sheet read for the forecast: ready, not begun, or with something no figure can be made from. */
export type ReadScope =
  | { kind: 'ready'; input: ScopeInput }
  | { kind: 'blank' }
  | { kind: 'nonsense'; faults: Fault[] };

/** People on a line at once: its own, or all there are; undefined while nobody has said. */
export function peopleOn(line: Line, { people }: Pick<ScopeInput, 'people'>): number | undefined {
  return line.people ?? people;
}

/** Reads the scope sheet of a plan, with the days of its program. */
export function readScopeIn({ scope, program }: { scope: Scope; program: Program }): ReadScope {
  return readScope(scope, milestones(program).day90, daysOffOf(program));
}

/** Reads a scope sheet. `day90` is the program's, `''` while it has no day 0. */
export function readScope(scope: Scope, day90: IsoDate, daysOff: DaysOff = NO_DAYS_OFF): ReadScope {
  const faults = scopeFaults(scope);
  if (faults.length > 0) return { kind: 'nonsense', faults };
  if (readNumber(scope.model.likely).kind !== 'number') return { kind: 'blank' };
  const lines = readLines(scope);
  const order = orderOf(lines);
  const people = readNumber(scope.people);
  return {
    kind: 'ready',
    input: {
      lines,
      order: order.kind === 'order' ? order.indexes : [],
      people: people.kind === 'number' ? people.value : undefined,
      cost: costPerWeek(scope),
      start: scope.start,
      committed: isIsoDate(scope.committed) ? scope.committed : '',
      day90,
      daysOff,
      shape:
        scope.shape === 'pert' ? { kind: 'pert', lambda: numberOr(scope.lambda, 4) } : { kind: 'triangular' },
      correlation: numberOr(scope.correlation, 0.3),
    },
  };
}

/** How many person-weeks one of the sheet's units of effort is. */
export function weeksPerUnit(scope: Scope): number {
  return scope.effortUnit === 'weeks' ? 1 : 1 / numberOr(scope.daysPerWeek, 5);
}

/** What a person costs a week; undefined while nobody has said it. */
export function costPerWeek(scope: Scope): number | undefined {
  const cost = readNumber(scope.cost);
  return cost.kind === 'number' ? cost.value * costUnitsPerWeek(scope) : undefined;
}

function costUnitsPerWeek(scope: Scope): number {
  if (scope.costUnit === 'week') return 1;
  return scope.costUnit === 'day' ? numberOr(scope.daysPerWeek, 5) : numberOr(scope.hoursPerWeek, 37.5);
}

function readLines(scope: Scope): Line[] {
  const unit = weeksPerUnit(scope);
  const seven = WORKSTREAMS.map((stream) =>
    stream === 'integration' && isStoodIn(scope)
      ? {
          ...line(stream, { ...scope[stream], ...multiplierOf(scope) }, { unit, times: 1 }),
          ofModel: true,
        }
      : line(stream, scope[stream], { unit, times: unit }),
  );
  const extra = scope.extra
    .filter((row) => !isBlankExtra(row))
    .map((row) => ({ ...line(row.id, row, { unit, times: unit }), ownName: row.name.trim() }));
  return [...seven, ...extra];
}

/** One line; `times` turns its range into what is drawn, `unit` its planned effort into person-weeks. */
function line(id: string, row: Effort & Calendar, { unit, times }: { unit: number; times: number }): Line {
  const { low, likely, high } = readRange(row);
  const people = readNumber(row.people);
  return {
    id,
    ownName: undefined,
    effort: { low: low * times, likely: likely * times, high: high * times },
    ofModel: false,
    planned: numberOr(row.planned, 0) * unit,
    people: people.kind === 'number' ? people.value : undefined,
    wait: readRange(waitOf(row)),
    booked: row.booked,
    follows: row.follows,
  };
}
