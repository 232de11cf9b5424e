/** Words to watch, by what is the matter with them: short lists, and nothing that is not listed. */

/** What is the matter with a word, the more telling first. */
export const WATCHES = [
  'absence',
  'mind',
  'state',
  'ongoing',
  'direction',
  'judgement',
  'degree',
  'nobody',
  'wish',
] as const;
export type Watch = (typeof WATCHES)[number];
