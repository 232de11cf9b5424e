import {
  choice,
  date,
  group,
  part,
  person,
  type RowOf,
  rows,
  text,
  type ValueOf,
  type WordsOf,
} from '../fields.ts';
import { WRITTEN_NAMES } from './en/choices.ts';

export const LEAD = group({
  name: person,
  role: text,
  productionDate: date,
  /** What will be running on that date, and for whom. */
  running: text,
  grantedBy: person,
  grantedOn: date,
  /** The day on which the lead accepted the date. */
  acceptedOn: date,
  lapses: date,
  /** What the lead may do in a function without asking, and who granted it. */
  authorities: rows(['function', 'may'], {
    function: part,
    may: text,
    by: person,
    written: choice(WRITTEN_NAMES),
    on: date,
    /** Where it can be looked up. */
    place: text,
  }),
  decides: text,
  escalates: text,
  limits: text,
  /** Parts of the program that somebody answers for. */
  slices: rows(['slice', 'owner'], { slice: text, owner: person, date, doneOn: date }),
});
export type Lead = ValueOf<typeof LEAD>;
export type Authority = RowOf<typeof LEAD.fields.authorities>;
export type Slice = RowOf<typeof LEAD.fields.slices>;

export type LeadField = WordsOf<typeof LEAD.fields>;
