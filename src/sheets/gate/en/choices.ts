/* What the options of choices are called in English, in the order in which they are offered. */
export const DRIVER_NAMES = { somebody: 'Somebody', nobody: 'Nobody' } as const;
export const QUESTION_NAMES = {
  blocking: 'Blocking',
  clarification: 'Clarification',
  later: 'Later',
  unknown: 'Unknown',
} as const;
/** What a question is called that nobody has sorted. */
export const UNSORTED = 'Not sorted';
export const DIRECTION_NAMES = { through: 'Through', around: 'Around', waiting: 'Waiting' } as const;
