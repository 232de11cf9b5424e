/* What the options of choices are called in English, in the order in which they are offered. */
export const EFFORT_NAMES = { weeks: 'person-weeks', days: 'person-days' } as const;
export const COST_NAMES = { week: 'week', day: 'day', hour: 'hour' } as const;
export const SHAPE_NAMES = {
  pert: 'Beta-PERT, the likely value weighs most',
  triangular: 'Triangular, longer tails',
} as const;
