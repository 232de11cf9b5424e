import * as v from 'valibot';
import { SHEET_TABLES, wordsOf } from '../index.ts';
import type { FieldWording, Wording } from '../wording.ts';
import type { LeadAround } from './around.ts';
import { LEAD, type Lead, type LeadField } from './fields.ts';

/** Words that name each field by its own id. */
export const WORDING: Wording<LeadField> = {
  id: 'lead',
  title: 'Lead',
  purpose: '',
  chapter: 'lead',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.lead).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<LeadField, FieldWording>,
};

/** Model risk and security have to agree; 31 March 2027 is promised. */
export const AROUND: LeadAround = {
  gating: ['Model risk', 'Security'],
  seated: 'Ines Calloway',
  sponsor: 'Tomas Reyl',
  committed: '2027-03-31',
  today: '2026-11-20',
};

const GRANT = { may: 'Book the slot', written: 'yes', on: '2026-10-08' };
export const RISK = { ...GRANT, id: 'r', function: 'Model risk', by: 'Dr Priya Raman' };
export const SECURITY = { ...GRANT, id: 's', function: 'Security and technology', by: 'Marek Dunne' };
export const SLICE = { id: 'a', slice: 'Integration', owner: 'Owen Tighe', date: '2027-03-12' };

/** A charter that passes every test and lacks nothing, changed in the fields given. */
export function charter(changes: object = {}): Lead {
  return v.parse(LEAD.schema, {
    name: 'Ines Calloway',
    role: 'Program manager',
    productionDate: '2027-03-31',
    running: 'Every alert ranked',
    grantedBy: 'Tomas Reyl',
    grantedOn: '2026-10-07',
    acceptedOn: '2026-10-07',
    lapses: '2027-05-14',
    authorities: [RISK, SECURITY],
    decides: 'The order of work',
    escalates: 'A change of scope',
    limits: 'Reword a finding',
    slices: [SLICE],
    ...changes,
  });
}

/** A sheet on which nothing is typed. */
export function blank(): Lead {
  return v.parse(LEAD.schema, {});
}
