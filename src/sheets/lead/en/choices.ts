/* What the options of choices are called in English, in the order in which they are offered. */
export const WRITTEN_NAMES = { yes: 'In writing', no: 'Not in writing' } as const;
/** The functions beside the control functions in which a lead needs authority. */
export const OTHER_FUNCTIONS = ['IT', 'The business', 'Data science', 'Finance'] as const;
