import type { IsoDate } from '../../language/dates.ts';
import { type Block, type Column, figures, words as column, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, joined, numeral, type Said } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Plan } from '../document/schema.ts';
import { askDay, goLiveAskDay } from './askDay.ts';
import { notThereBy } from './beforeReview.ts';
import { COLUMNS, type Checkable, checkableBy, checkableIn } from './checkable.ts';
import { theirPromises } from './conditionDays.ts';
import * as words from './en/reviewAsks.ts';
import { called, type OpenFor } from './openList.ts';
import { laterForecast, type Review } from './reviewDays.ts';
import { type Reviewer, reviewerKey, reviewersIn } from './reviewers.ts';
import { inParts } from './parted.ts';

/** What is asked of one who reviews: the letter, in words, the day, and what of theirs it is about. */
export type Ask = Readonly<Record<'what' | 'by', Said>> &
  (
    | { letter: 'A'; count: number; live: IsoDate }
    | { letter: 'E' }
    | { letter: 'B' | 'C'; rows: Checkable[] }
    | { letter: 'D'; review: Review }
  );

/** All that is asked of somebody who reviews, letter by letter. */
export function asksOf(
  reviewer: Reviewer,
  plan: Plan,
  { reviews, open }: { reviews: readonly Review[]; open: readonly OpenFor[] },
  today: IsoDate,
): Ask[] {
  const keyIn = reviewerKey(plan);
  const by = dateOf(askDay(plan, today));
  const own = checkableBy(plan, today).get(reviewer.key) ?? [];
  const wordless = own.filter(({ needsWord }) => needsWord);
  const conditions = own.filter(({ column: at, needsWord }) => at === 'condition' && !needsWord);
  const late = notThereBy(
    plan,
    open.flatMap(({ matters }) => matters),
    today,
  );
  const live = plan.milestone.date;
  const agrees = reviewer.agrees || !reviewersIn(plan).some((one) => one.agrees);
  return [
    ...(late.length > 0 && agrees
      ? [
          {
            ...{ letter: 'A' as const, count: late.length, live },
            ...{ what: words.A(late.length, dateOf(live)), by: dateOf(goLiveAskDay(plan, today)) },
          },
        ]
      : []),
    ...(wordless.length > 0
      ? [{ letter: 'B' as const, rows: wordless, what: words.B(wordless.map(nameOf)), by }]
      : []),
    ...(conditions.length > 0
      ? [
          {
            ...{ letter: 'C' as const, rows: conditions, what: words.C(conditions.map(nameOf)) },
            by: wordsPromised(plan, conditions, today),
          },
        ]
      : []),
    ...reviews
      .filter((one) => keyIn(one.who) === reviewer.key && laterForecast(one) !== '')
      .map((review) => ({ letter: 'D' as const, review, what: words.D(review.name), by })),
    ...(reviewer.gates.length > 0 ? [{ letter: 'E' as const, what: words.E, by: words.noDay }] : []),
  ];
}

/** What a question is called. */
export const nameOf = ({ row: { question, reference, number } }: Checkable): string =>
  calledBy({ question: { ...question, reference }, number });

/** The days by which they have promised a word; of the others nobody has agreed one. */
function wordsPromised(plan: Plan, rows: readonly Checkable[], today: IsoDate): Said {
  const promiseOf = theirPromises(plan, today);
  const found = rows.flatMap((one) => {
    const promise = promiseOf(one.row);
    return promise ? [words.promised(nameOf(one), dateOf(promise.due))] : [];
  });
  return found.length === rows.length ? joined(found, ', ') : words.others(found);
}

