import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { type Block, byHand, type Column, words as column, type Fact, tableOf } from '../../report/blocks.ts';
import {
  dateOf,
  dueBy,
  isBlank,
  joined,
  NONE,
  needed,
  numeral,
  person,
  type Said,
  show,
} from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { committedTo } from './committed.ts';
import { numbered } from './en/brief.ts';
import * as notice from './en/notice.ts';
import { allShown, last, milestone as theMilestone } from './en/reviews.ts';
import * as words from './en/signing.ts';
import { financeSigns } from './financeSigns.ts';
import { noticeOf } from './notice.ts';
import { asCalled, lastInShort, notShownIn, type Rests, shownAfter } from './notShown.ts';
import { type OptionsTold, optionsTold } from './options.ts';
import { openQuestions } from './questions.ts';
import { reviewsAhead } from './reviews.ts';
import { stillTheirs } from './stillTheirs.ts';
import { reasonsOf } from './toDecide.ts';

/** How much of the width each column has. */
const PARTS = [0.3, 0.11, 0.05, 0.05, 0.13, 0.11, 0.17, 0.08];

/** What is signed, question by question: what exactly, on which condition, and a line for everybody who has a say in it. */
export function linesToSign(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const restsOf = notShownIn(plan, reviews, today);
  const told = optionsTold(plan, forecasts, today);
  const taken = committedTo(plan, forecasts, today);
  const { name } = wordings.steering.fields;
  const columns = [
    ...[name.label, words.right].map(column),
    ...[words.yes, words.no, words.onCondition, words.notAsked, words.signature, words.day].map(byHand),
  ].map((one, at): Column => ({ ...one, part: PARTS[at] ?? 0 }));
  const isAgreed = plan.steering.members.some(({ right }) => right === 'agrees');
  const open = openQuestions(plan, today);
  return open.flatMap((one, at): Block[] => {
    const rests = restsOf(one);
    const takes = taken?.question === one ? taken : undefined;
    const settled = notice.notice(noticeOf(one, plan, forecasts, today));
    return [
      { kind: 'text', tone: 'go', text: numbered(at + 1, one.question.trim()) },
      {
        kind: 'facts',
        rows: [
          ...factsOf(one, plan, { told, settled: takes ? '' : settled, rests, wordings, today }),
          ...(told?.question === one ? saidOf(words.theirs, stillTheirs(plan, reviews, today)) : []),
          ...(at === 0 && isAgreed ? saidOf(words.covers, words.rule) : []),
        ],
      },
      ...financeSigns(at + 1, one, { taken: takes, notice: settled }, plan, today),
      ...tableOf(captionOf(at + 1, one, today), columns, signers(plan)),
    ];
  });
}

function saidOf(label: string, value: Said): Fact[] {
  return isBlank(value) ? [] : [{ label, value }];
}

/** Who decides, and by when, stands above everybody who signs. */
function captionOf(n: number, { decider, date }: Decision, today: IsoDate): string {
  return words.caption(n, show(needed(person(decider))), show(dueBy(date, today)));
}

type Around = {
  told: OptionsTold | undefined;
  settled: Said;
  rests: Rests;
  wordings: Wordings;
  today: IsoDate;
};

/** What a yes says yes to, beside the sums. */
function factsOf(one: Decision, plan: Plan, around: Around): Fact[] {
  const { told, settled, rests, wordings, today } = around;
  const { fields } = wordings.steering;
  const rows: Fact[] = [
    { label: fields.recommended.label, value: one.recommended.trim() },
    { label: notice.settled.label, value: settled },
    { label: words.onlyIf, value: conditionsIn(`${one.recommended}. ${reasonsOf(one, plan, told).because}`) },
    { label: words.milestone, value: metOn(one, plan, around) },
    { label: last.label, value: lastInShort(rests) },
    // Of the money what comes after is still theirs, or the milestone.
    { label: allShown.label, value: told?.question === one ? '' : shownAfter(rests, today) },
  ];
  return rows.filter(({ value }) => !isBlank(value));
}

/** The milestone, to be said by hand whether it was met, where the question or its reason rests on it; else that it comes only after. */
function metOn(one: Decision, plan: Plan, { told, rests }: Around): Said {
  const { date, sentence } = plan.milestone;
  if (!isIsoDate(date)) return '';
  const reason = `${one.recommended} ${reasonsOf(one, plan, told).because}`;
  const isShownBefore = rests.until.some(({ short }) => short === theMilestone);
  const isNamed =
    isShownBefore ||
    /\bmilestone\b/i.test(reason) ||
    (sentence.trim() !== '' && isSameStory(sentence, reason));
  if (isNamed) return words.met(dateOf(date));
  return rests.after.some(({ short }) => short === theMilestone) ? words.metLater(dateOf(date)) : '';
}

/** How many lines each question has for conditions, and how many are left for what else somebody takes on. */
const LINES = 2;

/**
 * Conditions of a yes, and whatever else is to be done: what a question rests on and comes only after it is written in, with whose it is
 * and by when, for the committee to strike out or keep; all else is written in by hand.
 */
export function toBeDone(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const restsOf = notShownIn(plan, reviewsAhead(plan, forecasts, wordings, today), today);
  const conditions = openQuestions(plan, today).flatMap((one, at) => {
    const { until, after } = restsOf(one);
    const known = after.map((row): Said[] => [
      row.last ? joined([words.notReached(row.last), row.given], '; ') : asCalled(row),
      person(row.who),
      row.due,
    ]);
    const unreached = until.flatMap(({ last }) => (last ? [words.notReached(last)] : []));
    const blank = [...unreached, ...empty(known.length > 0 ? 1 : LINES)];
    return [...known, ...blank.map((said) => [said, '', ''])].map((cells) => [numeral(at + 1), ...cells]);
  });
  const columns = [column(words.conditionOf), ...[words.act, words.byWhom, words.byWhen].map(byHand)];
  const rows = [...conditions, ...empty(LINES).map((said) => [NONE, said, '', ''])];
  return tableOf(
    words.toBeDone,
    columns.map((one, at): Column => ({ ...one, part: DONE_PARTS[at] ?? 0 })),
    rows,
  );
}

/** How much of the width each column of these has. */
const DONE_PARTS = [0.13, 0.52, 0.2, 0.15];

function empty(lines: number): Said[] {
  return Array.from({ length: lines }, () => '');
}

/** The sentences that say on which condition something is asked. */
function conditionsIn(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?]*/gu) ?? [];
  return sentences
    .map((one) => one.trim())
    .filter((one) => CONDITION.test(one))
    .join(' ');
}

const CONDITION = /^(?:only )?(?:if|unless|provided|as long as|once|on condition)\b/i;

/** Whoever decides and must agree; the sponsor where nobody is marked. */
function signers({ steering }: Plan): Said[][] {
  const signing = steering.members.filter(({ right }) => right === 'decides' || right === 'agrees');
  const byHands = ['', '', '', '', '', ''];
  if (signing.length === 0) return [[person(steering.sponsor), RIGHT_NAMES.decides, ...byHands]];
  return signing.map((member) => [
    words.called(member.name.trim(), member.function.trim()),
    RIGHT_NAMES[member.right || 'consulted'],
    ...byHands,
  ]);
}
