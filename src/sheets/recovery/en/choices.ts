/* What the options of choices are called in English, in the order in which they are offered. */
export const VERDICT_NAMES = {
  there: 'It is there',
  difficulty: 'It is merely difficulty',
  no: 'It is not there',
} as const;
export const STANDING_NAMES = { equal: 'Equal standing', lower: 'Lower standing' } as const;
