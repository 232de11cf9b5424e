import type { IsoDate } from '../../language/dates.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dueBy, isBlank, joined, money, NONE, needed, person, type Said, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { choicesOf } from './ballot.ts';
import { bridgeOf } from './bridge.ts';
import { committedTo, yesCommits } from './committed.ts';
import { numbered } from './en/brief.ts';
import * as words from './en/committee.ts';
import * as notice from './en/notice.ts';
import { waitsInShort } from './en/reviews.ts';
import { fortnightOnBothBases } from './inShort.ts';
import { noticeOf, tiedTo } from './notice.ts';
import { optionsTold } from './options.ts';
import { isPrinted } from './parts.ts';
import { openQuestions } from './questions.ts';
import { reasonsOf } from './reasons.ts';
import { withWeekday } from './sittingDay.ts';
import { withPastDay } from './typedDays.ts';
import { waitingFor } from './waiting.ts';

/**
 * What a committee is asked, before all else: a row a question, with what is recommended, what a no means and what another fortnight
 * without it costs; who decides and must agree above them, or in each row where that differs. What a question rests on stands under it, further on.
 */
export function decisionsAsked(
  plan: Plan,
  forecasts: Forecasts,
  { steering: { fields } }: Wordings,
  today: IsoDate,
): Section[] {
  // What is left out under its own name is told under no other.
  if (!isPrinted(plan.parts, 'committee/toDecide')) return [];
  const open = openQuestions(plan, today);
  const waits = waitingFor(plan, today);
  const [first] = open;
  const isOfOne =
    first !== undefined &&
    open.every(({ decider, date }) => decider.trim() === first.decider.trim() && date === first.date);
  const told = open.map((one, at) => ({
    asks: numbered(
      at + 1,
      notice.within(one.question.trim(), undefined, waitsInShort(waits(one).map(({ called }) => called))),
    ),
    recommended: recommendedOf(one, plan, forecasts, today),
    onNo: onNoOf(one, plan, forecasts, today),
    waits: waitsOf(one, plan, forecasts, today),
    who: joined([needed(person(one.decider)), dueBy(one.date, today)], ', '),
  }));
  const hasNo = told.some(({ onNo }) => !isBlank(onNo));
  const heads = [
    ...[words.question, fields.recommended.label, ...(hasNo ? [words.onNo] : []), fields.delay.label],
    ...(isOfOne ? [] : [words.byWhom]),
  ];
  const rows = told.map((one): Said[] => [
    ...[one.asks, one.recommended, ...(hasNo ? [isBlank(one.onNo) ? NONE : one.onNo] : []), one.waits],
    ...(isOfOne ? [] : [one.who]),
  ]);
  const day = first && withWeekday(first.date, dueBy(first.date, today));
  const above = joined(
    [
      isOfOne && first.decider.trim() !== '' ? words.decidesAll(person(first.decider), day ?? '') : '',
      words.nothingAgainst(agreeing(plan)),
    ],
    ' ',
  );
  return sectionOf('asked', words.asked, tableOf(show(above), heads.map(column), rows));
}

/** Whoever must agree, with what they speak for. */
function agreeing({ steering }: Plan): string[] {
  return steering.members
    .filter(({ right, name, function: of }) => right === 'agrees' && `${name}${of}`.trim() !== '')
    .map(({ name, function: of }) => words.called(name.trim(), of.trim()));
}

/** What is recommended; of the question that asks for money also all that a yes commits, where that is more than the sum to sign. */
function recommendedOf(one: Decision, plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const taken = committedTo(plan, forecasts, today);
  const commits = taken?.question === one ? yesCommits(taken, plan.scope.currency) : '';
  return joined([needed(withPastDay(one.recommended, plan, today)), commits], '; ');
}

/** What a no means: in somebody’s own words, with what it takes to stop; or what only a no to the question of the money leaves open. */
function onNoOf(one: Decision, plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const told = optionsTold(plan, forecasts, today);
  const tied = noticeOf(one, plan, forecasts, today);
  if (tied && 'settledBy' in tied) {
    const open = tiedTo(choicesOf(one), tied).filter(({ ruledOut }) => ruledOut);
    return notice.onlyAfterANo(
      tied.settledBy,
      open.map(({ text }) => text),
    );
  }
  const taken = committedTo(plan, forecasts, today);
  const no = taken?.question === one ? bridgeOf(taken, '', plan, forecasts, today)?.no : undefined;
  const stops = no ? words.toStop(money(no.stop, plan.scope.currency)) : '';
  return joined([stops, withPastDay(reasonsOf(one, plan, told).onNo, plan, today)], ' ');
}

/** What another fortnight costs, in somebody’s words and of the question that asks for money in money. */
function waitsOf(one: Decision, plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const isTold = optionsTold(plan, forecasts, today)?.question === one;
  return joined(
    [
      needed(one.delay),
      isTold ? fortnightOnBothBases(plan, forecasts) : '',
      notice.afterAYes(noticeOf(one, plan, forecasts, today)),
    ],
    '; ',
  );
}
