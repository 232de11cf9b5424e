import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { inDays } from '../../../report/en.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';

/*
 * What cannot wait: what is past its day, and what is due within days.
 */
export const pressing = 'Past its day, or due within days';
export const sentences = 'what cannot wait';

/** `left`: in so many days; 0 is today. */
export const notice = (contract: string, on: Said, left: number, owed: Said) =>
  say`Notice is due ${when(left)}, ${on}: ${contract}${isBlank(owed) ? '' : say`, ${owed}`}.`;
export const when = (left: number) =>
  left === 0 ? 'today' : left === 1 ? 'tomorrow' : phrase`in ${inDays(left)}`;

/** Of so many that are asked so many are late, the first by so many days. */
export const decisions = (late: number, asked: number, days: number) =>
  asked === 1
    ? phrase`The decision asked is ${inDays(days)} late.`
    : phrase`${late === asked ? phrase`All ${showNumber(asked)}` : phrase`${showNumber(late)} of ${showNumber(asked)}`} decisions asked ${late === 1 ? 'is late, by' : 'are late, the first by'} ${inDays(days)}.`;
export const meeting = (was: Said) => say`The next meeting has to be set: its day was ${was}.`;

/** What somebody wrote, and of the day in it that it is past. */
export const pastDay = (text: string, was: string) => phrase`${text.replace(/\.$/, '')} [${was}]`;

/** What is said of a milestone beside its sentence, or by itself. */
export const untold = (was: Said) => say`Its day was ${was}; whether it was met is not noted.`;
export const milestoneUntold = (was: Said) =>
  say`The milestone’s day was ${was}; whether it was met is not noted.`;
export const doubt = (reasons: readonly string[]) => phrase`In doubt, because ${listed(reasons)}.`;
export const milestoneDoubt = (left: number, reasons: readonly string[]) =>
  phrase`The milestone is due ${when(left)}, and in doubt, because ${listed(reasons)}.`;
export const shut = (gate: string) => phrase`“${gate}” is not open`;
export const owed = (who: string, promise: string, days: number) =>
  phrase`${who ? phrase`${who} owes` : 'nobody named owes'} “${promise}”, ${inDays(days)} late`;
