import { atom } from 'nanostores';
import { type FileStanding, fileStanding, idIn } from '../../plan/files/fileStanding.ts';
import { laidOut } from '../../plan/files/laidOut.ts';
import { MOST_BYTES, readPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { type LinkedFile, readKept } from '../../storage/database.ts';
import { PREFIX } from '../../storage/keys.ts';
import { beginLink, dropLink, keepLink, linkOf } from '../../storage/links.ts';
import { mayWrite, type Trouble, troubleOf, writeWhole } from '../../storage/realFile.ts';
import { beginMerge, offerFile } from './file.ts';
import { PLAN_FILE, readFileText } from './fileText.ts';
import { takeSnapshot } from '../history/keeping.ts';
import { $access, $plan } from '../plan/plan.ts';
import { markCopied } from './copies.ts';
import { newId } from '../newId.ts';

/**
 * How the open program’s file stands. `asks`: the browser wants a click before the page may touch it again.
 * `trouble`: it could not be read or written; it says what it said before, and the program is where it was.
 * `unkept`: what it says could not be kept before it was to be written over.
 */
export type Standing =
  | { kind: 'writing' | 'inStep' | 'asks' }
  | Extract<FileStanding, { kind: 'changed' | 'other' | 'unreadable' }>
  | { kind: 'trouble'; why: Trouble | 'unkept' };

/** The file the open program is kept in step with, if it is. `lasts`: this browser remembers it. */
export type InStep =
  | { kind: 'opening' }
  | { kind: 'none' }
  | { kind: 'linked'; file: string; lasts: boolean; standing: Standing };

export const $inStep = atom<InStep>({ kind: 'opening' });

/** How long nothing has to change before the file is written, in milliseconds. */
const PAUSE = 1500;

let watching = false;

/** Keeps the open program’s file in step from now on, if it has one. */
export function watchFile(): void {
  if (watching) return;
  watching = true;
  let { id } = $plan.get();
  let timer: ReturnType<typeof setTimeout>;
  $plan.listen((plan) => {
    clearTimeout(timer);
    if (plan.id === id) {
      if ($inStep.get().kind !== 'none') timer = setTimeout(() => void step(), PAUSE);
      return;
    }
    id = plan.id;
    $inStep.set({ kind: 'opening' });
    void step();
  });
  $access.listen(() => void step());
  // Somebody may have written it meanwhile; and what a tab has not written by the time it is left may never be.
  addEventListener('visibilitychange', () => void step());
  void step();
}

let running = Promise.resolve();

/** Looks at the file, and writes it unless it says what the program does not have. */
export function step(): Promise<void> {
  running = running.then(() => alone($plan.get().id, stepNow)).catch(() => {});
  return running;
}

/** Has the browser ask the reader, who has just clicked, whether the page may write the file; and goes on. */
export async function askAgain(): Promise<void> {
  const found = await linkOf($plan.get().id);
  if (found) await mayWrite(found.link.handle, true).catch(() => {});
  await step();
}

/** Keeps a program in step with this file from now on. `text` is what both are known to have in common. */
export async function link(id: string, handle: FileSystemFileHandle, text: string): Promise<void> {
  await beginLink(id, handle, text);
  await askAgain();
}

/** Leaves the file as it is from now on. */
export async function letGo(): Promise<void> {
  await running;
  await dropLink($plan.get().id);
  await step();
}

/** Shows what somebody else wrote beside what the program says; once both are merged, the file is written. */
export async function mergeFile(): Promise<void> {
  const state = $inStep.get();
  if (state.kind !== 'linked' || state.standing.kind !== 'changed') return;
  const { theirs } = state.standing;
  const found = await linkOf($plan.get().id);
  const base = readPlan(found?.link.text ?? '');
  // Under a stamp it is known again once it is merged, whoever wrote it.
  const stamped = { ...theirs, saved: theirs.saved || newId() };
  const file = new File([JSON.stringify(stamped)], state.file);
  await offerFile(file, base.kind === 'plan' ? base.plan : undefined);
  beginMerge();
}

/** Writes the program over what somebody else wrote, which is kept among the earlier states. */
export async function writeOver(): Promise<void> {
  const state = $inStep.get();
  if (state.kind !== 'linked' || state.standing.kind !== 'changed') return;
  const { theirs } = state.standing;
  const text = JSON.stringify(theirs);
  const name = `What ${state.file} said before it was written over`;
  const { id } = $plan.get();
  const kept = await takeSnapshot(id, text, { kind: 'named', name });
  if (kept === undefined) {
    return $inStep.set({ ...state, standing: { kind: 'trouble', why: 'unkept' } });
  }
  const found = await linkOf(id);
  // What it says is all that may be lost: should it have been changed once more, that is found again.
  if (found) await keepLink(says(found.link, text));
  await step();
}

async function stepNow(): Promise<void> {
  const plan = $plan.get();
  if ($access.get() !== 'open') return;
  const found = await linkOf(plan.id);
  const say = (state: InStep) => {
    if ($plan.get().id === plan.id) $inStep.set(state);
  };
  if (!found) return say({ kind: 'none' });
  const { link, lasts } = found;
  const stands = (standing: Standing) => say({ kind: 'linked', file: link.handle.name, lasts, standing });
  try {
    if ((await mayWrite(link.handle, false)) !== 'granted') return stands({ kind: 'asks' });
    // Another tab has saved more; once it is here, it is written.
    if (await isOvertaken(plan)) return;
    stands(await bringInStep(link, plan, () => stands({ kind: 'writing' })));
  } catch (error) {
    stands({ kind: 'trouble', why: troubleOf(error) });
  }
}

async function bringInStep(link: LinkedFile, plan: Plan, writing: () => void): Promise<Standing> {
  const file = await link.handle.getFile();
  const told = await readFileText(file, PLAN_FILE);
  if (told.kind === 'refused') return { kind: 'unreadable', why: told.why };
  const { text } = told;
  // The browser was stopped after it had written the file, and before it could note that.
  const known = text === link.writing ? link.writing : link.text;
  const standing = fileStanding(plan, text, known, link.taken);
  switch (standing.kind) {
    case 'same':
      if (text !== link.text) await keepLink(says(link, text));
      await markCopied(plan.id, plan.revision);
      return { kind: 'inStep' };
    case 'behind':
      writing();
      await write({ ...link, text: known }, plan);
      return { kind: 'inStep' };
    default:
      return standing;
  }
}

/** Whether this browser holds a later state of the program than this page shows. */
async function isOvertaken({ id, revision }: Plan): Promise<boolean> {
  const read = await readKept(id);
  const kept = read.kind === 'read' && read.kept ? readPlan(read.kept.text) : undefined;
  return kept?.kind === 'plan' && kept.plan.revision > revision;
}

async function write(link: LinkedFile, plan: Plan): Promise<void> {
  // The stamp tells what is written from what others will write.
  const id = idIn(link.text) ?? plan.id;
  const text = laidOut({ ...plan, id, saved: newId() }, MOST_BYTES);
  await keepLink({ ...link, writing: text });
  await writeWhole(link.handle, text);
  await keepLink(says(link, text));
  await markCopied(plan.id, plan.revision);
}

/** A link whose file says this, which this browser has written or seen to be in the program. */
function says(link: LinkedFile, text: string): LinkedFile {
  return { ...link, text, writing: '', taken: '' };
}

/** One tab after the other: two that write the same file would each take the other for somebody else. */
async function alone(id: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return work();
  await locks.request(`${PREFIX}file/${id}`, work);
}
