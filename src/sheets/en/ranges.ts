/** What is wrong between the three figures of a range, in English. */
export const likelyBelowLow = 'Likely is below low.';
export const highBelowLikely = 'High is below likely.';
export const highBelowLow = 'High is below low.';
