import {
  choice,
  date,
  group,
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
import { BENEFIT_KIND_NAMES, COURSE_NAMES } from './en/choices.ts';

/** For how many years courses are compared until the reader says otherwise, and the most there can be. */
export const YEARS = 3;
export const MOST_YEARS = 10;

/** What the program buys, in the plan's currency. */
export const BENEFITS = group({
  /** Each with its range of money a year. From the day in `since`, or else as soon as the program is live. */
  benefits: rows(['gain'], {
    gain: text,
    kind: worded('benefitKind', choice(BENEFIT_KIND_NAMES)),
    since: date,
    counted: text,
    owner: worded('numberOwner', person),
    ...sums,
  }),
  /** Money a year to keep it running once it is live. */
  run: group(sums),
  /** Of the benefits, per cent that restructuring brings; all of them while it is blank. */
  smaller: number,
  /** Whole years, 1 to 10, over which courses are compared. */
  years: preset(String(YEARS)),
  /** The course that is recommended; while it is blank, the one that the sums favour. */
  recommend: choice(COURSE_NAMES),
  /** Which option of the question that asks for money each course is, in its words: while it is blank, none. */
  asFinish: text,
  asRestructure: text,
  asStop: text,
  /** Reasons beside the sums. */
  because: text,
  /** What happens if whoever decides says no. */
  onNo: text,
});
export type Benefits = ValueOf<typeof BENEFITS>;
export type Benefit = RowOf<typeof BENEFITS.fields.benefits>;
/** A course that can be taken, in the order in which they are shown. */
export type CourseName = keyof typeof COURSE_NAMES;

export type BenefitsField = WordsOf<typeof BENEFITS.fields>;
