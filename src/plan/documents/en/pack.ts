import { type IsoDate, showDate } from '../../../language/dates.ts';
import { phrase } from '../../../language/directions.ts';

/*
 * What an evidence pack says of itself.
 */
export const readme = (program: string, day: IsoDate, withPrivate: boolean) =>
  [
    phrase`Evidence pack of ${program.trim() || 'a program'}, as of ${showDate(day)}`,
    '',
    'evidence-list.md   each claim with where it shows',
    'plan.json          the plan it is made of; Unstall opens it, on its page “Plan”',
    'forecast.json      what the forecast was counted from, its seed, and what it came to',
    'SHA256SUMS.txt     the sum of each of these files',
    '',
    withPrivate
      ? 'What is private in the plan is in plan.json.'
      : 'What is private in the plan is left out of plan.json.',
    '',
    'To check it: the page “Check an evidence pack” of Unstall says which file differs from its',
    'sum and counts the forecast again. Or, where the files are: sha256sum -c SHA256SUMS.txt',
    '',
    'A sum tells that a file is as it was when the pack was made. It does not tell who made it:',
    'ask whoever gave it to you for the sum of the whole pack.',
    '',
  ].join('\n');
