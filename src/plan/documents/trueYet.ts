import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, isBlank, joined, type Said } from '../../report/values.ts';
import { inPart } from '../../sheets/gate/en/report.ts';
import { isInPart } from '../../sheets/gate/partly.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/evidence.ts';

/** What is claimed: the words of it, and the place where it can be checked. */
type Claim = { text: string; place: string };

/** Why a claim is not true yet, or not all of it, as far as its own words tell; the weakest first. `day`: until when, or `''`. */
export const LACKS = ['word', 'part', 'rests', 'paper', 'condition', 'later'] as const;
export type Lack = { kind: (typeof LACKS)[number]; said: Said; day: IsoDate };

/**
 * What keeps a claim from being true yet: it rests on a decision that is open, on a promise that is overdue or on what is only
 * specified, it holds on a condition, or from a day that is still to come. Nothing where its words tell of none.
 */
export type NotYet = (claim: Claim) => Lack[];

/** What claims lack, in a line. */
export function lacksSaid(lacks: readonly Lack[]): Said {
  return joined(
    lacks.map(({ said }) => said),
    '. ',
  );
}

export function notYetIn({ steering }: Pick<Plan, 'steering'>, today: IsoDate): NotYet {
  const late = overdue(steering, today).filter(({ promise }) => promise.trim() !== '');
  const { open } = nextAgenda(steering, today);
  return ({ text, place }) => {
    const rests = late.find(({ promise, due }) => leansOn(`${text} ${place}`, promise, due));
    const ahead = daysTold(text).find((day) => daysBetween(today, day) > 0);
    const onCondition = isOnCondition(text);
    const found: Record<Lack['kind'], Said> = {
      // Of a claim no words of its own tell that.
      word: '',
      part: isInPart(text) ? leftTo(text, open, today) : '',
      rests: rests ? words.restsOn(rests.promise.trim(), dateOf(rests.due)) : '',
      paper: isOnPaper(place) ? words.onlySpecified : '',
      condition: onCondition ? words.onCondition(ahead ? dateOf(ahead) : '') : '',
      later: ahead && !rests && !onCondition ? words.fromLater(dateOf(ahead)) : '',
    };
    const dayOf = (kind: Lack['kind']) => (kind === 'condition' || kind === 'later' ? (ahead ?? '') : '');
    return LACKS.flatMap((kind) =>
      isBlank(found[kind]) ? [] : [{ kind, said: found[kind], day: dayOf(kind) }],
    );
  };
}

/** What makes an answer, or a reviewer’s word on one, hold on a condition. */
const CONDITION =
  /\b(?:as a condition|on (?:the )?condition|conditional(?:ly)? on|provided that|subject to)\b/i;

export const isOnCondition = (text: string): boolean => CONDITION.test(text);

function leftTo(text: string, open: readonly Decision[], today: IsoDate): Said {
  const decision = restOf(text, open);
  return decision ? words.restsOnDecision(decision.question.trim(), dueBy(decision.date, today)) : inPart;
}

/** The open decision that most of the words of an answer name, where any does. */
export function restOf(text: string, open: readonly Decision[]): Decision | undefined {
  const said = new Set(tellingWords(text));
  const [first] = namesOf(open)
    .map(({ decision, words: own }) => ({ decision, shared: own.filter((one) => said.has(one)) }))
    .filter(({ shared }) => shared.length >= NAMED_BY)
    .toSorted((a, b) => b.shared.length - a.shared.length);
  return first?.decision;
}

type Named = { decision: Decision; words: string[] };
/** Each list of decisions is read once, however many answers may name one of it. */
const NAMES = new WeakMap<readonly Decision[], Named[]>();

function namesOf(open: readonly Decision[]): Named[] {
  const known = NAMES.get(open);
  if (known) return known;
  const names = open.map((decision) => ({ decision, words: tellingWords(decision.question) }));
  NAMES.set(open, names);
  return names;
}

/** How many words that say what something is two texts have in common. */
export function sharedTelling(one: string, other: string): number {
  const said = new Set(tellingWords(other));
  return tellingWords(one).filter((word) => said.has(word)).length;
}

function tellingWords(text: string): string[] {
  return [...new Set(wordsIn(text.toLowerCase()).filter((word) => word.length >= TELLING))];
}

/** Where a place is one that says how something shall be, and shows nothing that is. */
const SPECIFIED =
  /\b(?:specifications?|specified|design (?:note|document|paper)s?|blueprint|requirements)\b/i;

/** Whether all that a place names says how something shall be. */
function isOnPaper(place: string): boolean {
  const parts = place.split(';').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => SPECIFIED.test(part));
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
/** So many letters has a word at least that says what something is, and does not only stand beside it. */
const TELLING = 6;
/** So many of these an answer shares with the decision that it leaves open. */
const NAMED_BY = 2;

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
export function daysTold(text: string): IsoDate[] {
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
