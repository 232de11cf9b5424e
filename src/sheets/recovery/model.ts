import * as v from 'valibot';
import { chosen, group, isBlankRow, rowId, rowsOf, typed } from '../fields.ts';

/** The four signs that a program cannot be recovered as it is structured. */
export const SIGNS = ['scope', 'team', 'vendor', 'sponsor'] as const;
export type Sign = (typeof SIGNS)[number];

/** What a sign was found to be: there, merely a difficulty, or not there. */
export const VERDICTS = ['there', 'difficulty', 'no'] as const;
export const VERDICT_NAMES: Record<(typeof VERDICTS)[number], string> = {
  there: 'It is there',
  difficulty: 'It is merely difficulty',
  no: 'It is not there',
};

export const MENDABLE_NAMES = { yes: 'Yes', no: 'No' } as const;

/** The standing of the new champion beside that of the executives whose disputes they will have to settle. */
export const STANDINGS = ['equal', 'lower'] as const;
export const STANDING_NAMES: Record<(typeof STANDINGS)[number], string> = {
  equal: 'Equal standing',
  lower: 'Lower standing',
};

/** The days of the plan for after the announcement are working days 1 to 10. */
export const LAST_DAY = 10;

const SignSchema = v.optional(
  group({ for: typed, against: typed, verdict: chosen(VERDICTS), mendable: chosen(['yes', 'no']) }),
  {},
);
export type SignJudged = v.InferOutput<typeof SignSchema>;

/** A kill criterion: a signal that is true or false by a day, and the act that it sets off. */
export const KillSchema = group({
  id: rowId,
  signal: typed,
  by: typed,
  act: typed,
  who: typed,
  agreedOn: typed,
});
export type Kill = v.InferOutput<typeof KillSchema>;

/** Who says it to whom before it is announced. */
export const MessageSchema = group({ id: rowId, from: typed, to: typed, on: typed, says: typed });
export type Message = v.InferOutput<typeof MessageSchema>;

/** What happens on one of the first ten working days. */
export const FirstDaySchema = group({ id: rowId, day: typed, act: typed, owner: typed });
export type FirstDay = v.InferOutput<typeof FirstDaySchema>;

export const RecoverySchema = group({
  signs: v.optional(
    group({ scope: SignSchema, team: SignSchema, vendor: SignSchema, sponsor: SignSchema }),
    {},
  ),
  kill: rowsOf(KillSchema),
  /** Who gave somebody the task of saying it, and when. */
  mandate: typed,
  newScope: typed,
  outOfScope: typed,
  /** What is reopened with the vendor. */
  vendorTalk: typed,
  champion: typed,
  standing: chosen(STANDINGS),
  /** What stops, and the one day on which it does. */
  reset: typed,
  resetOn: typed,
  messages: rowsOf(MessageSchema),
  firstTen: rowsOf(FirstDaySchema),
});
export type Recovery = v.InferOutput<typeof RecoverySchema>;

/** The texts of the restructure brief, in the order in which they are asked and printed. */
export const BRIEF_TEXTS = [
  'mandate',
  'newScope',
  'outOfScope',
  'vendorTalk',
  'champion',
  'reset',
  'resetOn',
] as const;
export type BriefText = (typeof BRIEF_TEXTS)[number];

/** A kill criterion nobody has written yet. */
export function blankKill(id: string): Kill {
  return { id, signal: '', by: '', act: '', who: '', agreedOn: '' };
}

/** A message nobody has planned yet. */
export function blankMessage(id: string): Message {
  return { id, from: '', to: '', on: '', says: '' };
}

/** A day nobody has planned yet. */
export function blankFirstDay(id: string): FirstDay {
  return { id, day: '', act: '', owner: '' };
}

/** True while nothing of the restructure brief is written. */
export function isBlankBrief(recovery: Recovery): boolean {
  return (
    BRIEF_TEXTS.every((field) => recovery[field].trim() === '') &&
    recovery.standing === '' &&
    [...recovery.messages, ...recovery.firstTen].every(isBlankRow)
  );
}

/** True while nobody has begun the sheet. */
export function isUntouchedRecovery(recovery: Recovery): boolean {
  return (
    SIGNS.every((sign) => Object.values(recovery.signs[sign]).every((text) => String(text).trim() === '')) &&
    recovery.kill.every(isBlankRow) &&
    isBlankBrief(recovery)
  );
}

/** Every field of the sheet that has words of its own in content/worksheets/recovery.yaml. */
export const RECOVERY_FIELDS = [
  ...SIGNS,
  'for',
  'against',
  'verdict',
  'mendable',
  'kill',
  'signal',
  'by',
  'act',
  'who',
  'agreedOn',
  'brief',
  ...BRIEF_TEXTS,
  'standing',
  'messages',
  'from',
  'to',
  'on',
  'says',
  'firstTen',
  'day',
  'firstAct',
  'owner',
] as const;
export type RecoveryField = (typeof RECOVERY_FIELDS)[number];
