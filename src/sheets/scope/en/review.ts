/** What is found on the scope sheet, in English. */
import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { advice } from '../../en/sheet.ts';

export const unnamedWork = 'Work without a name';
export const rangesCounted = 'How the ranges are counted';

export const noLikely = (work: string) =>
  advice(phrase`${work} has no likely effort.`, 'Estimate it, or type 0 if there is none.');
export const aPoint = (work: string) =>
  advice(phrase`${work} is a point, not a range.`, 'Give it a low and a high.');
export const narrow = (work: string) =>
  advice(
    phrase`${work} has a range under 15% either way.`,
    'Ask what the longest is that it could take without anything scandalous having happened.',
  );
export const ALARM = {
  small: 'Integration is below three times the model work.',
  large: 'Integration is above five times the model work.',
};
export const noFigures = (work: string) =>
  advice(
    phrase`Nobody has given figures for ${work.toLowerCase()}: a multiple of the model work stands in for them.`,
    'Ask the person who would do it for three.',
  );
export const nobodys = (work: readonly string[]) =>
  advice(
    phrase`Nobody’s name stands beside the figures of ${listed(work.map((name) => phrase`“${name}”`))}.`,
    'Write down who gave them.',
  );
export const noWait = (work: string) =>
  advice(
    phrase`${work} has no waiting time.`,
    'Ask the owner of the queue when the next free place is, or type 0 if there is no queue.',
  );

export const open = {
  people: advice('Nobody is counted as available.', 'Say how many people work on it.'),
  cost: advice('The work has no cost.', 'Ask finance for the loaded cost of a person.'),
  currency: advice('The currency is open.', 'Type its three letters.'),
};
export const noStart = advice('The work has no start date.', 'Set the day on which the people start.');
