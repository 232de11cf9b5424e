import {
  blankRow,
  choice,
  date,
  group,
  number,
  person,
  type RowOf,
  rows,
  shortId,
  text,
  type ValueOf,
  type WordsOf,
} from '../fields.ts';
import { WORKSTREAMS } from '../scope/fields.ts';

/** Where a pilot gets by with what production cannot; `other` is whatever none of the eight covers. */
export const AREAS = [
  'pipelines',
  'logging',
  'operations',
  'levels',
  'access',
  'fallback',
  'monitoring',
  'support',
  'other',
] as const;
export type Area = (typeof AREAS)[number];
export const AREA_NAMES: Record<Area, string> = {
  pipelines: 'Data pipelines',
  logging: 'Audit logging',
  operations: 'Operations knowledge',
  levels: 'Service levels',
  access: 'Access',
  fallback: 'Fallback',
  monitoring: 'Monitoring',
  support: 'Support',
  other: 'Other',
};

/** How far an item has come from the pilot team to the production team. */
export const ITEM_STATES = ['open', 'handed', 'accepted', 'returned'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
export const ITEM_STATE_NAMES: Record<ItemState, string> = {
  open: 'Not handed over',
  handed: 'Handed over',
  accepted: 'Accepted',
  returned: 'Returned',
};

/** What precedes an item’s id in the id of the work it becomes in the scope. */
export const WORK_PREFIX = 'handover-';

export const HANDOVER = group({
  from: person,
  to: person,
  date,
  /** The running list. Effort is in the scope sheet’s unit. */
  items: rows(
    ['production', 'pilot'],
    {
      area: choice(AREAS),
      pilot: text,
      production: text,
      low: number,
      likely: number,
      high: number,
      owner: person,
      /** The workstream of the scope that holds this effort already; `''` while none does. */
      within: choice(WORKSTREAMS),
      state: choice(ITEM_STATES),
      /** Why it was returned. */
      why: text,
      on: date,
    },
    // Shorter than the id of another row, since the id of its work is made from it.
    shortId(64 - WORK_PREFIX.length),
  ),
});
export type Handover = ValueOf<typeof HANDOVER>;
export type HandoverItem = RowOf<typeof HANDOVER.fields.items>;

/** A line nobody has written yet. */
export function blankHandoverItem(id: string): HandoverItem {
  return blankRow(HANDOVER.fields.items, id);
}

/** What has words on the sheet and is no field of its own. */
export const HANDOVER_WORDS = ['starters'] as const;
export type HandoverField = WordsOf<typeof HANDOVER.fields> | (typeof HANDOVER_WORDS)[number];
