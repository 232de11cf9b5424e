/* What is wrong with a range. */
export const likelyBelowLow = 'Likely is below low.';
export const highBelowLikely = 'High is below likely.';
export const highBelowLow = 'High is below low.';
