import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';
import { contractName } from './names.ts';

export const stalledDates: DatesOf = ({ plan: { stalled } }) => [
  ...stalled.vendors.map((row) => ({
    ...dayAt('stalled', row.id, 'notice'),
    part: 'written',
    date: row.notice,
    what: words.noticeOf(contractName(row)),
    rank: 'contract' as const,
  })),
  ...stalled.vendors.map((row) => ({
    ...dayAt('stalled', row.id, 'renewal'),
    part: 'written',
    date: row.renewal,
    what: words.renewalOf(contractName(row)),
    rank: 'contract' as const,
  })),
  ...stalled.stale.map(({ id, on, what }) => ({
    ...dayAt('stalled', id, 'on'),
    part: 'written',
    date: on,
    what: words.titled(words.goesStale, what),
  })),
];
