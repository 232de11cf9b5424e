/* What the options of choices are called in English, in the order in which they are offered. */
export const AREA_NAMES = {
  pipelines: 'Data pipelines',
  logging: 'Audit logging',
  operations: 'Operations knowledge',
  levels: 'Service levels',
  access: 'Access',
  fallback: 'Fallback',
  monitoring: 'Monitoring',
  support: 'Support',
  other: 'Other',
} as const;
export const ITEM_STATE_NAMES = {
  open: 'Not handed over',
  handed: 'Handed over',
  accepted: 'Accepted',
  returned: 'Returned',
} as const;
