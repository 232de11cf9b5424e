import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, type Said } from '../../report/values.ts';
import { openConditions, saidToBlock } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { whoIsWho } from '../people/seats.ts';
import * as words from './en/reviews.ts';
import { lastResultOf } from './gateNumbers.ts';
import { blockersOf } from './gates.ts';
import { moneyQuestion } from './options.ts';
import { lastDay, type Review, reviewDays } from './reviewDays.ts';

/** So many letters of a question stand beside its reference where all of it is in a line. */
const FEW_WORDS = 34;

/**
 * What a decision rests on and nobody has shown: in a few words and in all of them, what whoever asked it calls it, whose it
 * is, and by which day. `last`: what it last came to, where its gate opens at a number.
 */
type NotShown = {
  short: string;
  text: string;
  reference: string;
  who: string;
  day: IsoDate;
  days: Said;
  last?: words.LastResult;
};

/** What a question rests on and is not shown on the day on which it is asked: by when it is to be shown, and what only after. */
export type Rests = { until: NotShown[]; after: NotShown[] };

/**
 * What each question rests on, of a plan that is read once: of the one that asks for the money everything that is open, since it
 * is for all of the work; of any other what tells of the same thing.
 */
export function notShownIn(
  plan: Plan,
  reviews: readonly Review[],
  today: IsoDate,
): (question: Decision) => Rests {
  const gates = atGates(plan, reviews, today);
  const all = allNotShown(gates, plan, reviews, today);
  const money = moneyQuestion(plan, today)?.question;
  return (question) => {
    const asked = `${question.question} ${question.options}`;
    const own =
      money === question
        ? all
        : gates.filter(({ text, reference }) => isSameStory(asked, `${reference} ${text}`));
    const isAfter = ({ day }: NotShown) => !isIsoDate(day) || daysBetween(question.date, day) > 0;
    return { until: own.filter((one) => !isAfter(one)), after: own.filter(isAfter) };
  };
}

/** The same in a sentence or two, with whoever shows each; blank where all is shown. */
export function notShownTold({ until, after }: Rests): Said {
  const said = (all: readonly NotShown[]) =>
    all.map(({ text, reference, who, days }) => words.review(text, words.whose(reference, who), days));
  return words.notShown(said(after), said(until));
}

/** In a line what is shown only after the decision, each in a few words and with its day. */
export function shownAfter({ after }: Rests, today: IsoDate): Said {
  return joined(
    after.map(({ short, reference, day }) => words.review(short, reference, dueBy(day, today))),
    '; ',
  );
}

/** What a question rests on that opens a gate at a number and has not reached it: what it last came to. */
export function lastResults({ until, after }: Rests): words.LastResult[] {
  return [...until, ...after].flatMap(({ last }) => last ?? []);
}

/** The same in a line beside what is shown only after, which has the words of a question that is not shown by then. */
export function lastInShort({ until, after }: Rests): Said {
  const said = (all: readonly NotShown[], says: (one: words.LastResult) => Said) =>
    all.flatMap(({ last }) => (last ? [says(last)] : []));
  return joined([...said(after, words.resultBeside), ...said(until, words.resultAt)], '; ');
}

/** Everything that is not shown yet, the nearest day first. */
function allNotShown(
  gates: readonly NotShown[],
  plan: Plan,
  reviews: readonly Review[],
  today: IsoDate,
): NotShown[] {
  const key = ({ day }: NotShown) => (isIsoDate(day) ? day : 'z');
  return [...gates, ...milestone(plan, today), ...reviews.map((one) => ofReview(one, today))].toSorted(
    (a, b) => key(a).localeCompare(key(b)),
  );
}

/** What was said to block, with the gates that it keeps shut, and conditions of those that have opened. */
function atGates(plan: Plan, reviews: readonly Review[], today: IsoDate): NotShown[] {
  const logOf = rowsByGate(plan.gate.gates, plan.gate.questions);
  const reviewers = new Set(reviews.map(({ who }) => nameKey(who)));
  return blockersOf(plan).flatMap(({ text, owner, due, gate }): NotShown[] => {
    const shut = !gate || !isOpen(gate, today);
    const log = gate ? logOf(gate) : [];
    const rows = gate && !shut ? openConditions(log, gate, today) : saidToBlock(log, today).unanswered;
    const asked = rows.map((row): NotShown => {
      const { question } = row;
      const [called, asks] = [calledBy(row), question.text.trim()];
      const [short, reference] = asks ? [words.quoted(cut(asks, FEW_WORDS)), called] : [called, ''];
      const result = gate ? lastResultOf(question, gate, today) : '';
      return {
        ...{ short, reference, text: asks ? words.quoted(asks) : called },
        who: question.owner.trim(),
        ...dayOf(question.date, today),
        ...(gate && result && { last: { result, short, reference, opens: gate.opens.trim() } }),
      };
    });
    const name = text.trim().replace(/\.$/, '');
    const own = { ...named(name), who: gate?.whose.trim() || owner.trim(), ...dayOf(due, today) };
    // Of whoever holds it and reviews the work the review tells.
    return shut && !reviewers.has(nameKey(gate?.whose ?? '')) ? [...asked, own] : asked;
  });
}

/** What nobody has a reference for. */
function named(name: string): Pick<NotShown, 'short' | 'text' | 'reference'> {
  return { short: name, text: name, reference: '' };
}

function dayOf(date: string, today: IsoDate): Pick<NotShown, 'day' | 'days'> {
  return { day: isIsoDate(date) ? date : '', days: words.days(dueBy(date, today), '') };
}

/** The milestone, until its day. */
function milestone(plan: Plan, today: IsoDate): NotShown[] {
  const { date, shownBy } = plan.milestone;
  if (!(daysBetween(today, date) >= 0)) return [];
  const who = whoIsWho(plan)(shownBy.trim());
  return [{ ...named(words.milestone), who, day: date, days: dateOf(date) }];
}

function ofReview(review: Review, today: IsoDate): NotShown {
  const { name, who } = review;
  return { ...named(name), who, day: lastDay(review), days: reviewDays(review, today) };
}
