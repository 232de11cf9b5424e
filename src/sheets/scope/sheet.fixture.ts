import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import type { Range } from '../../forecast/range.ts';
import { NO_DAYS_OFF } from '../../language/daysOff.ts';
import type { FieldWording, Wording } from '../wording.ts';
import { estimateScope } from './estimate.ts';
import { type Scope, type ScopeField, SCOPE } from './fields.ts';
import { orderOf } from './network.ts';
import type { Outlook } from './outlook.ts';
import { type Line, readScope, type ScopeInput } from './read.ts';

/** Words for the sheet that show where each was used. */
export const WORDING: Wording<ScopeField> = {
  id: 'scope',
  title: 'Scope',
  purpose: '',
  chapter: 'scope',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.scope).map((field) => [field, { label: `The ${field}` }]),
  ) as Record<ScopeField, FieldWording>,
};

/** A sheet with these fields typed and all others as they begin. */
export function sheet(fields: object): Scope {
  return v.parse(SCOPE.schema, fields);
}

/** The same in numbers. */
export function inputOf(fields: object, day90 = '', daysOff = NO_DAYS_OFF): ScopeInput {
  const read = readScope(sheet(fields), day90, daysOff);
  if (read.kind !== 'ready') throw new Error(JSON.stringify(read));
  return read.input;
}

/** The same, and what it comes to. */
export function outlookOf(fields: object, { day90 = '', trials = 1000 } = {}): Outlook {
  const input = inputOf(fields, day90);
  return { name: 'Base', input, forecast: estimateScope(input, { trials, seed: 1 }) };
}

/** An effort typed without doubt. */
export function exactly(value: number): { low: string; likely: string; high: string } {
  return { low: String(value), likely: String(value), high: String(value) };
}

export const NONE: Range = { low: 0, likely: 0, high: 0 };

/** A line of work that takes nothing, waits for nothing and follows nothing, but for `fields`; integration is a multiple. */
export function line(id: string, fields: Partial<Line> = {}): Line {
  return {
    id,
    ownName: undefined,
    effort: NONE,
    ofModel: id === 'integration',
    planned: 0,
    people: 1,
    wait: NONE,
    booked: false,
    follows: [],
    ...fields,
  };
}

/** An input of these lines, all triangular and each on its own, with a hundred people but for `fields`. */
export function inputWith(lines: Line[], fields: Partial<ScopeInput> = {}): ScopeInput {
  const order = orderOf(lines);
  if (order.kind === 'circle') throw new Error(order.ids.join());
  return {
    lines,
    order: order.indexes,
    people: 100,
    cost: undefined,
    start: '',
    committed: '',
    day90: '',
    daysOff: NO_DAYS_OFF,
    shape: { kind: 'triangular' },
    correlation: 0,
    ...fields,
  };
}
