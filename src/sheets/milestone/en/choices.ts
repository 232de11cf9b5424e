/* What the options of choices are called in English, in the order in which they are offered. */
/** A person's verdict, in words. */
export const VERDICT_NAMES = { passes: 'Passes', fails: 'Fails' } as const;
