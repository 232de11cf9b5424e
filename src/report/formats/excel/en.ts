/* The first sheet of a workbook, and what stands at its columns. */
export const about = 'About';
export const forWhom = 'For';
export const asOf = 'As of';
export const sheetsHere = 'Sheets of this workbook';
export const sheetName = 'Sheet';
export const rowCount = 'Rows';
/** A column that has no name, which Excel does not allow. */
export const unnamedColumn = 'Column';
