import { type IsoDate, showDate } from '../../../language/dates.ts';
import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { joined, type Said, say } from '../../../report/values.ts';
import { advice } from '../../en/sheet.ts';
import type { LeadVerdict } from '../judge.ts';

export const VERDICT_TEXT: Record<LeadVerdict['kind'], string> = {
  nobody: 'Nobody answers for the production date yet.',
  fails: 'One person answers for the date, and the charter fails a test.',
  open: 'One person answers for the date; the charter leaves something open.',
  answers: 'One person answers for the date, with the authority it takes.',
};

export const nobodyNamed = 'Nobody is named who answers for the production date.';
/** `by` is the word or mark that tells. */
export const severalNames = (name: string, by: string) =>
  phrase`“${name}” reads as more than one name (“${by}”).`;
export const noPerson = (name: string, by: string) => phrase`“${name}” is no person (“${by}”).`;
export const seatedOther = (name: string, seated: string) =>
  phrase`The charter names ${name}, and ${seated} sits in the committee as program lead.`;
export const oneNamed = (name: string) => phrase`One person is named: ${name}.`;
export const nameMend = 'Name one person. With two, each can wait for the other.';

const owned = (slices: number) => phrase`${slices} ${plural(slices, 'slice has', 'slices have')}`;
export const noOneForAll = (slices: number) => phrase`${owned(slices)} an owner, and the whole has none.`;
export const noOneForAllMend = 'Give the whole to one person.';
export const slicesOwned = (slices: number) => phrase`${owned(slices)} an owner, and so has the whole.`;
export const slicesNotOwned = (slices: number) => phrase`The whole has an owner; ${owned(slices)} none.`;
export const linesNotOwned = (owned: number, all: number, without: readonly string[]) =>
  phrase`${owned} of ${all} lines of work have an owner: ${listed(without.map((name) => phrase`“${name}”`))} ${plural(without.length, 'has', 'have')} none.`;
export const promisedEarly = (early: readonly string[], all: number) =>
  phrase`${early.length} of ${all} owners’ dates lie more than a fortnight before the forecast’s even odds of that line: ${listed(early)}.`;
export const promisedInTime = (all: number) =>
  all === 1
    ? 'The one owner’s date stands beside the forecast: it lies no more than a fortnight before.'
    : phrase`All ${all} owners’ dates stand beside the forecast: none lies more than a fortnight before.`;
export const promisesMend =
  'Ask each owner for a date that the work can meet, or for what would make the forecast wrong. A reviewer’s day stands as they gave it.';
export const slicesMend = 'Ask who answers for each, and write the name as it is given.';

/** `promised` is the date in the scope estimator; blank where it promises none. */
export function noDate(promised: IsoDate): string {
  const known =
    promised && phrase` ${showDate(promised)} is promised in the scope estimator; nobody has accepted it.`;
  return phrase`The charter has no production date.${known}`;
}
export const noDay = 'The production date is not a day of the calendar.';
export const otherDate = (date: IsoDate, promised: IsoDate) =>
  phrase`The charter says ${showDate(date)}, and the scope estimator promises ${showDate(promised)}.`;
export const datePassed = (date: IsoDate) => phrase`The production date, ${showDate(date)}, has passed.`;
export const dateIs = (date: IsoDate, promised: IsoDate) =>
  phrase`The date is ${showDate(date)}${promised && ', as promised in the scope estimator'}.`;
export const dateMend = 'Agree one date with the lead, and put it in every plan.';

export const nobodyGranted = 'Nobody has granted the role yet.';
export const grantedSomeDay = (by: string) => phrase`${by} has granted it; the day is not said.`;
export const grantPlanned = (by: string, on: IsoDate) => phrase`${by} is to grant it on ${showDate(on)}.`;
export const granted = (by: string, on: IsoDate) => phrase`${by} granted it on ${showDate(on)}.`;
export const grantMend = (sponsor: string) =>
  phrase`Have ${sponsor || 'the sponsor'} name the lead, in writing, on a day you can point to.`;

export const noFunctions = 'It does not say what the lead may do in any function.';
export const gatesUnknown = (functions: number) =>
  phrase`It reaches into ${functions} ${plural(functions, 'function')}. The steering checklist marks nobody who must agree, so which functions gate is not known.`;
export const functionsAbsent = (functions: readonly string[]) =>
  phrase`It says nothing of what the lead may do in: ${apart(functions, ', ')}. Each of them has to agree.`;
