import { saysSame } from '../../plan/merging/changes.ts';
import { commonBase, stampsOf } from '../../plan/merging/mergeBase.ts';
import { readPlan } from '../../plan/document/read.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { all } from '../../storage/database.ts';
import { snapshotsOf } from '../../storage/earlier.ts';
import { newId } from '../newId.ts';

/**
 * The plan of a file, under a stamp that names what it says and nothing else; and the latest state that it and the open
 * program both come from, undefined where none is known here.
 */
export async function findOrigin(open: Plan, file: Plan): Promise<{ plan: Plan; base: Plan | undefined }> {
  const plan = await underOwnStamp(file);
  return { plan, base: commonBase(plan, await statesOf(open)) };
}

/**
 * What a program comes from, the latest first: what was handed out of it, and what of files is in it. A file that was
 * merged, and the merge undone, is none of it.
 */
export async function statesOf({ id, shared }: Plan): Promise<Plan[]> {
  const kept = (await snapshotsOf(id)).reverse();
  return kept.flatMap(({ why, text }) => {
    if (why.kind !== 'shared') return [];
    return plansIn(text).filter(({ saved }) => !why.brought || shared.includes(saved));
  });
}

/**
 * A file says under which stamp it was handed out, and anybody can have changed it since, or have made that up. What is
 * known under that stamp and says something else is only what it comes from.
 */
async function underOwnStamp(file: Plan): Promise<Plan> {
  const known = file.saved === '' ? undefined : await firstKnown(file.saved);
  if (!known || saysSame(known, file)) return file;
  return { ...file, saved: newId(), shared: stampsOf(file) };
}

/** What this browser knew first under a stamp: of any program, and of the files that are kept in step. */
async function firstKnown(stamp: string): Promise<Plan | undefined> {
  const written = JSON.stringify(stamp);
  const snapshots = (await snapshotsOf()).filter(
    ({ why, text }) => why.kind === 'shared' && text.includes(written),
  );
  const files = (await all('files')).flatMap(({ text, writing }) => [text, writing]);
  const texts = [...snapshots.map(({ text }) => text), ...files];
  return texts.flatMap(plansIn).find(({ saved }) => saved === stamp);
}

function plansIn(text: string): Plan[] {
  const read = readPlan(text);
  return read.kind === 'plan' ? [read.plan] : [];
}
