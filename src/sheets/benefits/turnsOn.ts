import { money, type Said } from '../../report/values.ts';
import { about } from '../money.ts';
import { owedBy } from './courses.ts';
import * as en from './en/report.ts';
import type { CourseInputs } from './read.ts';
import type { Judged, Recommendation } from './recommend.ts';

/** The course that leads by the plan’s cost alone, where another does with the team kept. */
export function leadsByPlan({ favoured, byPlan }: Recommendation): Judged | undefined {
  return favoured && byPlan?.name !== favoured ? byPlan : undefined;
}

/** Which course leads by the plan’s cost alone; and what the other owes of itself, where that is what it turns on. */
export function turnsOn(found: Recommendation, inputs: CourseInputs | undefined, currency: string): Said[] {
  const { favoured, planned } = found;
  const leads = leadsByPlan(found);
  const other = planned.find(({ name }) => name === favoured);
  if (!inputs || !leads || !other) return [];
  const { name, course } = leads;
  const left = course.net.likely;
  const more = owedBy(inputs, other.name) - owedBy(inputs, name);
  return [
    en.turnsOn(name, leftOf(left, currency)),
    ...(more > 0 && more >= left - other.course.net.likely
      ? [en.turnsOnOwed(other.name, name, money(more, currency))]
      : []),
  ];
}

/** What is left, or how much is short. */
export function leftOf(value: number, currency: string): en.Left {
  return { sum: about(Math.abs(value), currency), short: value < 0 };
}
