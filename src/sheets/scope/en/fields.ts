/** The words of the scope sheet in English that it has at once: what a field cannot take. */
export const noPeopleNoDate =
  'With no people there is no finish date. Type at least a part of one person, such as 0.5.';
export const badCurrency = 'Type the three letters of the currency, such as GBP, EUR or USD.';
export const notWithin = (most: number) => `Type a number above 0 and up to ${most}.`;
/** What the alarm says where integration is less than three times the model work, or more than five. */
export const ALARM = {
  small:
    'Below three times the model work, integration is usually being hoped for. Write down what makes this program the exception.',
  large: 'Above five times the model work, look whether the model’s figures are whole and in the same unit.',
};
