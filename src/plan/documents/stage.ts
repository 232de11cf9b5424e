import type { IsoDate } from '../../language/dates.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { type Stage, STAGES } from '../../sheets/program.ts';
import type { Plan } from '../document/schema.ts';
import { blockersOf } from './gates.ts';

/**
 * The stage by what was done: once every gate that stood in the way has opened, the one it stood in the way of. Until
 * then it is that of day 0; `''` while nobody has said that.
 */
export function stageNow(plan: Plan, today: IsoDate): Stage | '' {
  const { stage, nextStage } = plan.program;
  const blockers = blockersOf(plan);
  const opened = blockers.length > 0 && blockers.every(({ gate }) => gate && isOpen(gate, today));
  const further = (of: Stage | '') => STAGES.findIndex((one) => one === of);
  return opened && further(nextStage) > further(stage) ? nextStage : stage;
}
