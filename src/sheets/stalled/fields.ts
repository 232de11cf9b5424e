import { SPARED_NAMES } from './en/choices.ts';
import {
  blankRow,
  choice,
  date,
  firm,
  group,
  inPrivate,
  long,
  money,
  number,
  person,
  preset,
  type RowOf,
  rows,
  sums,
  text,
  type ValueOf,
  worded,
  type WordsOf,
} from '../fields.ts';

/** What is asked for as a range. Money in the plan's currency, except the leavers and the percentage. */
export const RANGED = ['burn', 'value', 'leavers', 'salary', 'replacing', 'finish', 'restructure'] as const;
export type Ranged = (typeof RANGED)[number];

/**
 * What it takes to replace a person, in per cent of a year's pay. The sources disagree, so this is as wide as
 * they are: a median of 21 (Center for American Progress 2012), between 50 and 200 (Gallup 2019).
 */
export const REPLACING = { low: '21', likely: '50', high: '200' } as const;

/** How many months are counted until the reader says otherwise, and the most there can be. */
export const HORIZON = 18;
export const MOST_MONTHS = 36;

export const STALLED = group({
  /** The day on which the count starts. */
  from: date,
  /** Whole months, 1 to 36. */
  months: preset(String(HORIZON)),
  /** Money a month for the people and licences that go on while nothing moves. */
  burn: group(sums),
  /** Money a month of benefit that does not come. */
  value: group(sums),
  /** People who would leave within the months counted. */
  leavers: inPrivate(group({ low: number, likely: number, high: number })),
  /** Money a year. */
  salary: inPrivate(group(sums)),
  /** Per cent of a year's pay. */
  replacing: group({
    low: preset(REPLACING.low),
    likely: preset(REPLACING.likely),
    high: preset(REPLACING.high),
  }),
  /**
   * Contracts and their dates. `notice` is the last day on which notice can be given; while `spared` is blank, no course
   * gives it, and the minimum is owed either way.
   */
  vendors: rows(['what'], {
    what: worded('contract', long(firm)),
    notice: date,
    renewal: date,
    minimum: money,
    spared: choice(SPARED_NAMES),
  }),
  /** Work that has to be done again if it is not used by a date. */
  stale: rows(['what'], { what: worded('work', text), on: date, ...sums }),
  /** Money still to be spent on each branch. */
  finish: group(sums),
  restructure: group(sums),
  /** Months until each delivers its value; blank: not within those counted. */
  finishIn: number,
  restructureIn: number,
  /** Money to end contracts, and to place or release people, if the program is stopped. */
  stopNotice: group(sums),
  stopPeople: group(sums),
  /** What the books would write off then: no money that is spent, so in no sum. */
  writeOff: money,
  /** Money already spent: shown, and left out of every sum. */
  sunk: money,
  /** Who stands behind the costs typed here, and what it takes to run. */
  by: person,
  /** Standing with the board, in words: no number for it could be defended. */
  board: text,
});
export type Stalled = ValueOf<typeof STALLED>;
export type Vendor = RowOf<typeof STALLED.fields.vendors>;
export type StaleWork = RowOf<typeof STALLED.fields.stale>;

/** A contract nobody has named yet. */
export function blankVendor(id: string): Vendor {
  return blankRow(STALLED.fields.vendors, id);
}

/** Work that goes stale, not yet named. */
export function blankStaleWork(id: string): StaleWork {
  return blankRow(STALLED.fields.stale, id);
}

/** What has words on the sheet and is no field of its own. */
export const STALLED_WORDS = ['redo'] as const;
export type StalledField = WordsOf<typeof STALLED.fields> | (typeof STALLED_WORDS)[number];
