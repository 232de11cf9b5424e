import { dayAt } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const scopeDates: DatesOf = ({ plan: { scope } }) => [
  { ...dayAt('scope', 'committed'), date: scope.committed, what: 'Date promised', rank: 'promise' },
];
