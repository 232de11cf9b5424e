import * as v from 'valibot';
import { SHEET_TABLES, wordsOf } from '../index.ts';
import { SCOPE } from '../scope/fields.ts';
import { STALLED } from '../stalled/fields.ts';
import type { FieldWording, Wording } from '../wording.ts';
import { BENEFITS, type Benefits, type BenefitsField } from './fields.ts';
import type { CourseSheets } from './read.ts';

/** Words that name each field by its own id. */
export const WORDING: Wording<BenefitsField> = {
  id: 'benefits',
  title: 'Buys',
  purpose: '',
  chapter: 'benefits',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.benefits).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<BenefitsField, FieldWording>,
};

/** A range as typed, from numbers; one number is a point. */
export function typed(low: number, likely = low, high = likely) {
  return { low: String(low), likely: String(likely), high: String(high) };
}

/** A sheet with these fields, and these benefits, each with an id of its own. */
export function benefitsSheet(rows: readonly object[], fields: object = {}): Benefits {
  const benefits = rows.map((row, index) => ({ id: `b${index}`, kind: 'in', ...row }));
  return v.parse(BENEFITS.schema, { ...fields, benefits });
}

/** What the courses are read from: benefits, and what the cost of staying stalled has typed on it, from 1 January 2027. */
export function sheets(rows: readonly object[], stalled: object, fields: object = {}): CourseSheets {
  return {
    benefits: benefitsSheet(rows, fields),
    stalled: v.parse(STALLED.schema, { from: '2027-01-01', ...stalled }),
    scope: v.parse(SCOPE.schema, {}),
  };
}
