import {
  blankRow,
  date,
  group,
  inPrivate,
  link,
  long,
  number,
  part,
  type RowOf,
  rows,
  text,
  type ValueOf,
  worded,
  type WordsOf,
} from '../fields.ts';

/** Attendance is no part of it: that is read from the meetings of the steering worksheet. */
export const SPONSOR = group({
  /** Disputes between functions: open while `settled` is blank. */
  disputes: rows(['what', 'between'], {
    what: text,
    between: long(part),
    raised: date,
    settled: date,
    how: text,
    /** The id of the question of the committee’s log that it is: the ruling is the one there, see `ruled`. */
    decision: worded('', link),
  }),
  /** What the sponsor did in person in one week, and what else asked for that time. `week` is any day of it. */
  attention: inPrivate(rows(['week', 'did'], { week: date, hours: number, did: text, rivals: text })),
  ask: inPrivate(text),
  askBy: inPrivate(date),
  askedOn: inPrivate(date),
});
export type Sponsor = ValueOf<typeof SPONSOR>;
export type Dispute = RowOf<typeof SPONSOR.fields.disputes>;
export type Attention = RowOf<typeof SPONSOR.fields.attention>;

/** A dispute nobody has described yet. */
export function blankDispute(id: string): Dispute {
  return blankRow(SPONSOR.fields.disputes, id);
}

/** What has words on the sheet and is no field of its own. */
export const SPONSOR_WORDS = ['attendance'] as const;
export type SponsorField = WordsOf<typeof SPONSOR.fields> | (typeof SPONSOR_WORDS)[number];
