/* What the options of choices are called in English, in the order in which they are offered. */
/** The road from a pilot to production. */
export const STAGE_NAMES = {
  'pilot-passed': 'Pilot passed',
  validation: 'Reviews',
  integration: 'Integration',
  acceptance: 'User acceptance',
  'limited-release': 'Limited release',
  production: 'Production',
} as const;
export const YES_NO = { yes: 'Yes', no: 'No' } as const;
