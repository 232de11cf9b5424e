import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import type { FieldWording } from '../wording.ts';
import {
  blankDesignInput,
  blankReviewer,
  type DesignInput,
  type Governance,
  type GovernanceField,
  GOVERNANCE,
  type Reviewer,
} from './fields.ts';
import type { GovernanceWording } from './report.ts';

/** Words that name each field by its own id, and one source. */
export const WORDING: GovernanceWording = {
  id: 'governance',
  title: 'Governance',
  purpose: '',
  chapter: 'governance',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.governance).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<GovernanceField, FieldWording>,
  sources: { 'sr-26-2': 'SR 26-2, April 2026' },
};

/** A sheet from the fields given, the others blank. */
export function sheet(fields: object): Governance {
  return v.parse(GOVERNANCE.schema, fields);
}

let count = 0;

/** A function that is named whole, with what is given changed. */
export function reviewer(name: string, changes: Partial<Reviewer> = {}): Reviewer {
  const whole = { function: name, person: 'Dr Priya Raman', firstIn: 'during' as const, since: '2026-03-30' };
  return { ...blankReviewer(`r${++count}`), ...whole, ...changes };
}

/** A question that is built in, with what is given changed. */
export function question(changes: Partial<DesignInput> = {}): DesignInput {
  const whole = { asks: 'Who may change it?', function: 'Model risk', answer: 'Nobody', built: 'Register' };
  return { ...blankDesignInput(`q${++count}`), ...whole, state: 'built', ...changes };
}
