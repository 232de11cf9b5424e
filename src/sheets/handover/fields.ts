import {
  blankRow,
  choice,
  date,
  group,
  long,
  number,
  oneOf,
  optionsOf,
  person,
  type RowOf,
  rows,
  shortId,
  text,
  type ValueOf,
  type WordsOf,
} from '../fields.ts';
import { WORKSTREAMS } from '../scope/fields.ts';
import { AREA_NAMES, ITEM_STATE_NAMES } from './en/choices.ts';

/** Where a pilot gets by with what production cannot; `other` is whatever none of the eight covers. */
export type Area = keyof typeof AREA_NAMES;
export const AREAS = optionsOf(AREA_NAMES);

/** How far an item has come from the pilot team to the production team. */
export type ItemState = keyof typeof ITEM_STATE_NAMES;
export const ITEM_STATES = optionsOf(ITEM_STATE_NAMES);

/** What precedes an item’s id in the id of the work it becomes in the scope. */
export const WORK_PREFIX = 'handover-';

export const HANDOVER = group({
  /** Many people hand over, and many take over. */
  from: long(person),
  to: long(person),
  date,
  /** The running list. Effort is in the scope sheet’s unit. */
  items: rows(
    ['production', 'pilot'],
    {
      area: choice(AREA_NAMES),
      pilot: text,
      production: text,
      low: number,
      likely: number,
      high: number,
      owner: person,
      /** The workstream of the scope that holds this effort already; `''` while none does. */
      within: oneOf(WORKSTREAMS),
      state: choice(ITEM_STATE_NAMES),
      /** Why it was returned. */
      why: text,
      on: date,
      /** Where it can be looked up that it was accepted. */
      place: text,
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
