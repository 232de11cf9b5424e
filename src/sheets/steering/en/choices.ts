/* What the options of choices are called in English, in the order in which they are offered. */
export const RIGHT_NAMES = { decides: 'Decides', agrees: 'Must agree', consulted: 'Is consulted' } as const;
export const CADENCE_NAMES = {
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  monthly: 'Every month',
  quarterly: 'Every quarter or less often',
} as const;
export const CHAIR_NAMES = {
  sponsor: 'The executive sponsor, in person',
  delegate: 'Someone the sponsor delegated it to',
  nobody: 'Nobody in particular',
} as const;
/** How a promise ended, in words. */
export const KEPT_NAMES = { kept: 'Kept', missed: 'Missed' } as const;
