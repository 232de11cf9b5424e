/* What the options of choices are called in English, in the order in which they are offered. */
export const WRITTEN_NAMES = { yes: 'In writing', no: 'Not in writing' } as const;
