import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import { blankExtraWork } from '../scope/extra.ts';
import { type ExtraWork, WORKSTREAMS } from '../scope/fields.ts';
import type { StreamNames } from '../scope/names.ts';
import type { FieldWording, Wording } from '../wording.ts';
import {
  blankHandoverItem,
  type Handover,
  type HandoverField,
  type HandoverItem,
  HANDOVER,
} from './fields.ts';

/** Words that name each field by its own id. */
export const WORDING: Wording<HandoverField> = {
  id: 'handover',
  title: 'Running list',
  purpose: '',
  chapter: 'handover',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.handover).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<HandoverField, FieldWording>,
};

export const STREAMS = Object.fromEntries(
  WORKSTREAMS.map((stream) => [stream, `the ${stream}`]),
) as StreamNames;

/** A sheet from the fields given, the others blank. */
export function sheet(fields: object): Handover {
  return v.parse(HANDOVER.schema, fields);
}

let count = 0;

/** An item that lacks nothing and that a workstream holds, with what is given changed. */
export function item(changes: Partial<HandoverItem> = {}): HandoverItem {
  const size = { low: '1', likely: '2', high: '4' };
  return {
    ...blankHandoverItem(`item-${++count}`),
    ...{ area: 'access', pilot: 'By hand', production: 'By a process', owner: 'Owen Tighe', ...size },
    ...{ within: 'readiness', state: 'accepted', on: '2026-11-04' },
    ...changes,
  };
}

/** Further work of the scope, with three numbers. */
export function work(id: string, low: string, likely: string, high: string): ExtraWork {
  return { ...blankExtraWork(id), name: 'Work', low, likely, high };
}
