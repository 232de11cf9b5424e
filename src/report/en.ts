import { phrase } from '../language/directions.ts';

/** What stands for a field that nobody has filled in, where leaving it out would mislead. */
export const OPEN = 'not yet said';

/** What stands before the day on which something is to be done that is not done yet. */
export const PLANNED = 'planned for';
export const PLANNED_ONLY = 'Planned: ';

/** What stands before an item of a checklist: of `open` neither has been said. */
export const CHECK_MARKS = { yes: 'Yes.', no: 'No.', open: 'Not said.' };

/** What the button of each format says. */
export const print = 'Print';
export const exportMarkdown = 'Export Markdown';
export const exportWord = 'Export Word';
export const exportSlides = 'Export slides';
export const nextInWord =
  'The file is made. Its contents have no page numbers yet: in Word, click into them and press F9.';

/** What stands at the head and at the foot of every page, and above the first. */
export const forReader = (reader: string) => phrase`For ${reader}`;
export const asOf = (day: string) => phrase`As of ${day}`;
/** The same, with whose program it is, where that is said. */
export const whoseAsOf = (firm: string, day: string) => (firm ? phrase`${firm}, as of ${day}` : asOf(day));
export const page = 'Page ';
export const ofPages = ' of ';
export const contents = 'Contents';

/** What stands under a table that has no room on its slide. */
export const moreRows = (count: number) => phrase`and ${count} more, in the notes`;
