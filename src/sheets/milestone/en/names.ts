/** What the choices of the milestone sheet are called in English. */

/** A person's verdict. */
export const VERDICT_NAMES = { passes: 'Passes', fails: 'Fails' } as const;
