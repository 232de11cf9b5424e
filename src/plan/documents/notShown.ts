import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, isBlank, joined, person, type Said } from '../../report/values.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/reviews.ts';
import { allNotShown, inDays, type NotShown, shownAtGates } from './openMatters.ts';
import { moneyQuestion } from './options.ts';
import { openQuestions } from './questions.ts';
import type { Review } from './reviewDays.ts';
import { waitsBehind } from './waiting.ts';

/** What a question rests on and is not shown: what is to be by the day `on` which it is asked, and what only after. */
export type Rests = { on: string; until: NotShown[]; after: NotShown[] };

/**
 * What each question rests on, of a plan that is read once: of the one that asks for the money everything that is open, since it
 * is for all of the work; of any other what tells of the same thing.
 */
export function notShownIn(
  plan: Plan,
  reviews: readonly Review[],
  today: IsoDate,
): (question: Decision) => Rests {
  const behindOf = waitsBehind(plan, today);
  const open = openQuestions(plan, today);
  const gates = shownAtGates(plan, reviews, today).map((one): NotShown => {
    const behind = behindOf(one.reference || one.text);
    const behindDays = behind.map((number) => open[number - 1]?.date ?? '');
    return behind.length > 0
      ? { ...one, behind, behindDays, condition: words.once(one.condition, behind) }
      : one;
  });
  const all = allNotShown(gates, plan, reviews, today);
  const money = moneyQuestion(plan, today)?.question;
  return (question) => {
    const asked = `${question.question} ${question.options}`;
    const own =
      money === question
        ? all
        : inDays(gates.filter(({ text, reference }) => isSameStory(asked, `${reference} ${text}`)));
    const isAfter = (one: NotShown) => comesAfterDay(one, question.date);
    return { on: question.date, until: own.filter((one) => !isAfter(one)), after: own.filter(isAfter) };
  };
}

/** Whether something is shown only after a sitting: what waits for a decision of its day is there for none of them. */
export function comesAfterDay({ day, behindDays = [] }: NotShown, sitting: IsoDate): boolean {
  return (
    !isIsoDate(day) ||
    daysBetween(sitting, day) > 0 ||
    behindDays.some((decided) => daysBetween(sitting, decided) >= 0)
  );
}

/** Whether it rests on a single thing, which has no table. */
export function isAlone({ until, after }: Rests): boolean {
  return until.length + after.length === 1;
}

/** The earliest day by which all that a yes rests on is shown: that of the last of it. Blank where all is. */
export function allShownBy(rests: Rests, today: IsoDate): Said {
  return fromDay(rests, today, ({ text, reference, who }) =>
    isAlone(rests) ? words.review(text, reference, person(who)) : text,
  );
}

function fromDay({ until, after }: Rests, today: IsoDate, says: (last: NotShown) => Said): Said {
  const all = [...until, ...after];
  if (all.length === 0) return '';
  const ahead = inDays(all.filter(({ day }) => daysBetween(today, day) >= 0));
  const last = ahead.at(-1);
  const isForecast = last !== undefined && !isBlank(last.forecast);
  return words.allShownBy(
    last ? dateOf(last.day) : '',
    isForecast,
    last ? says(last) : '',
    all.length - ahead.length,
  );
}

/** The same in a line, with what is shown only after the decision, each in a few words; blank where nothing is. */
export function shownAfter(rests: Rests, today: IsoDate): Said {
  if (rests.after.length === 0) return '';
  const named = rests.after.map(({ short, reference, day }) =>
    words.review(short, reference, dueBy(day, today)),
  );
  return words.shownAfter(
    fromDay(rests, today, () => ''),
    joined(named, '; '),
  );
}

/** What a question rests on that opens a gate at a number and has not reached it: what it last came to. */
export function lastResults({ until, after }: Rests): words.LastResult[] {
  return [...until, ...after].flatMap(({ last }) => last ?? []);
}

/** The same in a line, with the day of what is shown only after the decision. */
export function lastInShort({ until, after }: Rests): Said {
  const said = (all: readonly NotShown[], says: (last: words.LastResult, one: NotShown) => Said) =>
    all.flatMap((one) => (one.last ? [says(one.last, one)] : []));
  return joined(
    [...said(after, (last, { due }) => words.resultBeside(last, due)), ...said(until, words.resultAt)],
    '; ',
  );
}
