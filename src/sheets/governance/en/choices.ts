/* What the options of choices are called in English, in the order in which they are offered. */
export const MOMENT_NAMES = {
  before: 'Before the design',
  during: 'While it was built',
  after: 'After it was built',
} as const;
export const INPUT_STATE_NAMES = { built: 'Built in', promised: 'Only promised', open: 'Open' } as const;
/** By what questions to choose from are grouped. */
export const STARTERS_BY_NAMES = {
  function: 'By control function',
  kind: 'By kind of model',
  firm: 'By kind of firm',
  jurisdiction: 'By jurisdiction',
} as const;
