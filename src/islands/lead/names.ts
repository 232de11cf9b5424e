/** The ids of the lists of names that the rows of the charter offer. */
export const FUNCTION_NAMES = 'lead-function-names';
export const SLICE_NAMES = 'lead-slice-names';
