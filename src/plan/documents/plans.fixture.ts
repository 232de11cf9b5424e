import * as v from 'valibot';
import { parse } from 'yaml';
import example from '../../../content/examples/second-look.json?raw';
import sources from '../../../content/sources.yaml?raw';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { readPlan } from '../document/read.ts';
import { type Plan, PlanSchema } from '../document/schema.ts';
import clearLetter from './fixtures/clear-letter.json?raw';
import { forecastsOf } from './forecasts.ts';

/** The day on which the worked example is told. */
export const TODAY = '2026-11-20';

const sheets: Record<string, string> = import.meta.glob('../../../content/worksheets/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const cited: { id: string; cite: string }[] = parse(sources);

/** The words of every worksheet there is. */
export const WORDINGS = Object.fromEntries(
  Object.values(sheets).map((text) => {
    const words: { id: string } = parse(text);
    const names = Object.fromEntries(cited.map(({ id, cite }) => [id, cite]));
    return [words.id, words.id === 'governance' ? { ...words, sources: names } : words];
  }),
) as unknown as Wordings;

export function examplePlan(): Plan {
  return planIn(example);
}

/**
 * The worked example as it could have been handed in too early: no figure confirmed in writing, fewer people than its lines
 * want at once, two places that disagree, and no word on what else could have been asked.
 */
export function unreadyPlan(): Plan {
  const plan = examplePlan();
  const { scope, steering, benefits, handover, gate } = plan;
  scope.people = '7';
  steering.commitments = steering.commitments.filter(({ promise }) => !/^Confirms in writing/.test(promise));
  benefits.because = benefits.because.replace(/ Stopping is first.*$/s, '');
  for (const item of handover.items) if (item.id === 'vendor-terms') item.state = 'accepted';
  for (const question of gate.questions)
    if (question.reference === 'MR-25')
      question.place = 'Specification of the audit trail in the case system, page 3, of 18 September';
  return plan;
}

/** The day on which the second plan is told. */
export const CLEAR_LETTER_DAY = '2026-09-18';

/** A plan with every worksheet filled in of the second case, an insurer’s, seven weeks in: nothing in it exists. */
export function clearLetterPlan(): Plan {
  return planIn(clearLetter);
}

/** The same, asking for a day that is before those of most owners. */
export function hastyLetterPlan(): Plan {
  const plan = clearLetterPlan();
  for (const row of plan.steering.decisions)
    row.question = row.question.replace('12 February 2027', '15 January 2027');
  return plan;
}

function planIn(text: string): Plan {
  const read = readPlan(text);
  if (read.kind !== 'plan') throw new Error(read.why);
  return read.plan;
}

/** What was counted already, by the plan: most tests ask for one of two. */
const known = new Map<string, Forecasts>();
const MOST_KNOWN = 20;

/** The forecasts of a plan, counted from a few trials. */
export function counted(plan: Plan): Forecasts {
  const key = JSON.stringify(plan);
  const forecasts = known.get(key) ?? forecastsOf(plan, { trials: 500, seed: 1 });
  if (known.size < MOST_KNOWN) known.set(key, forecasts);
  return forecasts;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A place where people type, by the names that lead to it. */
export type Slot = (string | number)[];

function slotsOf(value: Json, path: Slot = []): Slot[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => slotsOf(inner, [...path, key]));
}

/** A copy of the plan with another text in one place. */
function typedAt(plan: Plan, path: Slot, text: string): Plan {
  const copy = structuredClone(plan);
  put(copy as unknown as Record<string, Json>, path, text);
  return copy;
}

function put(plan: Record<string, Json>, path: Slot, text: string): void {
  let holder = plan;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, Json>;
  holder[path.at(-1) ?? ''] = text;
}

/** Every place of the example where any text may stand; a choice or an id takes only some. */
export function textSlots(plan: Plan): Slot[] {
  return slotsOf(plan as unknown as Json).filter(
    (path) =>
      path[0] !== 'id' && path.at(-1) !== 'id' && v.is(PlanSchema, typedAt(plan, path, 'any text at all')),
  );
}

/** What stands in a place. */
export function textAt(plan: Plan, path: Slot): string {
  let at: unknown = plan;
  for (const key of path) at = (at as Record<string, unknown>)[key];
  return String(at);
}

/** The plan with a text typed in each of the places. */
export function retyped(plan: Plan, slots: readonly Slot[], text: (index: number) => string): Plan {
  const copy = structuredClone(plan);
  for (const [index, slot] of slots.entries())
    put(copy as unknown as Record<string, Json>, slot, text(index));
  return copy;
}

/** The plan with every list as long as lists may be: its rows over and over, each with an id of its own. */
export function withRows(plan: Plan, count: number): Plan {
  const grow = (value: Json): Json => {
    if (Array.isArray(value)) {
      const rows = value.filter(
        (row): row is { [key: string]: Json } => typeof row === 'object' && row !== null && 'id' in row,
      );
      if (rows.length === 0) return value;
      return Array.from({ length: count }, (_, index) => ({
        ...rows[index % rows.length],
        id: `row-${index}`,
      }));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, grow(inner)]));
  };
  return grow(plan as unknown as Json) as unknown as Plan;
}

/** The plans that are read as a whole, each on the day on which it is told. */
export const wholePlans = (): { name: string; plan: Plan; today: string }[] => [
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the worked example, handed in too early', plan: unreadyPlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
];
