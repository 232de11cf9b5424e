import type { IsoDate } from '../../language/dates.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import type { DescribedConflict } from './describeConflicts.ts';
import { within } from './en.ts';
import type { Disagreement } from '../document/disagreements.ts';
import { resolveEach } from './resolve.ts';
import type { Plan } from '../document/schema.ts';

/** How a conflict is settled: one of the two stands; or mine does, and the plan shows that both say otherwise. */
export type Choice = 'mine' | 'theirs' | 'both';

/** What the two who typed are called, in the plan, where it shows that they disagree. */
export type People = { mine: string; theirs: string };

/** What is needed to note a disagreement: who disagrees, the day, and an id for each that is noted. */
export type Noting = { people: People; today: IsoDate; newId: () => string };

/** A merged plan with its conflicts settled: the nth by the nth choice. What has no choice stays as it was merged. */
export function resolveAll(
  merged: Plan,
  conflicts: readonly DescribedConflict[],
  choices: readonly (Choice | undefined)[],
  noting: Noting,
): Plan {
  const settled = conflicts.flatMap(({ conflict: { path, mine, theirs } }, index) => {
    const choice = choices[index];
    return choice ? [{ path, value: choice === 'theirs' ? theirs : mine }] : [];
  });
  const plan = resolveEach(merged, settled);
  const both = conflicts.filter((_, index) => choices[index] === 'both');
  if (both.length === 0) return plan;
  const noted = both.map((described) => disagreement(described, noting));
  return { ...plan, disagreements: [...plan.disagreements, ...noted] };
}

/** A conflict as the plan shows it until both say the same. */
function disagreement(
  { conflict, sheet, where, mine, theirs }: DescribedConflict,
  { people, today, newId }: Noting,
): Disagreement {
  const instead = JSON.stringify(conflict.theirs ?? null);
  return {
    id: newId(),
    at: fitted(conflict.path.join('/')),
    label: fitted(within(sheet, where)),
    mine: fitted(mine),
    by: fitted(people.mine),
    theirs: fitted(theirs),
    theirsBy: fitted(people.theirs),
    noted: today,
    // Half a value would be none.
    instead: instead.length > MOST_TEXT ? '' : instead,
  };
}

function fitted(text: string): string {
  return text.slice(0, MOST_TEXT);
}
