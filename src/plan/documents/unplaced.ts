import { type IsoDate, isDone } from '../../language/dates.ts';
import { anchor, type Sheet } from '../../sheets/finding.ts';
import { driverOf } from '../../sheets/gate/read.ts';
import { asked, stateOf as inputState } from '../../sheets/governance/share.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import { isKept } from '../../sheets/steering/read.ts';
import { takenIn } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { blockersOf } from './gates.ts';
import { placedAlike } from './placedAlike.ts';

/**
 * Something that is told as done, whoever can say where it can be checked, and the field for that. `alike`: another row with a place
 * that may hold for this too, as it is called, or `''`.
 */
export type Bare = { name: string; who: string; sheet: Sheet; field: string; alike: string };

/** What the plan tells as done and has no place for where anybody could check it, by the part of the list that tells of it. */
export type Unplaced = Record<'kept' | 'decided' | 'accepted' | 'shown' | 'built' | 'checks', Bare[]>;

/** All of it but the answers at gates, of which the index tells; of whoever did it, and else of the lead. */
export function unplacedIn(plan: Plan, today: IsoDate): Unplaced {
  const { steering, handover, milestone, governance, triage, lead } = plan;
  const known = whoIsWho(plan);
  const alike = placedAlike(plan, today);
  const of = (sheet: Sheet, id: string, key: string, name: string, who = '', text = name): Bare => ({
    ...{ name, sheet, field: anchor(sheet, id, key), alike: alike(text) },
    who: known(who.trim()) || lead.name.trim(),
  });
  const bare = ({ place }: { place: string }) => place.trim() === '';
  const isShown = milestone.sentence.trim() !== '' && isDone(milestone.shownOn, today);
  const checks = new Map(triage.answers.map(({ id, check }) => [id, check.trim()]));
  return {
    kept: steering.commitments
      .filter((one) => isKept(one, today) && bare(one) && (one.promise.trim() || one.function.trim()))
      .map(({ id, promise, function: by }) => of('steering', id, 'place', promise.trim() || by.trim(), by)),
    decided: takenIn(steering, today)
      .decisions.filter(bare)
      .map(({ id, question, decision, decider }) =>
        of('steering', id, 'place', question.trim() || decision.trim(), decider, `${question} ${decision}`),
      ),
    accepted: listed(asOf(handover, today))
      .filter((item) => itemState(item) === 'accepted' && bare(item))
      .map((item) => of('handover', item.id, 'place', itemName(item), item.owner)),
    shown:
      isShown && bare(milestone)
        ? [of('milestone', '', 'place', milestone.sentence.trim(), milestone.shownBy)]
        : [],
    built: asked(governance)
      .filter((row) => inputState(row) === 'built' && row.built.trim() === '')
      .map(({ id, asks }) => of('governance', id, 'built', asks.trim())),
    checks: blockersOf(plan).flatMap(({ id, text, gate }) => {
      if (!gate || checks.get(id)) return [];
      const driver = driverOf(gate, triage);
      return [of('triage', id, 'check', text, driver.kind === 'somebody' ? driver.name : '')];
    }),
  };
}
