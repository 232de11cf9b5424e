import type { IsoDate } from '../../language/dates.ts';
import { type Block, byHand, type Column, words as column, tableOf } from '../../report/blocks.ts';
import { joined, type Said } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { conditionsOf } from './conditionsOfYes.ts';
import * as words from './en/minutes.ts';
import { nextSitting } from './sittingDay.ts';

/** How much of the width each column has. */
const ITEM_PARTS = [0.34, 0.28, 0.2, 0.18];
/** So many lines are kept for conditions that somebody makes as they sit. */
const MORE = 2;

/**
 * The minutes of the next sitting, to fill in: who was there, a row for each item of the agenda between opening and close, and the
 * conditions of a yes. Nothing while nothing is on the agenda.
 */
export function minutesToFill(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const items = itemNames(plan, today);
  if (items.length === 0) return [];
  const { dissent, reopens } = wordings.steering.fields;
  const columns = [column(words.item), ...[words.outcome, dissent.label, reopens.label].map(byHand)];
  return [
    { kind: 'facts', rows: headOf(plan, today).map(([label, value]) => ({ label, value })) },
    ...tableOf(
      words.eachItem,
      withParts(columns, ITEM_PARTS),
      items.map((name) => [name, '', '', '']),
    ),
    ...agreedConditions(plan, forecasts, wordings, today),
  ];
}

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
function agreedConditions(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const told = conditionsOf(plan, forecasts, wordings, today);
  const lines = told.map(({ short }, at) => words.toAgree(at + 1, short));
  const more = Array.from({ length: MORE }, (_, at) => words.another(told.length + at + 1));
  const said = joined([joined(lines, '; '), ...more], '\n');
  return [{ kind: 'facts', rows: [{ label: words.conditions, value: said }] }];
}

function withParts(columns: readonly Column[], parts: readonly number[]): Column[] {
  return columns.map((one, at) => ({ ...one, part: parts[at] ?? 0 }));
}
