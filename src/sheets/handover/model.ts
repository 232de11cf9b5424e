import * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';
import { WORKSTREAMS } from '../scope/model.ts';

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

/** Shorter than the id of another row, since the id of its work is made from it. */
const itemId = v.pipe(rowId, v.maxLength(64 - WORK_PREFIX.length));

/** A line of the running list. Its effort is in the scope sheet’s unit. */
export const HandoverItemSchema = group({
  id: itemId,
  area: chosen(AREAS),
  pilot: typed,
  production: typed,
  low: typed,
  likely: typed,
  high: typed,
  owner: typed,
  /** The workstream of the scope that holds this effort already; `''` while none does. */
  within: chosen(WORKSTREAMS),
  state: chosen(ITEM_STATES),
  /** Why it was returned. */
  why: typed,
  on: typed,
});
export type HandoverItem = v.InferOutput<typeof HandoverItemSchema>;

export const HandoverSchema = group({
  from: typed,
  to: typed,
  date: typed,
  items: rowsOf(HandoverItemSchema),
});
export type Handover = v.InferOutput<typeof HandoverSchema>;

/** A line nobody has written yet. */
export function blankHandoverItem(id: string): HandoverItem {
  return v.parse(HandoverItemSchema, { id });
}

/** True while nobody has written anything on the sheet. */
export function isUntouchedHandover({ from, to, date, items }: Handover): boolean {
  return [from, to, date].every((text) => text.trim() === '') && items.length === 0;
}

/** Every field of the sheet that has words of its own in content/worksheets/handover.yaml. */
export const HANDOVER_FIELDS = [
  'from',
  'to',
  'date',
  'items',
  'area',
  'pilot',
  'production',
  'low',
  'likely',
  'high',
  'owner',
  'within',
  'state',
  'why',
  'on',
  'starters',
] as const;
export type HandoverField = (typeof HANDOVER_FIELDS)[number];
