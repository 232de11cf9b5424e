/* What the options of choices are called in English, in the order in which they are offered. */
/** Which courses give notice, so that a contract's minimum is owed only by waiting, or also by finishing or restructuring. */
export const SPARED_NAMES = {
  stop: 'Stopping alone',
  restructure: 'Restructuring or stopping',
  both: 'Every course',
} as const;
