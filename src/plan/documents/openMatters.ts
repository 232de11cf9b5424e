import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dateOf, dueBy, isBlank, person, type Said, typedNumber } from '../../report/values.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Missing } from '../../sheets/gate/partly.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { whoIsWho } from '../people/seats.ts';
import { askDay } from './askDay.ts';
import { atGatesIn } from './atGates.ts';
import * as conditions from './en/conditionsOfYes.ts';
import { restOf, theWordOn } from './en/reviewerRow.ts';
import * as words from './en/reviews.ts';
import { lastResultOf } from './gateNumbers.ts';
import { blockersOf } from './gates.ts';
import { lastDay, laterForecast, type Review } from './reviewDays.ts';
import { type Owed, onlyAfter, partGiven } from './reviewerRow.ts';

/** So many letters of a question stand beside its reference where all of it is in a line. */
const FEW_WORDS = 34;

/**
 * What a decision rests on and nobody has shown: in a few words and in all of them, what whoever asked it calls it, whose it
 * is, the day by which it is `due` and the one by which the forecast has it four times in five where that is later, and the later of them. `last`: what
 * it last came to, where its gate opens at a number.
 */
export type NotShown = {
  short: string;
  text: string;
  reference: string;
  /** Of a question that is answered and not settled, what is missing and who gave what is there. */
  missing?: Missing | undefined;
  given: Said;
  who: string;
  day: IsoDate;
  due: Said;
  forecast: Said;
  last?: words.LastResult;
  /** The numbers of the open questions that it waits for: it cannot be shown before they are decided. */
  behind?: readonly number[];
  /** The days on which these are to be decided. */
  behindDays?: readonly IsoDate[];
  /** In plain words, what a yes is on condition of where it comes only after the decision. */
  condition: Said;
  /** The gate at which it was asked. */
  gate?: Gate | undefined;
  /** Who says that it is met, and until when what settles it is read. */
  says: Said;
};

/** Everything that is not shown yet, the nearest day first. */
export function allNotShown(
  gates: readonly NotShown[],
  plan: Plan,
  reviews: readonly Review[],
  today: IsoDate,
): NotShown[] {
  return inDays([...gates, ...milestone(plan, today), ...reviews.map((one) => ofReview(one, today))]);
}

/** The nearest day first, and what has none last. */
export function inDays(all: readonly NotShown[]): NotShown[] {
  const key = ({ day }: NotShown) => (isIsoDate(day) ? day : 'z');
  return all.toSorted((a, b) => key(a).localeCompare(key(b)));
}

/** What was said to block, with the gates that it keeps shut, and conditions of those that have opened. */
export function shownAtGates(plan: Plan, reviews: readonly Review[], today: IsoDate): NotShown[] {
  const gateOf = atGatesIn(plan, today);
  const reviewers = new Set(reviews.map(({ who }) => nameKey(who)));
  return blockersOf(plan).flatMap(({ text, owner, due, gate }): NotShown[] => {
    const at = gate && gateOf(gate);
    const asked = [
      ...(at?.pending ?? []).map((row) => atGate(row, gate, askDay(plan, today), today)),
      ...ofNoMark(at?.unmarked ?? [], gate, askDay(plan, today), today),
    ];
    const name = text.trim().replace(/\.$/, '');
    const last = onlyAfter(due, at?.pending ?? []);
    const who = gate?.whose.trim() || owner.trim();
    const own = {
      ...named(name),
      who,
      ...dayOf(due, today),
      ...(last && { day: last.day, due: words.notBefore(dueBy(due, today), dateOf(last.day)) }),
      condition: conditions.gateIsOpen(name, (at?.pending ?? []).map(calledBy)),
      says: person(who),
    };
    // Of whoever holds it and reviews the work the review tells.
    return !at?.open && !reviewers.has(nameKey(gate?.whose ?? '')) ? [...asked, own] : asked;
  });
}

