import { anchor, type Sheet } from './finding.ts';
import type { Ranked } from './sheet.ts';

type Placed = Omit<Ranked, 'date' | 'what'>;

/** A day that is in a field of a worksheet, which is told by its name and that of its row; a part of the program. */
export function dayAt(sheet: Sheet, ...path: string[]): Placed {
  const field = anchor(sheet, ...path);
  return { id: field, sheet, field, kind: 'day', done: false, who: '', rank: 'part' };
}
