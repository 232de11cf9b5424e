import type { IsoDate } from '../../language/dates.ts';
import { dueBy, type Said } from '../../report/values.ts';
import { theirWordAndPlace } from '../../sheets/gate/theirWord.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import { asked as inputsOf } from '../../sheets/governance/share.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import * as words from './en/evidence.ts';
import { keyOf, mattersIn } from './matters.ts';
import { restOf } from './trueYet.ts';

/** How a question stands that has no whole answer: what whoever asked last said of it, and what it waits for. */
export type OpenStanding = { last: Said; waits: Said[] };

/**
 * The same of each. It waits for the open decision that its own words, its proof or the design of the same matter name, and for what
 * `awaited` tells of contracts.
 */
export function openStanding(
  plan: Plan,
  awaited: (row: Asked) => Said[],
  today: IsoDate,
): (row: Asked) => OpenStanding {
  const decisions = nextAgenda(plan.steering, today).open;
  const matterOf = mattersIn(plan);
  const inputs = Map.groupBy(inputsOf(plan.governance), ({ asks }) => matterOf(asks));
  return (row) => {
    const names = namesOf(row, inputs.get(keyOf(row.text, row.reference)) ?? []);
    const contract = awaited(row);
    const decision = row.row.given ? undefined : restOf(names, decisions);
    return {
      last: theirWordAndPlace(row.question, today),
      // What is awaited of a contract names its decision.
      waits:
        decision && contract.length === 0
          ? [words.toBeDecided(decision.question.trim(), dueBy(decision.date, today))]
          : contract,
    };
  };
}

/** The words by which an open decision can be known that it waits for; what settles it is told only of what they said blocks. */
function namesOf({ question: { theirs, evidence }, text }: Asked, inputs: readonly DesignInput[]): string {
  return [text, theirs === 'blocking' ? evidence : '', ...inputs.map(({ answer }) => answer)].join(' ');
}
