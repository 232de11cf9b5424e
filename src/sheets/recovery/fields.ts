import {
  blankRow,
  choice,
  date,
  group,
  inPrivate,
  isBlankRow,
  long,
  number,
  person,
  type RowOf,
  rows,
  text,
  type ValueOf,
  withSpare,
  worded,
  type WordsOf,
} from '../fields.ts';
import { YES_NO } from '../en/choices.ts';
import { STANDING_NAMES, VERDICT_NAMES } from './en/choices.ts';

/** The four signs that a program cannot be recovered as it is structured. */
export const SIGNS = ['scope', 'team', 'vendor', 'sponsor'] as const;
export type Sign = (typeof SIGNS)[number];

/** The days of the plan for after the announcement are working days 1 to 10. */
export const LAST_DAY = 10;

/** What was found of a sign: that it is there, merely a difficulty, or not there; and whether it could be mended. */
const sign = group({ for: text, against: text, verdict: choice(VERDICT_NAMES), mendable: choice(YES_NO) });
export type SignJudged = ValueOf<typeof sign>;

const sheet = group({
  signs: worded('', group({ scope: sign, team: sign, vendor: sign, sponsor: sign })),
  /** Kill criteria: signals that are true or false by a day, and the acts that they set off. */
  kill: withSpare(
    rows(['signal', 'act'], { signal: text, by: date, act: text, who: person, agreedOn: date }),
  ),
  /** Who gave somebody the task of saying it, and when. */
  mandate: long(person),
  newScope: text,
  outOfScope: text,
  /** What is reopened with the vendor. */
  vendorTalk: text,
  champion: long(person),
  /** The standing of the new champion beside that of the executives whose disputes they will have to settle. */
  standing: choice(STANDING_NAMES),
  /** What stops, and the one day on which it does. */
  reset: text,
  resetOn: date,
  /** Who says it to whom before it is announced. */
  messages: withSpare(rows(['to', 'from'], { from: person, to: person, on: date, says: text })),
  /** What happens on the first ten working days. */
  firstTen: withSpare(rows(['act', 'day'], { day: number, act: worded('firstAct', text), owner: person })),
});
/** The whole sheet is private: whether to rescue at all is for nobody to read in passing. */
export const RECOVERY = inPrivate(sheet);
export type Recovery = ValueOf<typeof RECOVERY>;
export type Kill = RowOf<typeof RECOVERY.fields.kill>;
export type Message = RowOf<typeof RECOVERY.fields.messages>;
export type FirstDay = RowOf<typeof RECOVERY.fields.firstTen>;

/** The texts of the restructure brief. */
const BRIEF_TEXTS = [
  'mandate',
  'newScope',
  'outOfScope',
  'vendorTalk',
  'champion',
  'reset',
  'resetOn',
] as const;

/** A kill criterion nobody has written yet. */
export function blankKill(id: string): Kill {
  return blankRow(RECOVERY.fields.kill, id);
}

/** True while nothing of the restructure brief is written. */
export function isBlankBrief(recovery: Recovery): boolean {
  return (
    BRIEF_TEXTS.every((field) => recovery[field].trim() === '') &&
    recovery.standing === '' &&
    [...recovery.messages, ...recovery.firstTen].every(isBlankRow)
  );
}

/** What has words on the sheet and is no field of its own. */
export const RECOVERY_WORDS = ['brief'] as const;
export type RecoveryField = WordsOf<typeof RECOVERY.fields> | (typeof RECOVERY_WORDS)[number];
