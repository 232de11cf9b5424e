import { wordsKey } from '../../language/names.ts';
import type { Reviewer } from '../../sheets/governance/fields.ts';
import { inList } from '../plan/rows.ts';
import { editPlan } from '../plan/plan.ts';

/** Says that a function here is also called `name`; whoever it was a name of before has it no longer. */
export function callAlso(row: Reviewer | undefined, name: string, before: Reviewer | undefined): void {
  const without = (also: string) =>
    also
      .split(/\s*[;,\n]\s*/)
      .filter((one) => one !== '' && wordsKey(one) !== wordsKey(name))
      .join('; ');
  const also = (one: Reviewer): string => {
    if (one.id === row?.id) return [without(one.also), name].filter(Boolean).join('; ');
    return one.id === before?.id ? without(one.also) : one.also;
  };
  editPlan(
    inList('reviewers', (rows) =>
      rows.map((one) => (also(one) === one.also ? one : { ...one, also: also(one) })),
    ),
    { says: 'said what a function is called here' },
  );
}
