import { addDays, type IsoDate } from '../language/dates.ts';
import { STAGE_NAMES } from './en/choices.ts';
import { untitled } from './en/fields.ts';
import { choice, date, days, firm, group, programTitle, type ValueOf } from './fields.ts';

/** The program the plan is about; day 0 is the day the thirty days begin. */
export const PROGRAM = group({
  name: programTitle,
  /** Whose program it is, as documents call it. */
  firm,
  stage: choice(STAGE_NAMES),
  nextStage: choice(STAGE_NAMES),
  dayZero: date,
  /** Days on which nobody works, and days in which nothing may go live: one a line, as somebody typed them. */
  holidays: days,
  freezes: days,
});
export type Program = ValueOf<typeof PROGRAM>;

/** The three ticks of the line; each `''` while day 0 is not set. */
export function milestones(program: Program): { day0: IsoDate; day30: IsoDate; day90: IsoDate } {
  return {
    day0: addDays(program.dayZero, 0),
    day30: addDays(program.dayZero, 30),
    day90: addDays(program.dayZero, 90),
  };
}

/** The name to print, also while it has none. */
export function programName(program: Program): string {
  return program.name.trim() || untitled;
}
