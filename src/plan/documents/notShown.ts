import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { listed } from '../../language/en/counts.ts';
import { nameKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, type Said } from '../../report/values.ts';
import { openConditions, saidToBlock } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import * as words from './en/reviews.ts';
import { question as asItIsAsked } from './en/risks.ts';
import { blockersOf } from './gates.ts';
import { moneyQuestion } from './options.ts';
import { lastDay, type Review, reviewDays } from './reviewDays.ts';

/** What a decision rests on and nobody has shown: what it is called, in short and with its words, whose, and by which day. */
type NotShown = { called: string; text: string; who: string; day: IsoDate; days: Said };

/**
 * What a question rests on and is not shown by the day on which it is asked: of the one that asks for the money everything
 * that is open, since it is for all of the work; of any other what tells of the same thing.
 */
export function notShownFor(
  question: Decision,
  plan: Plan,
  reviews: readonly Review[],
  today: IsoDate,
): { until: NotShown[]; after: NotShown[] } {
  const asked = `${question.question} ${question.options}`;
  const isAll = moneyQuestion(plan, today)?.question === question;
  const own = isAll
    ? allNotShown(plan, reviews, today)
    : atGates(plan, reviews, today).filter(({ text }) => isSameStory(asked, text));
  const isAfter = ({ day }: NotShown) => !isIsoDate(day) || daysBetween(question.date, day) > 0;
  return { until: own.filter((one) => !isAfter(one)), after: own.filter(isAfter) };
}

/** The same in a sentence or two, with whoever shows each; blank where all is shown. */
export function notShownTold(
  question: Decision,
  plan: Plan,
  reviews: readonly Review[],
  today: IsoDate,
): Said {
  const { until, after } = notShownFor(question, plan, reviews, today);
  const said = (all: readonly NotShown[]) => all.map(({ text, who, days }) => words.review(text, who, days));
  return words.notShown(said(after), said(until));
}

/** In a line what is shown only after the decision: what it is called, day by day. */
export function shownAfter(question: Decision, plan: Plan, reviews: readonly Review[], today: IsoDate): Said {
  const { after } = notShownFor(question, plan, reviews, today);
  const days = [...Map.groupBy(after, ({ day }) => day)];
  return joined(
    days.map(([day, of]) => words.review(listed(of.map(({ called }) => called)), '', dueBy(day, today))),
    '; ',
  );
}

/** Everything that is not shown yet, the nearest day first. */
function allNotShown(plan: Plan, reviews: readonly Review[], today: IsoDate): NotShown[] {
  const key = ({ day }: NotShown) => (isIsoDate(day) ? day : 'z');
  return [
    ...atGates(plan, reviews, today),
    ...milestone(plan, today),
    ...reviews.map((one) => ofReview(one, today)),
  ].toSorted((a, b) => key(a).localeCompare(key(b)));
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
      return {
        called: calledBy(row),
        text: asItIsAsked(calledBy(row), question.text.trim()),
        who: question.owner.trim(),
        ...dayOf(question.date, today),
      };
    });
    const name = text.trim().replace(/\.$/, '');
    const own = { called: name, text: name, who: gate?.whose.trim() || owner.trim(), ...dayOf(due, today) };
    // Of whoever holds it and reviews the work the review tells.
    return shut && !reviewers.has(nameKey(gate?.whose ?? '')) ? [...asked, own] : asked;
  });
}

function dayOf(date: string, today: IsoDate): Pick<NotShown, 'day' | 'days'> {
  return { day: isIsoDate(date) ? date : '', days: words.days(dueBy(date, today), '') };
}

/** The milestone, until its day. */
function milestone(plan: Plan, today: IsoDate): NotShown[] {
  const { date, shownBy } = plan.milestone;
  if (!(daysBetween(today, date) >= 0)) return [];
  const who = whoIsWho(plan)(shownBy.trim());
  return [{ called: words.milestone, text: words.milestone, who, day: date, days: dateOf(date) }];
}

function ofReview(review: Review, today: IsoDate): NotShown {
  const { name, who } = review;
  return { called: name, text: name, who, day: lastDay(review), days: reviewDays(review, today) };
}
