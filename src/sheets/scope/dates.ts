import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const scopeDates: DatesOf = ({ plan: { scope } }) => [
  { ...dayAt('scope', 'committed'), date: scope.committed, what: words.datePromised, rank: 'promise' },
];
