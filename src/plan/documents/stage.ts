import type { IsoDate } from '../../language/dates.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import type { Program } from '../../sheets/program.ts';
import type { Plan } from '../document/schema.ts';
import { blockersOf } from './gates.ts';

/** The stages in their order, as they are offered. */
const STAGES = Object.keys(STAGE_NAMES);

/**
 * The stage by what was done: once every gate that stood in the way has opened, the one it stood in the way of. Until
 * then it is that of day 0; `''` while nobody has said that.
 */
export function stageNow(plan: Plan, today: IsoDate): Program['stage'] {
  const { stage, nextStage } = plan.program;
  const blockers = blockersOf(plan);
  const opened = blockers.length > 0 && blockers.every(({ gate }) => gate && isOpen(gate, today));
  const further = (of: Program['stage']) => STAGES.indexOf(of);
  return opened && further(nextStage) > further(stage) ? nextStage : stage;
}
