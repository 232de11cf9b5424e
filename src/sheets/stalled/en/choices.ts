/* What the options of choices are called in English, in the order in which they are offered. */
/** Which ways to act give notice, so that a contract's minimum is owed only by waiting, or also by finishing. */
export const SPARED_NAMES = {
  restructure: 'Restructuring, but not finishing',
  both: 'Finishing and restructuring',
} as const;
