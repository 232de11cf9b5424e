import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dueBy, show } from '../../report/values.ts';
import { anchor, type Finding } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import { finding as both } from './en/documents.ts';
import { askedOf, toMend, toMendInBrief } from './en/lacking.ts';
import type { Task } from './tasks.ts';

/**
 * What mends each finding: an act that the list of acts has of the same field, or else of the same row, with whose it is and by when, from today on;
 * what no act mends is of the lead, who has one act for all of that, `task`, undefined where there is none or nobody leads.
 */
export function mendedBy(
  findings: readonly Finding[],
  tasks: readonly Task[],
  plan: Plan,
  today: IsoDate,
): { mendOf: (finding: Finding) => string; task: Task | undefined } {
  const named = tasks.filter(({ who, date }) => who !== '' && daysBetween(today, date) >= 0);
  const actOf = ({ field }: Finding) =>
    named.find((task) => task.field === field) ??
    named.find((task) => rowOf(field) !== '' && rowOf(task.field) === rowOf(field));
  const lead = plan.lead.name.trim();
  const day = askDay(plan, today);
  const left = findings.filter((finding) => actOf(finding) === undefined).length;
  const act = { what: toMend(left), brief: toMendInBrief(left) };
  return {
    mendOf: (finding) => {
      const { who, date } = actOf(finding) ?? { who: lead, date: day };
      return both(finding.mend, show(askedOf(who === '' ? [] : [who], dueBy(date, today))));
    },
    task:
      left > 0 && lead !== ''
        ? { sheet: 'lead', field: anchor('lead', 'name'), who: lead, date: day, owed: true, ...act }
        : undefined,
  };
}

/** The row that a field is of; blank where it is of none. */
function rowOf(field: string): string {
  const row = field.slice(0, Math.max(0, field.lastIndexOf('-')));
  return row.includes('-') ? row : '';
}
