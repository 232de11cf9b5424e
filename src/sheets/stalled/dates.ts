import { dayAt, titled } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';
import { contractName } from './names.ts';

export const stalledDates: DatesOf = ({ plan: { stalled } }) => [
  ...stalled.vendors.map((row) => ({
    ...dayAt('stalled', row.id, 'notice'),
    date: row.notice,
    what: `Last day for notice: ${contractName(row)}`,
    rank: 'contract' as const,
  })),
  ...stalled.vendors.map((row) => ({
    ...dayAt('stalled', row.id, 'renewal'),
    date: row.renewal,
    what: `Contract renews: ${contractName(row)}`,
    rank: 'contract' as const,
  })),
  ...stalled.stale.map(({ id, on, what }) => ({
    ...dayAt('stalled', id, 'on'),
    date: on,
    what: titled('Goes stale', what),
  })),
];
