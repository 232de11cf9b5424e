import { apart, phrase } from '../../../language/directions.ts';

/** The words of the scope sheet in English that it has at once: what a field cannot take. */
export const noPeopleNoDate =
  'With no people there is no finish date. Type at least a part of one person, such as 0.5.';
export const badCurrency = 'Type the three letters of the currency, such as GBP, EUR or USD.';
export const notWithin = (most: number) => phrase`Type a number above 0 and up to ${most}.`;
export const badWeight = 'Type a weight from 0.1 to 100; 4 is the custom.';
export const badCorrelation = 'Type a correlation from 0, each on its own, to 0.95, nearly as one.';
/** What the alarm says where integration is less than three times the model work, or more than five. */
export const ALARM = {
  small:
    'Below three times the model work, integration is usually being hoped for. Write down what makes this program the exception.',
  large: 'Above five times the model work, look whether the model’s figures are whole and in the same unit.',
};

/** A circle of lines of work: each waits for the next, and the last for the first. */
export function circleText(names: readonly string[]) {
  const [first = ''] = names;
  if (names.length < 2) return phrase`${first} would wait for itself.`;
  const waits = names.map((name, index) => phrase`${name} waits for ${names[index + 1] ?? first}`);
  return phrase`${apart(waits, ', ')}: none of them could ever start.`;
}
/** Work without a name, within a sentence. */
export const otherWork = 'other work';