export const functionsReached = (functions: readonly string[]) =>
  phrase`It reaches into every function that has to agree: ${apart(functions, ', ')}.`;
export const functionsMend = 'Go there first: the hardest signature shows where the next stall would be.';

type Written = { yes: number; all: number };

export const nothingWritten = 'No authority is in writing.';
export const someNotWritten = ({ yes, all }: Written) => phrase`${yes} of ${all} grants are in writing.`;
export const someUnknown = ({ yes, all }: Written) =>
  phrase`${yes} of ${all} grants are known to be in writing.`;
export const allWritten = ({ all }: Written) =>
  all === 1 ? 'The one grant is in writing.' : phrase`All ${all} grants are in writing.`;
export const writtenMend = (who: readonly string[]) =>
  phrase`Ask ${listed(who) || 'each head of function'} to strike out what they cannot live with, and sign.`;

export const noLimits = 'It does not say what the lead may not do.';
export const hasLimits = 'It says what the lead may not do.';
export const limitsMend = 'Write it in so many words: it is what lets a reviewer sign.';

export const noRunning = advice(
  'It does not say what will be running, and for whom.',
  'One sentence is enough.',
);
export const noDecides = advice(
  'It does not say what the lead decides alone.',
  'Name acts, each with a limit.',
);
export const noEscalates = advice(
  'It does not say what goes to the committee.',
  'Name it, and after how many days.',
);
export const notAccepted = advice(
  'The lead has not accepted the date.',
  'Ask, and write down the day of the answer.',
);
export const noLapses = advice(
  'The charter has no last day.',
  'Set one some weeks after the production date.',
);
export const lapsesEarly = advice(
  'The charter lapses before anyone has seen the program run.',
  'Let it last some weeks beyond the production date.',
);

export const noFunction = advice('A grant without a function.', 'Name the function.');
const grantOf = (name: string) => name.trim() || 'A grant without a function';
export const noMay = (name: string) =>
  advice(phrase`${grantOf(name)}: nothing says what the lead may do.`, 'Write it as an act.');
export const noBy = (name: string) =>
  advice(phrase`${grantOf(name)}: nobody has granted it.`, 'Only whoever holds it can grant it.');
export const noOn = (name: string) =>
  advice(phrase`${grantOf(name)}: the signature has no day.`, 'Write the day beside it.');

const sliceOf = (name: string) => name.trim() || 'A slice without a name';
export const noOwner = (name: string) => advice(phrase`${sliceOf(name)} has no owner.`, 'Name one person.');
export const noSliceDate = (name: string) =>
  advice(phrase`${sliceOf(name)} has no day.`, 'Ask its owner, and write the answer.');
export const sliceLate = (name: string, date: IsoDate) =>
  advice(
    phrase`${sliceOf(name)} ends on ${showDate(date)}, after the production date.`,
    'One of the two dates is wrong: find out which.',
  );

/** Heads of the table of what owners promised beside what the forecast says. */
export const ENDS = {
  p50: 'Forecast, even odds',
  p80: 'Forecast, four times in five',
  gap: 'Even odds after their date',
} as const;
export const promisedCaption = (label: string, caveat: string) =>
  apart([phrase`${label}, beside the forecast`, caveat], ', ');
/** By how many days the forecast has it end after the day that was given; before it, where they are less than none. */
export const gap = (days: number, count: Said) => {
  if (days === 0) return 'the same day';
  const said = say`${count} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? said : say`${said} before`;
};
export const forecastPast = 'The forecast is already past: count anew';
export const figuresOf = (slice: string, by: string, owner: string) =>
  phrase`The figures of “${slice}” are from ${by}, and ${owner} owns it.`;

export const charterTitle = 'The charter';
export const notYetAccepted = (promised: Said) =>
  say`${promised}, promised in the scope estimator and not yet accepted`;
export const authorityCaption = (label: string, { yes, all }: Written) =>
  phrase`${label}: ${yes} of ${all} in writing`;

export const grantsRole = 'who grants the role';
export const answersForDate = 'who answers for the date';
export const forFunction = (name: string) => name.trim() && phrase`for ${name.trim()}`;
/** `Signed by Owen Tighe, for IT integration, on 12 Oct 2026`. */
export const signedBy = (who: Said, as: string, on: Said) =>
  say`Signed by ${joined([who, as], ', ')}, on ${on}`;
export const toSign = (who: Said, as: string, on: Said) =>
  say`To be signed by ${joined([who, as], ', ')}, on ${on}`;
