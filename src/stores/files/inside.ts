import { saysSame } from '../../plan/merging/changes.ts';
import { readPlanFile } from '../../plan/files/programsFile.ts';
import { isUntouched } from '../../plan/document/schema.ts';
import { findHeld } from '../../storage/held.ts';
import { $plan } from '../plan/plan.ts';
import { openProgram } from '../saving/opening.ts';
import { $import, confirmImport, forgetImport, offerFile, originOf } from './file.ts';

/**
 * What became of the plan that the one HTML file was saved with. `opened`: nothing was open, so it is. `same`: what is
 * saved here says the same. `behind`: what is saved here comes from it and has gone on. `offered`: it waits for the
 * reader’s word, as a file does; or it was `refused`, which is said where it is of files.
 */
export type Inside = 'opened' | 'same' | 'behind' | 'offered' | 'refused';

/** Takes up the plan inside by the door of files. Its own program is opened, where this browser has it; nothing else is. */
export async function takeUpInside(text: string): Promise<Inside> {
  const read = readPlanFile(text);
  if (read.kind === 'refused') {
    $import.set({ kind: 'refused', why: read.why });
    return 'refused';
  }
  const { id } = read.plan;
  if ($plan.get().id !== id && (await findHeld(id)).held) await openProgram(id);
  const open = $plan.get();
  const found = await originOf(read.plan);
  if (!isUntouched(open) && saysSame(open, found.plan)) return 'same';
  if (found.base && saysSame(found.base, found.plan)) return 'behind';
  $import.set({ kind: 'ready', ...found });
  if (!isUntouched(open)) return 'offered';
  await confirmImport();
  // Who opens a file wants to read it, and is asked nothing.
  forgetImport();
  return 'opened';
}

/** Offers it whatever stands here, as somebody asks to see what differs. */
export async function offerInside(text: string): Promise<void> {
  await offerFile(new File([text], 'unstall.html'));
}
