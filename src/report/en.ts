/** The language of all words of a document, a BCP 47 tag, however its reader’s numbers look. */
export const language = 'en-GB';

/** What stands for a field that nobody has filled in, where leaving it out would mislead. */
export const OPEN = 'not yet said';

/** What stands before the day on which something is to be done that is not done yet. */
export const PLANNED = 'planned for';
export const PLANNED_ONLY = 'Planned: ';

/** What stands before an item of a checklist: of `open` neither has been said. */
export const CHECK_MARKS = { yes: 'Yes.', no: 'No.', open: 'Not said.' };

/** What the button of each format says. */
export const print = 'Print';
export const copy = 'Copy';
export const exportMarkdown = 'Export Markdown';
