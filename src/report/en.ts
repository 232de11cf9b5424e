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
export const exportExcel = 'Export Excel';

/*
 * The first sheet of a workbook, and what stands at its columns.
 */
export const about = 'About';
export const forWhom = 'For';
export const asOf = 'As of';
export const whatItIs =
  'Every field as it was filled in, and what was counted from it. What is changed here changes nothing in the plan.';
export const sheetsHere = 'Sheets of this workbook';
export const sheetName = 'Sheet';
export const rowCount = 'Rows';
export const unnamedColumn = 'Column';
