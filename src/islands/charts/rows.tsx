import { Quiet } from './marks.tsx';
import { showNumber } from '../../method/numbers.ts';

/** A picture of more rows than this shows less, not more. */
export const MOST_ROWS = 24;

/** How many rows the picture leaves to the table, of all there `of`. */
export function More({ of, y }: { of: number; y: number }) {
  if (of <= MOST_ROWS) return null;
  return <Quiet y={y + 14}>and {showNumber(of - MOST_ROWS)} more in the table</Quiet>;
}
