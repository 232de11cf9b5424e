import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import { type Steering, STEERING } from '../steering/fields.ts';
import type { FieldWording, Wording } from '../wording.ts';
import { type Sponsor, type SponsorField, SPONSOR } from './fields.ts';

/** A Friday. */
export const TODAY = '2026-11-20';

/** Words that name each field by its own id. */
export const WORDING: Wording<SponsorField> = {
  id: 'sponsor',
  title: 'Sponsor',
  purpose: '',
  chapter: 'sponsor',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.sponsor).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<SponsorField, FieldWording>,
};

/** A committee that met on each of the latest days before today, the first the latest: `+` the sponsor came. */
export function met(pattern: string): Steering {
  const meetings = [...pattern].map((sign, index) => ({
    id: `m${index}`,
    date: `2026-${String(11 - index).padStart(2, '0')}-03`,
    sponsor: sign === '+',
  }));
  return v.parse(STEERING.schema, { meetings });
}

/** A sheet from the fields given, the others blank. */
export function sheet(fields: object): Sponsor {
  return v.parse(SPONSOR.schema, fields);
}

/** A dispute raised on one day and settled on another. */
export function dispute(raised: string, settled = '', more: object = {}) {
  return {
    id: `d-${raised}-${settled}`,
    what: 'Queue',
    between: 'A and B',
    raised,
    settled,
    how: '',
    ...more,
  };
}

/** A week with an act, or without one. */
export function week(day: string, did = 'Rang Marek') {
  return { id: `w-${day}`, week: day, did };
}
