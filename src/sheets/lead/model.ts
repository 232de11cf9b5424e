import type * as v from 'valibot';
import { chosen, group, rowId, rowsOf, typed } from '../fields.ts';

export const WRITTEN_NAMES = { yes: 'In writing', no: 'Not in writing' } as const;

/** What the lead may do in a function without asking, and who granted it. */
export const AuthoritySchema = group({
  id: rowId,
  function: typed,
  may: typed,
  by: typed,
  written: chosen(['yes', 'no']),
  on: typed,
});
export type Authority = v.InferOutput<typeof AuthoritySchema>;

/** A part of the program that somebody answers for. */
export const SliceSchema = group({ id: rowId, slice: typed, owner: typed, date: typed });
export type Slice = v.InferOutput<typeof SliceSchema>;

export const LeadSchema = group({
  name: typed,
  role: typed,
  productionDate: typed,
  /** What will be running on that date, and for whom. */
  running: typed,
  grantedBy: typed,
  grantedOn: typed,
  /** The day on which the lead accepted the date. */
  acceptedOn: typed,
  lapses: typed,
  authorities: rowsOf(AuthoritySchema),
  decides: typed,
  escalates: typed,
  limits: typed,
  slices: rowsOf(SliceSchema),
});
export type Lead = v.InferOutput<typeof LeadSchema>;

/** The functions beside the control functions in which a lead needs authority. */
export const OTHER_FUNCTIONS = ['IT', 'The business', 'Data science', 'Finance'] as const;

/** Authority nobody has written down yet. */
export function blankAuthority(id: string): Authority {
  return { id, function: '', may: '', by: '', written: '', on: '' };
}

/** A part nobody has named yet. */
export function blankSlice(id: string): Slice {
  return { id, slice: '', owner: '', date: '' };
}

/** True while nobody has begun the sheet. */
export function isUntouchedLead({ authorities, slices, ...texts }: Lead): boolean {
  return (
    [...authorities, ...slices].length === 0 &&
    Object.values(texts).every((text) => String(text).trim() === '')
  );
}

/** Every field of the sheet that has words of its own in content/worksheets/lead.yaml. */
export const LEAD_FIELDS = [
  'name',
  'role',
  'productionDate',
  'running',
  'grantedBy',
  'grantedOn',
  'acceptedOn',
  'lapses',
  'authorities',
  'function',
  'may',
  'by',
  'written',
  'on',
  'decides',
  'escalates',
  'limits',
  'slices',
  'slice',
  'owner',
  'date',
] as const;
export type LeadField = (typeof LEAD_FIELDS)[number];