/** What is asked of whom, and every question counted once, by the sections of whoever asked; nothing where nobody is asked. */
export function reviewAsks(
  plan: Plan,
  given: { reviews: readonly Review[]; open: readonly OpenFor[] },
  today: IsoDate,
): Section[] {
  const each = reviewersIn(plan).map((reviewer) => ({
    ...{ who: called(reviewer), asks: asksOf(reviewer, plan, given, today) },
  }));
  const asks = [
    ...ofSeveral(each, 'A'),
    ...each.flatMap(({ who, asks: own }) =>
      own
        .filter(({ letter }) => letter !== 'A' && letter !== 'E')
        .map(({ what, by }, at) => [at === 0 ? who : '', what, by]),
    ),
    ...ofSeveral(each, 'E'),
  ];
  if (asks.length === 0) return [];
  const columns = inParts([words.who, words.what, words.day].map(column), [0.22, 0.56, 0.22]);
  return [
    section('asks', words.title, {
      blocks: [...tableOf(words.asks, columns, asks), ...bySection(plan, given.open, today)],
    }),
  ];
}

/** What is asked of several in the same words, in one row. */
function ofSeveral(each: readonly { who: string; asks: readonly Ask[] }[], letter: Ask['letter']): Said[][] {
  const asked = each.flatMap(({ who, asks }) =>
    asks.filter((one) => one.letter === letter).map(({ what, by }) => ({ who, what, by })),
  );
  const [first] = asked;
  return first
    ? [
        [
          joined(
            asked.map(({ who }) => who),
            ', ',
          ),
          first.what,
          first.by,
        ],
      ]
    : [];
}

/** How much of the width each column of figures has. */
const FIGURE = 0.1;

function bySection(plan: Plan, open: readonly OpenFor[], today: IsoDate): Block[] {
  const all = checkableIn(plan, today);
  if (all.length === 0) return [];
  const used = COLUMNS.filter((one) => one !== 'open' || all.some(({ column: at }) => at === 'open'));
  const heads = [words.asked, ...used.map((one) => words.COLUMNS[one]), words.blocking];
  const rest = 1 - FIGURE * heads.length;
  const columns: Column[] = [
    { ...column(words.section), part: rest * 0.55 },
    ...heads.map((label) => ({ ...figures(label), part: FIGURE })),
    { ...column(words.see), part: rest * 0.45 },
  ];
  const rowOf = (label: string, of: readonly Checkable[], named: boolean): Said[] => {
    const notReady = of.filter(({ column: at }) => at !== 'ready');
    return [
      label,
      numeral(of.length),
      ...used.map((one) => numeral(of.filter(({ column: at }) => at === one).length)),
      numeral(of.filter(({ row }) => row.question.theirs === 'blocking').length),
      named ? joined(notReady.map(nameOf), ', ') : words.questions(notReady.length),
    ];
  };
  const rows = reviewersIn(plan).flatMap((reviewer) => {
    const own = checkableBy(plan, today).get(reviewer.key) ?? [];
    if (own.length === 0) return [];
    const sections = Map.groupBy(own, ({ row }) => row.section);
    const who = reviewer.function || called(reviewer);
    if (sections.size === 1 && sections.has('')) return [rowOf(words.noSections(who), own, true)];
    const each = [...sections].map(([label, of]) => rowOf(label || words.noSections(who), of, true));
    return sections.size > 1 ? [...each, rowOf(words.sum(who), own, false)] : each;
  });
  const asked = checkableBy(plan, today);
  return [
    ...tableOf(words.bySection, columns, asked.size > 1 ? [...rows, rowOf(words.all, all, false)] : rows),
    ...textOf(words.basis, 'quiet'),
    ...textOf(besides(all, open)),
  ];
}

/** What is open beside questions, by whose it is. */
function besides(all: readonly Checkable[], open: readonly OpenFor[]): Said {
  const questions = all.filter(({ column: at }) => at !== 'ready').length;
  const total = open.reduce((sum, { matters }) => sum + matters.length, 0);
  const isQuestion = new Set(['condition', 'question', 'answer', 'word']);
  const whose = open
    .map(({ reviewer, matters }) => ({
      who: reviewer ? reviewer.function || called(reviewer) : words.forAll,
      count: matters.filter(({ kind }) => !isQuestion.has(kind)).length,
    }))
    .filter(({ count }) => count > 0);
  return total > questions ? words.besides(questions, total - questions, whose, total) : '';
}