/** A question that keeps a gate shut or is a condition of one: whoever owes it brings it, and the holder of the gate says whether it is met. */
function atGate(row: Owed, gate: Gate | undefined, asked: IsoDate, today: IsoDate): NotShown {
  const { question } = row;
  const [called, asks] = [calledBy(row), question.text.trim()];
  const [short, reference] = asks ? [words.quoted(cut(asks, FEW_WORDS)), called] : [called, ''];
  const result = gate ? lastResultOf(question, gate, today) : '';
  // What settles it is told only of what they themselves said blocks.
  const settles = question.theirs === 'blocking' ? question.evidence.trim() : '';
  const own = {
    ...{ short, reference, text: asks ? words.quoted(asks) : called },
    ...{ missing: row.missing, given: partGiven(row.row), gate },
  };
  return {
    ...own,
    who: question.owner.trim(),
    ...dayOf(question.date, today),
    // Nobody has given it a day: it is asked for by that.
    ...(row.missing === 'word' && { due: dateOf(asked) }),
    ...(gate && result && { last: { result, short, reference, opens: gate.opens.trim() } }),
    condition: isBlank(own.given)
      ? conditions.question(settles, words.review(own.text, reference, ''), called, result)
      : asCalled(own),
    says: row.missing === 'word' ? conditions.ownWord : judges(row, gate),
  };
}

/** So many questions without a mark have a row each; more of them have one together, by the last of their days. */
const MOST_UNMARKED = 3;

/** What nobody has said can wait: an answer, or the word of whoever holds the gate that it need not come first. */
function ofNoMark(rows: readonly Owed[], gate: Gate | undefined, asked: IsoDate, today: IsoDate): NotShown[] {
  const each = rows.map((row) => {
    const one = atGate(row, gate, asked, today);
    return { ...one, condition: conditions.orCanWait(one.condition) };
  });
  const [[first], [last]] = [rows, inDays(each).toReversed()];
  if (!first || !last || each.length <= MOST_UNMARKED) return each;
  const owners = new Set(each.map(({ who }) => nameKey(who)));
  const text = conditions.unmarked(each.length, calledBy(first));
  return [
    {
      ...{ ...named(text), who: owners.size === 1 ? last.who : '' },
      ...{ day: last.day, due: last.due, forecast: '', says: last.says },
      condition: conditions.orCanWait(conditions.question('', text, '', '')),
    },
  ];
}

/** The holder of the gate, and until when what settles it is read. */
function judges({ row: { read } }: Owed, gate: Gate | undefined): Said {
  const reads = read ? conditions.reads(typedNumber(read.days), dateOf(read.until)) : '';
  return conditions.judges(person(gate?.whose ?? ''), person(read?.who ?? ''), reads);
}

/** What nobody has a reference for. */
function named(name: string): Pick<NotShown, 'short' | 'text' | 'reference' | 'given'> {
  return { short: name, text: name, reference: '', given: '' };
}

function dayOf(date: string, today: IsoDate): Pick<NotShown, 'day' | 'due' | 'forecast'> {
  return { day: isIsoDate(date) ? date : '', due: dueBy(date, today), forecast: '' };
}

/** The milestone, until its day. */
function milestone(plan: Plan, today: IsoDate): NotShown[] {
  const { date, shownBy, shownTo } = plan.milestone;
  if (!(daysBetween(today, date) >= 0)) return [];
  const who = whoIsWho(plan)(shownBy.trim());
  return [
    {
      ...named(words.theMilestone),
      short: words.milestone,
      ...{ who, ...dayOf(date, today), condition: conditions.milestone },
      // Behind a comma stands what its readers are shown of it.
      says: shownTo.split(/[,;]/)[0]?.trim() ?? '',
    },
  ];
}

function ofReview(review: Review, today: IsoDate): NotShown {
  const { name, who, date } = review;
  const forecast = laterForecast(review);
  return {
    ...{ ...named(name), who, day: lastDay(review), due: dueBy(date, today), forecast: dateOf(forecast) },
    ...{ condition: conditions.review(name), says: who && conditions.ownWord },
  };
}

/** What is not shown, as whoever asked it calls it; of what is answered and not settled what is missing, with who gave the answer. */
export function asCalled({
  text,
  reference,
  given,
  missing,
}: Pick<NotShown, 'text' | 'reference' | 'given' | 'missing'>): Said {
  if (isBlank(given)) return words.review(text, reference, '');
  return missing === 'word'
    ? theWordOn(words.review(text, reference, ''))
    : restOf(words.review(text, reference, given));
}
