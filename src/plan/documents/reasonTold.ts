import { apart } from '../../language/directions.ts';
import type { IsoDate } from '../../language/dates.ts';
import { listed } from '../../language/en/counts.ts';
import { joined, type Said } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import * as words from './en/reviewerRow.ts';
import { stateOf } from './reviewerRow.ts';

/**
 * Why something is recommended and, where that rests on what a reviewer asked and nobody has shown, that it does: the question by
 * its reference, and how it stands.
 */
export function reasonTold(because: string, plan: Plan, today: IsoDate): Said {
  const named = openIn(because, plan, today).map((one) => words.named(nameOf(one), stateOf(one)));
  return joined([because, named.length > 0 ? words.notShown(joined(named, ', ')) : ''], ' ');
}

/** The same where there is one line for it: the questions alone. */
export function reasonInShort(because: string, plan: Plan, today: IsoDate): string {
  const named = openIn(because, plan, today).map(nameOf);
  return named.length > 0 ? apart([because, words.open(listed(named))], ' ') : because;
}

function openIn(because: string, plan: Plan, today: IsoDate): Asked[] {
  return askedIn(plan, today).filter((one) => isOpen(one) && restsOn(because, one));
}

function nameOf({ question, reference, number }: Asked): string {
  return calledBy({ question: { ...question, reference }, number });
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
