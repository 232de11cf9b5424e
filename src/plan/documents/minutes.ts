import type { IsoDate } from '../../language/dates.ts';
import { type Block, byHand, type Column, words as column, tableOf } from '../../report/blocks.ts';
import { isBlank, joined, NONE, needed, numeral, person, type Said, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import * as conditions from './en/conditionsOfYes.ts';
import * as words from './en/minutes.ts';
import { notShownIn } from './notShown.ts';
import type { NotShown } from './openMatters.ts';
import { openQuestions } from './questions.ts';
import { releaseOf } from './released.ts';
import { reviewsAhead } from './reviews.ts';
import { nextSitting } from './sittingDay.ts';

/** How much of the width each column has: of the items, and of the conditions. */
const ITEM_PARTS = [0.34, 0.28, 0.2, 0.18];
const CONDITION_PARTS = [0.04, 0.39, 0.14, 0.14, 0.19, 0.1];

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
    ...conditionsOfYes(plan, forecasts, wordings, today),
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

/**
 * Conditions of a yes, and whatever else is to be done. What a question rests on and comes only after it is written in, and so is a
 * number that is not reached: what exactly, who brings it, who says that it is met, and every day that is told of it; the day
 * that is agreed is written in by hand, as is all else.
 */
export function conditionsOfYes(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Block[] {
  const restsOf = notShownIn(plan, reviewsAhead(plan, forecasts, wordings, today), today);
  const known = openQuestions(plan, today).map((one) => {
    const { until, after } = restsOf(one);
    const release = releaseOf(one, plan, forecasts, today);
    return [
      ...[...after, ...until.filter(({ last }) => last)].map(conditionRow),
      ...(release ? [conditionRow({ ...release, forecast: '' })] : []),
    ];
  });
  const numbersOf = Map.groupBy(
    known.flatMap((rows, at) => rows.map((cells) => ({ key: keyOf(cells), number: at + 1 }))),
    ({ key }) => key,
  );
  const rows = known.flatMap((own, at) => {
    // What is a condition of several questions stands once, with the first of them.
    const first = own.filter((cells) => numbersOf.get(keyOf(cells))?.[0]?.number === at + 1);
    const told = first.map((cells): Said[] => [
      words.questions((numbersOf.get(keyOf(cells)) ?? []).map(({ number }) => number)),
      ...cells,
    ]);
    return [...told, [numeral(at + 1), ...NOTHING_YET]];
  });
  const columns = [
    ...[conditions.toQuestion, conditions.condition, conditions.brings, conditions.saysMet].map(column),
    column(conditions.due),
    byHand(conditions.agreed),
  ];
  return tableOf(conditions.caption, withParts(columns, CONDITION_PARTS), [
    ...rows,
    // For whatever else somebody takes on.
    [NONE, ...NOTHING_YET],
  ]);
}

/** A line to write in. */
const NOTHING_YET: readonly Said[] = ['', '', '', '', ''];

const keyOf = (cells: readonly Said[]) => JSON.stringify(cells.map(show));

function conditionRow({
  condition,
  who,
  says,
  due,
  forecast,
  missing,
}: Pick<NotShown, 'condition' | 'who' | 'says' | 'due' | 'forecast' | 'missing'>): Said[] {
  const later = isBlank(forecast) ? '' : conditions.forecast(forecast);
  const told = missing === 'word' ? conditions.askedFor : later;
  return [condition, needed(person(who)), needed(says), needed(joined([due, told], '\n')), ''];
}

function withParts(columns: readonly Column[], parts: readonly number[]): Column[] {
  return columns.map((one, at) => ({ ...one, part: parts[at] ?? 0 }));
}
