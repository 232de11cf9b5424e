import { withOrigin } from '../../plan/merging/mergeBase.ts';
import { readPlanFile } from '../../plan/files/programsFile.ts';
import { findHeld } from '../../storage/held.ts';
import { chooseFile, savesInPlace, type Trouble, troubleOf } from '../../storage/realFile.ts';
import { adoptPlan } from '../programs/adopting.ts';
import { PLAN_FILE, readFileText } from './fileText.ts';
import { keepBrought, originOf } from './file.ts';
import { openProgram } from '../saving/opening.ts';
import { $plan } from '../plan/plan.ts';
import { link } from './inStep.ts';
import { now } from '../clock.ts';

/**
 * What came of choosing a file: `chosen` is in step or says why not, `none` was chosen, it was `refused` as what it
 * says is no plan, or could not be used.
 */
export type Chosen =
  | { kind: 'chosen' | 'none' }
  | { kind: 'refused'; why: string }
  | { kind: 'trouble'; why: Trouble };

/** Whether this browser can keep a file in step with what this page shows. */
export const KEEPS_IN_STEP = savesInPlace();

/** Asks for a new file, and keeps the open program in step with it. */
export function keepInNewFile(name: string): Promise<Chosen> {
  return orTrouble(keepNew(name));
}

async function keepNew(name: string): Promise<Chosen> {
  const handle = await chooseFile({ kind: 'new', name });
  if (!handle) return { kind: 'none' };
  await link($plan.get().id, handle, '');
  return { kind: 'chosen' };
}

/** Asks for a file there is, opens its program, and keeps that in step with it. */
export function openFileInStep(): Promise<Chosen> {
  return orTrouble(openOld());
}

async function openOld(): Promise<Chosen> {
  const handle = await chooseFile({ kind: 'old' });
  if (!handle) return { kind: 'none' };
  const file = await handle.getFile();
  const told = await readFileText(file, PLAN_FILE);
  if (told.kind === 'refused') return told;
  const { text } = told;
  const read = readPlanFile(text);
  if (read.kind === 'refused') return { kind: 'refused', why: read.why };
  const { id } = read.plan;
  if ((await findHeld(id)).held) {
    if ($plan.get().id !== id) await openProgram(id);
    // Which of the two is ahead is not known, so nothing is taken for common to both.
    await link(id, handle, '');
  } else {
    const { plan } = await originOf(read.plan);
    await adoptPlan(withOrigin(plan, now()));
    await keepBrought($plan.get().id, plan);
    await link($plan.get().id, handle, text);
  }
  return { kind: 'chosen' };
}

function orTrouble(choosing: Promise<Chosen>): Promise<Chosen> {
  return choosing.catch((error): Chosen => ({ kind: 'trouble', why: troubleOf(error) }));
}
