import { money, type Said } from '../../report/values.ts';
import { about } from '../money.ts';
import { owedBy } from './courses.ts';
import * as en from './en/report.ts';
import type { CourseName } from './fields.ts';
import type { CourseInputs } from './read.ts';
import { isTie, type Judged, type Recommendation } from './recommend.ts';

/** The course that leads by the plan’s cost alone, where another does with the team kept; and whether that is no lead but a tie. */
export type ByPlan = { lead: Judged; other: Judged; tiedWith: CourseName | '' };

/** Which course leads by the plan’s cost alone, where it is another. */
export function leadsByPlan({ favoured, byPlan, planned }: Recommendation): ByPlan | undefined {
  const other = planned.find(({ name }) => name === favoured);
  if (!favoured || !byPlan || !other || byPlan.name === favoured) return undefined;
  const tied = isTie(byPlan.course.net.likely, other.course.net.likely);
  return { lead: byPlan, other, tiedWith: tied ? favoured : '' };
}

/** The same in sentences, with what the other owes of itself, where that alone is what it turns on. */
export function turnsOn(
  found: Recommendation,
  inputs: CourseInputs | undefined,
  currency: string,
  named: (name: CourseName) => string,
): Said[] {
  const byPlan = leadsByPlan(found);
  if (!inputs || !byPlan) return [];
  const { lead, other, tiedWith } = byPlan;
  const [first, second] = [lead.course.net.likely, other.course.net.likely];
  const more = owedBy(inputs, other.name) - owedBy(inputs, lead.name);
  const [leads, follows] = [named(lead.name), named(other.name)];
  return [
    tiedWith
      ? en.tiesByPlan(leads, leftOf(first, currency), follows, leftOf(second, currency))
      : en.turnsOn(leads, leftOf(first, currency)),
    ...(more > 0 && more >= first - second ? [en.turnsOnOwed(follows, leads, money(more, currency))] : []),
  ];
}

/** What is left, or how much is short. */
export function leftOf(value: number, currency: string): en.Left {
  return { sum: about(Math.abs(value), currency), short: value < 0 };
}
