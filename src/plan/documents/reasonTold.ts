import { apart } from '../../language/directions.ts';
import type { IsoDate } from '../../language/dates.ts';
import { listed } from '../../language/en/counts.ts';
import { isBlank, joined, type Said, show } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/reviewerRow.ts';
import { quoted, review } from './en/reviews.ts';
import { lastResultOf } from './gateNumbers.ts';
import { stateOf } from './reviewerRow.ts';
import { waitsBehind } from './waiting.ts';

/**
 * Why something is recommended and, where that rests on what a reviewer asked and nobody has shown, what the plan says of that: the
 * question by its reference, how it stands, what it last came to, and which undecided question it waits for.
 */
export function reasonTold(because: string, plan: Plan, today: IsoDate): Said {
  const all = openIn(because, plan, today);
  const against = againstIn(plan, today);
  const named = all.map((one) => words.named(nameOf(one), joined([stateOf(one), against(one)], '; ')));
  if (named.length === 0) return because;
  const isAgainst = all.some((one) => !isBlank(against(one)));
  return joined([because, (isAgainst ? words.notBorneOut : words.notShown)(joined(named, ', '))], ' ');
}

/** What the plan says against a reason, by itself; blank where it says nothing. */
export function againstReason(because: string, plan: Plan, today: IsoDate): Said {
  const denied = deniedBy(openIn(because, plan, today), plan, today, (one, waits) =>
    words.isOpen(nameOf(one), waits),
  );
  return isBlank(denied) ? '' : words.reasonNotBorneOut(denied);
}

/** The same where there is one line for it: the questions in the words in which they are asked, and which undecided ones they wait for. */
export function reasonInShort(because: string, plan: Plan, today: IsoDate): string {
  const all = openIn(because, plan, today);
  if (all.length === 0) return because;
  const denied = deniedBy(all, plan, today, (one, waits) => words.isOpenInShort(inWords(one), waits));
  return isBlank(denied)
    ? apart([because, words.open(listed(all.map(inWords)))], ' ')
    : show(joined([because, words.notBorneOut(denied)], ' '));
}

/** Questions that a reason rests on, with which undecided ones they wait for; blank where nothing speaks against any of them. */
function deniedBy(
  all: readonly Asked[],
  plan: Plan,
  today: IsoDate,
  says: (one: Asked, waits: readonly number[]) => string,
): Said {
  const against = againstIn(plan, today);
  if (all.every((one) => isBlank(against(one)))) return '';
  const waits = waitsIn(plan, today);
  return joined(
    all.map((one) => says(one, waits(one))),
    ', ',
  );
}

/** What speaks against a reason that rests on a question: another result at the number at which its gate opens, and what is undecided. */
function againstIn(plan: Plan, today: IsoDate): (one: Asked) => Said {
  const waits = waitsIn(plan, today);
  return (one) => {
    const result = lastResultOf(one.question, one.gate, today);
    return joined([result ? words.lastCame(result) : '', words.waitsFor(waits(one))], '; ');
  };
}

/** By their numbers, the undecided questions that what a reviewer asked waits for. */
function waitsIn(plan: Plan, today: IsoDate): (one: Asked) => number[] {
  const behind = waitsBehind(plan, today);
  return (one) => behind(nameOf(one));
}

function openIn(because: string, plan: Plan, today: IsoDate): Asked[] {
  return askedIn(plan, today).filter((one) => isOpen(one) && restsOn(because, one));
}

function nameOf({ question, reference, number }: Asked): string {
  return calledBy({ question: { ...question, reference }, number });
}

/** So many letters of a question are told. */
const MOST_ASKED = 40;

function inWords(one: Asked): string {
  const text = one.text.trim();
  return text ? show(review(quoted(cut(text, MOST_ASKED)), nameOf(one), '')) : nameOf(one);
}

/** What is answered and lacks nothing is shown. */
const isOpen = ({ stands, lacks }: Asked) => stands !== 'answered' || lacks.length > 0;

/** Whether a text names a question, a day that the question’s own words name, or tells its story. */
function restsOn(text: string, { question, text: asks, reference }: Asked): boolean {
  if (text.trim() === '') return false;
  const { state, answer, evidence } = question;
  const said = [state, answer, evidence].join(' ');
  const days = new Set(daysIn(text));
  return (
    (reference !== '' && text.includes(reference)) ||
    daysIn(said).some((day) => days.has(day)) ||
    [asks, said].some((story) => isSameStory(text, story))
  );
}

/** Days as texts name them, without a year: “2 September”. */
function daysIn(text: string): string[] {
  return text.match(/(?<!\d)\d{1,2} \p{Lu}\p{Ll}{2,}/gu) ?? [];
}
