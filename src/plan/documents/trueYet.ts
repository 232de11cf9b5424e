import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dateOf, joined, type Said } from '../../report/values.ts';
import { INPUT_STATE_NAMES } from '../../sheets/governance/en/choices.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { isPrinted } from './parts.ts';
import * as words from './en/evidence.ts';

/** What is claimed: the words of it, and the place where it can be checked. */
type Claim = { text: string; place: string };

/**
 * What keeps a claim from being true yet, as far as its own words tell: it rests on what is only specified, on a day that is
 * still to come, or on a promise that is overdue. Nothing where they tell of none.
 */
export type NotYet = (claim: Claim) => Said;

/** How far the answer to a question is built in, where the design says so; nothing where it doesn't. */
export function builtBy({ governance }: Pick<Plan, 'governance'>): (question: string) => string {
  const states = new Map(
    governance.inputs.map(({ asks, state }) => [wordsKey(asks), state && INPUT_STATE_NAMES[state]]),
  );
  return (question) => states.get(wordsKey(question)) ?? '';
}

export function notYetIn({ steering, parts }: Plan, today: IsoDate): NotYet {
  // Of a promise that the list leaves out it tells nowhere.
  const told = isPrinted(parts, 'evidence/promises') ? overdue(steering, today) : [];
  const late = told.filter(({ promise }) => promise.trim() !== '');
  return ({ text, place }) => {
    const rests = late.find(({ promise, due }) => leansOn(`${text} ${place}`, promise, due));
    const ahead = daysTold(text).find((day) => daysBetween(today, day) > 0);
    return joined(
      [
        SPECIFIED.test(place) ? words.onlySpecified : '',
        rests ? words.restsOn(rests.promise.trim(), dateOf(rests.due)) : '',
        ahead && !rests ? words.speaksOf(dateOf(ahead)) : '',
      ],
      '. ',
    );
  };
}

/** Where a place is one that says how something shall be, and shows nothing that is. */
const SPECIFIED =
  /\b(?:specifications?|specified|design (?:note|document|paper)s?|blueprint|requirements)\b/i;

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
/** So many letters has a word at least that says what something is, and does not only stand beside it. */
const TELLING = 6;

/**
 * Whether a text rests on a promise: it names the month in which that was due, and a thing that the promise names, as “the
 * November release” does of “in the release of 24 November”. Names with a capital tell who, not what.
 */
function leansOn(text: string, promise: string, due: IsoDate): boolean {
  const month = MONTHS[Number(due.slice(5, 7)) - 1] ?? '';
  const said = things(text);
  return (
    wordsIn(text).some((word) => word.toLowerCase() === month) &&
    [...things(promise)].some((word) => said.has(word))
  );
}

function things(text: string): Set<string> {
  return new Set(wordsIn(text).filter((word) => word.length >= TELLING && word === word.toLowerCase()));
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** The days that a text tells with their year; of a month alone, its first. */
function daysTold(text: string): IsoDate[] {
  const told = text.matchAll(/(?:(\d{1,2}) )?(\p{L}+) (\d{4})\b|\b(\d{4}-\d\d-\d\d)\b/gu);
  return [...told].flatMap(([, day = '1', month = '', year = '', iso]) => {
    const at = MONTHS.indexOf(month.toLowerCase());
    const date = iso ?? (at < 0 ? '' : `${year}-${pad(at + 1)}-${pad(Number(day))}`);
    return isIsoDate(date) ? [date] : [];
  });
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
