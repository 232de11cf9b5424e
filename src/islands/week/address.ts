import type { Sheet } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import { WORDS } from '../saving/words.ts';

/** The address of a field, or of a worksheet as a whole. */
export function addressOf(sheet: Sheet, field = 'worksheet'): string {
  return `/chapters/${WORDS[sheet].chapter}/#${field}`;
}

/** The worksheet that a field is on, told from its id. */
export function sheetOf(field: string): Sheet | undefined {
  return SHEETS.find((sheet) => field.startsWith(`${sheet}-`));
}
