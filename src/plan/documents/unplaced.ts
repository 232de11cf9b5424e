import { type IsoDate, isDone } from '../../language/dates.ts';
import { asked, stateOf as inputState } from '../../sheets/governance/share.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import { isKept } from '../../sheets/steering/read.ts';
import { takenIn } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { blockersOf } from './gates.ts';

/** What the plan tells as done and has no place for where anybody could check it, by the part of the list that tells of it. */
export type Unplaced = Record<'kept' | 'decided' | 'accepted' | 'shown' | 'built' | 'checks', string[]>;

/** All of it but the answers at gates, of which the index tells. */
export function unplacedIn(plan: Plan, today: IsoDate): Unplaced {
  const { steering, handover, milestone, governance, triage } = plan;
  const bare = ({ place }: { place: string }) => place.trim() === '';
  const isShown = milestone.sentence.trim() !== '' && isDone(milestone.shownOn, today);
  const checks = new Map(triage.answers.map(({ id, check }) => [id, check.trim()]));
  return {
    kept: steering.commitments
      .filter((one) => isKept(one, today) && bare(one))
      .map(({ promise, function: of }) => promise.trim() || of.trim())
      .filter(Boolean),
    decided: takenIn(steering, today)
      .decisions.filter(bare)
      .map(({ question, decision }) => question.trim() || decision.trim()),
    accepted: listed(asOf(handover, today))
      .filter((item) => itemState(item) === 'accepted' && bare(item))
      .map(itemName),
    shown: isShown && bare(milestone) ? [milestone.sentence.trim()] : [],
    built: asked(governance)
      .filter((row) => inputState(row) === 'built' && row.built.trim() === '')
      .map(({ asks }) => asks.trim()),
    checks: blockersOf(plan)
      .filter(({ id, gate }) => gate && !checks.get(id))
      .map(({ text }) => text),
  };
}
