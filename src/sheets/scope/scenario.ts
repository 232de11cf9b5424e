import type { Range } from '../../forecast/range.ts';
import { anchor } from '../finding.ts';
import { numberOr, readNumber } from '../../language/readNumber.ts';
import { countError, numberError } from '../numberErrors.ts';
import type { Fault, FieldError } from '../ranges.ts';
import * as words from './en/scenario.ts';
import type { Scenario, ScenarioName } from './fields.ts';
import type { Line, ScopeInput } from './read.ts';

/** True while the scenario changes nothing. */
export function isBlankScenario(scenario: Scenario): boolean {
  return (
    numberOr(scenario.people, 0) === 0 &&
    numberOr(scenario.cut, 0) === 0 &&
    !scenario.bookValidation &&
    !scenario.bookSecurity
  );
}

/**
 * The base with what the scenario changes. People are added to the whole, and to the workstream they join;
 * a cut takes its share of the effort out of one workstream or of all, and a multiple of the model follows it. It
 * adds no cost for newcomers finding their way: that is work to be written down.
 */
export function applyScenario(input: ScopeInput, scenario: Scenario): ScopeInput {
  const added = numberOr(scenario.people, 0);
  const kept = 1 - Math.min(100, numberOr(scenario.cut, 0)) / 100;
  return {
    ...input,
    people: input.people === undefined ? undefined : input.people + added,
    lines: input.lines.map((line) => ({
      ...line,
      people: peopleOf(line, input, scenario, added),
      effort: isCut(line, scenario) ? scaled(line.effort, kept) : line.effort,
      booked:
        line.booked ||
        (line.id === 'validation' && scenario.bookValidation) ||
        (line.id === 'security' && scenario.bookSecurity),
    })),
  };
}

/** A line without people of its own has those who are added too, whomever they join; any other if they join it. */
function peopleOf(line: Line, input: ScopeInput, { joins }: Scenario, added: number): number | undefined {
  if (line.people === undefined) return undefined;
  const isEverybody = line.people === input.people;
  return joins === line.id || (joins === '' && isEverybody) ? line.people + added : line.people;
}

function isCut(line: Line, { cutFrom }: Scenario): boolean {
  if (cutFrom !== '') return line.id === cutFrom;
  // Cutting the model work cuts its multiple too: cutting both would cut that twice.
  return !line.ofModel;
}

function scaled({ low, likely, high }: Range, times: number): Range {
  return { low: low * times, likely: likely * times, high: high * times };
}

/** What is wrong with a share that is cut. */
export function cutError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value > 100) return words.badCut;
  return numberError(text);
}

/** What was typed into a scenario that no figure can be made from. */
export function scenarioFaults(name: ScenarioName, scenario: Scenario): Fault[] {
  const errors = { people: countError(scenario.people), cut: cutError(scenario.cut) };
  return Object.entries(errors).flatMap(([part, says]) =>
    says ? [{ field: anchor('scope', name, part), says }] : [],
  );
}

/** The name of a scenario, also while it has none. */
export function scenarioName(which: ScenarioName, { name }: Scenario): string {
  return name.trim() || words.SCENARIO_NAMES[which];
}
