/** What is found on the scope sheet, in English. */
import { phrase } from '../../../language/directions.ts';
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
export const smallMultiplier = 'Integration is below three times the model work.';
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
