import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import { joined, type Said } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { conditionsOf } from './conditionsOfYes.ts';
import * as words from './en/minutes.ts';
import { nextSitting } from './sittingDay.ts';

/** So many lines are kept for conditions that somebody makes as they sit. */
const MORE = 2;

/** What the head of the minutes has to say: when, who was there and who not, and who writes. */
export function headOf(plan: Plan, today: IsoDate): [label: string, value: Said][] {
  return [
    [words.sitting, words.held(nextSitting(plan, today))],
    [words.present, words.line],
    [words.absent, words.line],
    [words.writtenBy, words.writer],
  ];
}

/** What is on the agenda, above and below its line, without the opening and the close. */
export function itemNames(plan: Plan, today: IsoDate): Said[] {
  const { items, below } = agendaOf(plan, today);
  return [...items.slice(1, -1), ...below].map(({ name }) => name);
}

/** The conditions of a yes by their numbers, to keep or to strike out, each with a line for the day that is agreed; and some for what is new. */
export function agreedConditions(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Block[] {
  const told = conditionsOf(plan, forecasts, wordings, today);
  if (told.length === 0) return [];
  const lines = told.map(({ short }, at) => words.toAgree(at + 1, short));
  const more = Array.from({ length: MORE }, (_, at) => words.another(told.length + at + 1));
  const said = joined([joined(lines, '; '), ...more], '\n');
  return [{ kind: 'facts', rows: [{ label: words.conditions, value: said }] }];
}
