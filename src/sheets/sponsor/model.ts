import * as v from 'valibot';
import { group, rowId, rowsOf, typed } from '../fields.ts';

/** A dispute between functions. It is open while `settled` is blank. */
export const DisputeSchema = group({
  id: rowId,
  what: typed,
  between: typed,
  raised: typed,
  settled: typed,
  how: typed,
});
export type Dispute = v.InferOutput<typeof DisputeSchema>;

/** What the sponsor did in person in one week, and what else asked for that time. `week` is any day of it. */
export const AttentionSchema = group({ id: rowId, week: typed, hours: typed, did: typed, rivals: typed });
export type Attention = v.InferOutput<typeof AttentionSchema>;

/** Attendance is no part of it: that is read from the meetings of the steering worksheet. */
export const SponsorSchema = group({
  disputes: rowsOf(DisputeSchema),
  attention: rowsOf(AttentionSchema),
  ask: typed,
  askBy: typed,
});
export type Sponsor = v.InferOutput<typeof SponsorSchema>;

/** A dispute nobody has described yet. */
export function blankDispute(id: string): Dispute {
  return v.parse(DisputeSchema, { id });
}

/** A week of which nothing is noted yet. */
export function blankAttention(id: string): Attention {
  return v.parse(AttentionSchema, { id });
}

/** True while nobody has typed anything on the sheet. */
export function isUntouchedSponsor({ disputes, attention, ask, askBy }: Sponsor): boolean {
  return disputes.length === 0 && attention.length === 0 && ask.trim() === '' && askBy.trim() === '';
}

/** Every field of the sheet that has words of its own in content/worksheets/sponsor.yaml. */
export const SPONSOR_FIELDS = [
  'attendance',
  'disputes',
  'what',
  'between',
  'raised',
  'settled',
  'how',
  'attention',
  'week',
  'hours',
  'did',
  'rivals',
  'ask',
  'askBy',
] as const;
export type SponsorField = (typeof SPONSOR_FIELDS)[number];
