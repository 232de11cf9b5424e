/* What the options of choices are called in English, in the order in which they are offered. */
/** What a benefit is: no budget falls by time that is freed, and risk avoided is never added to money. */
export const BENEFIT_KIND_NAMES = {
  in: 'Money in',
  avoided: 'Cost avoided',
  freed: 'Time freed',
  risk: 'Risk avoided',
} as const;
/** The courses that can be taken. */
export const COURSE_NAMES = {
  finish: 'Finish',
  restructure: 'Restructure',
  stop: 'Stop',
} as const;
