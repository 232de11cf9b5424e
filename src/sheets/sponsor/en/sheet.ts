import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, joined, say } from '../../../report/values.ts';
import { listed } from '../../../language/en/counts.ts';
import { advice } from '../../en/sheet.ts';
import type { Comparison } from '../count.ts';
import type { Sign, SponsorVerdict } from '../judge.ts';

/** `1 day`, `12 days`, `7.5 days`. */
export function days(number: number): string {
  return many(number, 'day');
}

function many(number: number, noun: string): string {
  return phrase`${showNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** What a dispute is called, also while it has no name. */
export function disputeName(what: string): string {
  return what.trim() ? phrase`“${what.trim().replace(/[.?]$/, '')}”` : 'A dispute without a name';
}

/** The same in a place of its own. */
export const shortName = (what: string) => what.trim() || 'A dispute without a name';

export const verdictTitle = 'Whether the sponsor stays';
export const askTitle = 'What to ask the sponsor';
export const trendTitle = 'The sponsor over time';
export const attentionTitle = 'What the sponsor did';

export const VERDICT_TEXT: Record<SponsorVerdict['kind'], string> = {
  unknown: 'Not yet known whether the sponsor stays',
  steady: 'The sponsor is steady.',
  watch: 'One sign to watch. By our rule of thumb one can be an accident, and two are a pattern.',
  fading: 'The sponsor is fading. Talk to them this week, in private.',
  gone: 'The chair is empty. Treat it as a blocker, and look for a sponsor.',
};
/** The verdict while something is not known: what that is. */
export const unknownFor = (signs: readonly Sign[]) =>
  phrase`${VERDICT_TEXT.unknown}: note more of ${listed(signs.map((sign) => SIGN_NAMES[sign]))}.`;
const SIGN_NAMES: Record<Sign, string> = {
  attendance: 'who came to the meetings',
  chair: 'who is in the chair',
  trend: 'who came to the meetings',
  settling: 'the disputes',
  open: 'the disputes',
  attention: 'what the sponsor did in person',
};
export const earlyWarning = (says: string) => phrase`Early warning. ${says}`;

export const attendanceMend =
  'Ask for the hour: every meeting to the production date, and one that clashes is moved.';

/** The latest `half` meetings against as many before them. */
export const trend = (falls: boolean, { latest, before }: Comparison, half: number) =>
  phrase`Attendance ${falls ? 'falls' : 'does not fall'}: ${latest} of the latest ${half} meetings, after ${before} of the ${half} before.`;
export const trendMend = 'Ask what took its place in the diary, and whether that will last.';

const medians = (compared: Comparison | undefined) =>
  compared
    ? phrase` The latest took ${days(compared.latest)} at the median, those before ${days(compared.before)}.`
    : '';
export const settlingSlower = (compared: Comparison | undefined) =>
  phrase`Disputes take longer than before.${medians(compared)}`;
export const settledIn = (settled: number, median: number, compared: Comparison | undefined) =>
  phrase`${latestSettled(settled)} settled in ${days(median)}${settled > 1 ? ' at the median' : ''}.${medians(compared)}`;
const latestSettled = (settled: number) =>
  settled === 1 ? 'One dispute was' : phrase`The latest ${settled} disputes were`;
export const settlingLong = (says: string, long: number) =>
  phrase`${says} More than ${long} days is too long, by our rule of thumb.`;
export const settlingMend =
  'Bring each dispute on one page with a recommendation, and ask for a ruling at the next sitting.';

/** `others` have been open for more than so many days, `long`, as well. */
export function openLong(dispute: string, age: number, others: number, long: number): string {
  const more = others > 0 ? phrase`, and ${many(others, 'other')} for more than ${long}` : '';
  return phrase`${dispute} has been open for ${age} days${more}.`;
}
export const noDispute = 'No dispute has been noted.';
export const noneOpenLong = (long: number) => phrase`No dispute has been open for more than ${long} days.`;
export const openMend =
  'Bring the oldest on one page: the two positions, what each costs, what you recommend.';

export const noAct = 'Nothing the sponsor did in person has been noted.';
export const quietWeeks = (weeks: number) =>
  phrase`${weeks} whole weeks in a row have passed without an act.`;
export const firstAct = 'There was an act this week, the first one noted.';
export const weeksWithout = (weeks: number, without: number) =>
  phrase`Of the latest ${many(weeks, 'whole week')}, ${without || 'none'} passed without an act.`;
export const attentionMend =
  'Ask for one act a week that you can name: a call, a question put to a function, a visit.';

export const askHour =
  'The hour, in person, at every committee up to the production date; a clash moves the meeting.';
export const askRuling = (dispute: string, age: number) =>
  phrase`A ruling on ${dispute}, open for ${age} days, from one page with both positions.`;
export const askSentence =
  'One sentence about the program at the next executive committee, with its date in it.';
export const askSuccessor =
  'A successor of equal rank, named before any change of post, and one meeting chaired by both.';

export const askedBy = (on: Said, passed: boolean) => say`${on}${passed ? ' (passed)' : ''}`;
/** A dispute that is not settled; `on` is the day for which that is planned. */
export const stillOpen = (on: Said) => joined(['Open', on], '; planned for ');
export const settledOn = (on: Said, took: number) => say`${on}, in ${days(took)}`;

export const came = 'The sponsor came';
export const didNotCome = 'The sponsor did not come';
export const weekLane = 'Weeks with an act';
export const weekWithAct = 'A week with an act in person';
export const weekWithout = 'A week without one';
export const openFor = (age: number) => phrase`open, ${days(age)}`;

/** What the picture shows: whatever of it is known, in one sentence. */
export function trendFinding(parts: readonly string[]): string {
  const said = parts.join('; ');
  return said === ''
    ? 'What has been noted so far.'
    : phrase`${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}
export const foundCame = (came: number, of: number) =>
  phrase`the sponsor came to ${came} of the latest ${many(of, 'meeting')}`;
/** Of a few there is no half. */
export const foundMedian = (settled: number, median: number) =>
  settled === 1
    ? phrase`the one dispute settled took ${days(median)}`
    : phrase`the latest ${settled} disputes settled took ${days(median)} at the median`;
export const foundOldest = (age: number) => phrase`the oldest one open is ${days(age)} old`;
export const foundWeeks = (without: number, weeks: number) =>
  phrase`${without} of the latest ${many(weeks, 'whole week')} passed without an act`;

export const trendCaption = 'What was counted';
export const TREND_COLUMNS = { date: 'Date', what: 'What', took: 'Settled in' };
export const raised = (dispute: string) => phrase`Raised: ${dispute}`;

export const noAsk = advice(
  'Nothing is asked of the sponsor this week.',
  'Ask for one thing that fits into a diary.',
);
export const noAskBy = advice('What is asked of the sponsor has no date.', 'Set the day you need it by.');
export const askDue = (by: IsoDate) =>
  advice(
    phrase`What was asked of the sponsor was due ${showDate(by)}.`,
    'Note what came of it below, and ask for the next thing.',
  );
export const emptyChair = advice(
  'The chair has been empty three times running.',
  'Put finding a sponsor on the triage list, above everything else.',
);
export const noWhat = advice('A dispute without a name.', 'Say in a line what it is about.');
export const noBetween = (dispute: string) =>
  advice(phrase`${dispute} has no sides.`, 'Name the functions it is between.');
export const noRaised = (dispute: string) =>
  advice(phrase`${dispute} has no day on which it was raised.`, 'Set it, so that it ages.');
export const settledToCome = (dispute: string) =>
  advice(phrase`${dispute} is settled on a day to come.`, 'Leave it blank until it has happened.');
export const noHow = (dispute: string) =>
  advice(phrase`Nothing says how ${dispute} was settled.`, 'Say who ruled what.');
export const noWeek = advice('What the sponsor did has no week.', 'Pick any day of that week.');
export const hoursName = 'The sponsor’s hours';
export const noDid = advice('Hours are noted without an act.', 'Name the call, the question or the visit.');
