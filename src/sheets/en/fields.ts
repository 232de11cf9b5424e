/** The name of a program while it has none. */
export const untitled = 'Untitled program';
export const likelyBelowLow = 'Likely is below low.';
export const highBelowLikely = 'High is below likely.';
export const highBelowLow = 'High is below low.';
export const money = 'money';
export const aYear = (unit: string) => `${unit} a year`;
