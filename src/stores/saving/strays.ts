import { merge } from '../../plan/merging/merge.ts';
import { holds, lineOf, readCopy } from '../../plan/document/newest.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { same } from '../../plan/document/values.ts';
import { type Aside, readKept } from '../../storage/database.ts';
import { asidesOf } from './gaveWay.ts';
import type { Page } from './saving.ts';
import type { FoundLeft, Stand, Unseen } from './stand.ts';

/** How long another tab may take to commit what it wrote to localStorage, in milliseconds. */
const STRAY_AFTER = 1000;

/**
 * Merges into the page what another tab has left in localStorage, unless that has committed it. Gives what gives way
 * and is to be put aside, beside what is `owed` already; undefined where nothing is new.
 */
export async function takeStray(
  unseen: Unseen,
  page: Page,
  stand: Stand,
  owed: readonly Aside[],
): Promise<Aside[] | undefined> {
  const stray = strayIn(unseen, stand);
  if (!stray) return undefined;
  const { lives } = stand;
  if (stray.page && (await isCommitted(stray))) return undefined;
  const mine = page.plan();
  if (stand.stopped || stand.lives !== lives || mine.id !== stray.base.id) return undefined;
  const { plan, conflicts } = merge(stray.base, mine, stray.plan);
  stand.heard = { ...stand.heard, ...stray.heard };
  const known = new Set(owed.map(told));
  const asides = asidesOf(conflicts, page, `${stray.base.saved}-${stray.page}`);
  const fresh = asides.filter((aside) => !known.has(told(aside)));
  const { revision, changed, saved } = mine;
  const isNew = !same({ ...plan, revision, changed, saved }, mine);
  if (isNew) page.merged(plan);
  // Where nothing can be committed, two tabs that go on with nothing new would answer each other for ever.
  return isNew || fresh.length > 0 ? fresh : undefined;
}

/**
 * What another tab has left in localStorage. Of a `page` without a name nobody commits it: an older build of this site
 * knows of no database, and a tab may have lost it. A named one commits it itself, unless it is gone.
 */
type Stray = FoundLeft & { base: Plan };

/** The stray in a text: an edit of the last committed state. One of a state that is past can't be merged any more. */
function strayIn({ text, base }: Unseen, { page }: Stand): Stray | undefined {
  const stray = readCopy({ text });
  if (stray.kind === 'refused' || stray.plan.saved !== base.saved) return undefined;
  if (stray.plan.revision <= base.revision) return undefined;
  // What this page has not written under its own name was written by a build that knows of no names, and keeps them.
  return stray.page === page ? { ...stray, page: '', heard: {}, base } : { ...stray, base };
}

function told({ id, what }: Aside): string {
  return JSON.stringify([id, what]);
}

/** Whether the page that left this has committed it itself, once it has had the time. */
async function isCommitted({ page, plan }: Stray): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, STRAY_AFTER));
  const read = await readKept(plan.id);
  const line = read.kind === 'read' ? lineOf(read.kept) : undefined;
  return !line || holds(line, page, plan);
}
