import type { IsoDate } from '../../language/dates.ts';
import { money, type Said } from '../../report/values.ts';
import { type Delay, withoutTeam } from '../delay.ts';
import { about } from '../money.ts';
import { roundMoney } from '../scope/say.ts';
import { addingUp } from './addingUp.ts';
import { type Course, countCourses, dearest, laterBy } from './courses.ts';
import * as en from './en/sums.ts';
import type { CourseInputs } from './read.ts';

/** What other worksheets count in money that courses are not counted from, and that is told beside them. */
export type Beside = {
  /** What waiting costs. */
  delay: Delay | undefined;
  /** What finishing costs in the middle, as waiting is held against it: with what does not come meanwhile, and `owes` where a contract
   * takes something that waiting is held against. */
  waited: Waited | undefined;
  /** The people of the scope estimator. */
  crew: { people: number; aMonth: number; start: IsoDate } | undefined;
};

/**
 * `value`: what does not come until each way delivers, as likely; `byMonth`: what waiting has cost by the end of each month, in the
 * middle, the team kept.
 */
type Waited = { sum: number; owes: boolean; value: Record<Way, number>; byMonth: readonly number[] };
type Way = keyof CourseInputs['ways'];

/**
 * Finishing as waiting is held against it: by its work, and on the basis of waiting itself, with the team kept; each with its parts
 * as they are printed. `still`: what is still to be spent.
 */
export function waitedRows(
  beside: Beside | undefined,
  { still, team }: { still: number; team: number | undefined },
  currency: string,
): Said[][] {
  if (!beside?.waited) return [];
  const { sum, owes, value } = beside.waited;
  const kept = keptWaited(beside, team);
  const deferred = kept && team ? roundMoney(kept.sum) - team : roundMoney(value.finish);
  const rest = roundMoney(sum) - still - deferred;
  const said = (amount: number) => money(amount, currency);
  const apart = { more: rest > 0, by: rest === 0 ? '' : said(Math.abs(rest)) };
  return kept && team
    ? [[en.waitedKept, about(kept.sum, currency), en.passedIn(said(team), said(deferred), kept.month)]]
    : [[en.waited, about(sum, currency), en.heldAgainst(said(still), said(deferred), apart, owes)]];
}

/**
 * Finishing, or the other way, with the team kept, and the first month by whose end waiting with the same team has cost more;
 * undefined where the team has no cost.
 */
export function keptWaited(
  beside: Beside | undefined,
  team: number | undefined,
  way: Way = 'finish',
): { sum: number; month: number | undefined } | undefined {
  if (!beside?.waited || !team) return undefined;
  const { value, byMonth } = beside.waited;
  const sum = team + value[way];
  const at = byMonth.findIndex((waiting) => waiting > sum);
  return { sum, month: at < 0 ? undefined : at + 1 };
}

/** The one price of delay, and what a month of it takes from what finishing leaves, with what the two hold. */
export function delayRows(inputs: CourseInputs, beside: Beside | undefined, currency: string): Said[][] {
  const finish = finishing(inputs);
  const later = finish && laterBy(inputs, finish, 1);
  const delay = beside?.delay;
  const without = delay && withoutTeam(delay);
  return [
    ...(delay
      ? [
          [
            en.fortnight(without !== undefined),
            about(delay.fortnight.likely, currency),
            en.fortnightHolds(
              fortnightParts(delay, currency),
              without ? en.withoutTeam(about(without, currency)) : '',
              about(delay.month, currency),
              isTheMost(inputs, delay),
            ),
          ],
        ]
      : []),
    ...(finish && later !== undefined && later > 0
      ? [[en.later(finish.kept), about(later, currency), laterSays(finish, later, inputs, currency)]]
      : []),
  ];
}

/** What a fortnight of delay is made of, as it is printed, so that it adds up. */
export function fortnightParts({ fortnight, parts }: Delay, currency: string): Said[] {
  const printed = addingUp(
    fortnight.likely,
    parts.map(({ month }) => (month * 12) / 26),
  );
  return parts.map(({ part }, at) => en.partOf(part, money(printed[at] ?? 0, currency)));
}

/** A fortnight in months. */
const A_FORTNIGHT = 12 / 26;

/** Finishing by the dearer of its counts; undefined where it is not counted. */
function finishing(inputs: CourseInputs): Course | undefined {
  return dearest(countCourses(inputs).filter(({ name }) => name === 'finish'));
}

/** Whether a fortnight costs no more than is told: its price counts what begins on a later day of its own, which a wait does not defer. */
export function isTheMost(inputs: CourseInputs, { parts }: Delay): boolean {
  const finish = finishing(inputs);
  return (
    finish !== undefined &&
    parts.some(({ part }) => part === 'value') &&
    beginsLater(inputs, finish, A_FORTNIGHT)
  );
}

/** Whether something it brings begins on a day of its own so many months or more after it delivers, and is not deferred by these. */
function beginsLater({ gains }: CourseInputs, { delivers = 0 }: Course, months: number): boolean {
  return gains.some(({ after }) => after >= delivers + months);
}

/** What a month later holds: the team, and what then comes later, so that the two add up. */
function laterSays(course: Course, later: number, inputs: CourseInputs, currency: string): Said {
  const { burn } = inputs;
  const apart = beginsLater(inputs, course, 1);
  if (!course.kept || !burn) return en.laterValue(apart);
  const team = roundMoney(burn.likely);
  const rest = roundMoney(later) - team;
  return en.laterHolds(money(team, currency), rest === 0 ? '' : money(Math.abs(rest), currency), {
    runs: rest < 0,
    apart,
  });
}
