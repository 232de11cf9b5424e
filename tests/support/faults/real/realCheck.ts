import { setTimeout as pause } from 'node:timers/promises';
import { newest } from '../../../../src/plan/document/newest.ts';
import type { Aside, Kept } from '../../../../src/storage/database.ts';
import { type Mark, marksIn } from '../ledger.ts';
import { contents } from './inPage.ts';
import { PAGES, type RealReader } from './realReader.ts';

/** A page of the site that opens no program. */
const ASIDE = '/privacy/';
/** How long nothing has to be said to be saving, in milliseconds: then all that tabs tell each other is told. */
const QUIET = 1300;

type Contents = ReadonlyMap<string, string>;

/** What is not as it has to be once everything is at rest; nothing where all is well. */
export async function realFaults(reader: RealReader): Promise<string[]> {
  const faults = await restingFaults(reader);
  await reader.look();
  const observer = await reader.browser.tab();
  await reader.goto(observer, PAGES.programs);
  const seen = await reader.until(observer, ({ ready }) => ready);
  await reader.goto(observer, ASIDE);
  const kept: Contents = new Map(await observer.run(contents));
  const listed = seen?.listed ?? [];
  const live = listed.filter(({ deleted }) => !deleted);
  const asides = recordsIn<Aside>(kept, 'asides');
  const reachable = new Set(listed.map(({ id }) => id));
  const found = marksIn(
    [
      ...live.map(({ id }) => textOf(kept, id)),
      ...recordsIn<{ text: string }>(kept, 'snapshots').map(({ text }) => text),
      ...asides.filter(({ program }) => reachable.has(program)).map(({ what }) => JSON.stringify(what)),
    ].join('\n'),
  );
  // What is on the first sheet of a program in use is shown to whoever opens it.
  const inUse = live.filter(({ archived }) => !archived);
  reader.live = marksIn(inUse.map(({ id }) => textOf(kept, id)).join('\n'));
  const { ledger } = reader;
  for (const mark of ledger.lost(found)) faults.push(`lost: ${mark}${wherever(mark, kept)}`);
  for (const mark of ledger.left(marksIn([...kept.values()].join('\n')))) {
    faults.push(`left behind: ${mark}${wherever(mark, kept)}`);
  }
  const ids = live.map(({ id }) => id);
  faults.push(...bornFaults(reader, ids), ...asideFaults(reader, asides));
  await observer.close?.();
  remember(reader, ids, asides);
  return faults;
}

/** Waits until no tab saves any more. */
async function restingFaults(reader: RealReader): Promise<string[]> {
  const faults: string[] = [];
  await pause(QUIET);
  for (const tab of reader.tabs) {
    const busy = /saving …|Opening/;
    const seen = await reader.until(tab, ({ saving }) => !busy.test(saving));
    if (busy.test(seen?.saving ?? '')) faults.push(`a page says “${seen?.saving}” for ever`);
  }
  return faults;
}

function bornFaults({ known, begun, deleted, unsure }: RealReader, ids: readonly string[]): string[] {
  if (unsure) return [];
  const fresh = ids.filter((id) => !known.has(id));
  const born =
    fresh.length > begun ? [`${fresh.length} more programs where ${begun} were begun: ${ids}`] : [];
  return [...born, ...ids.filter((id) => deleted.has(id)).map((id) => `deleted, and there: ${id}`)];
}

/** Nobody is told of a tab that was not there, or in which nothing was done. */
function asideFaults({ alone, calm, used, told }: RealReader, asides: readonly Aside[]): string[] {
  if (!alone && (!calm || used.size > 1)) return [];
  return asides
    .filter(({ id, what }) => (what.kind === 'overruled' || what.kind === 'unreadable') && !told.has(id))
    .map(({ what }) => `put aside: ${JSON.stringify(what).slice(0, 200)}`);
}

function remember(reader: RealReader, ids: readonly string[], asides: readonly Aside[]): void {
  reader.known = new Set(ids);
  reader.begun = 0;
  reader.used.clear();
  reader.calm = true;
  reader.alone = reader.tabs.length <= 1;
  reader.told = new Set(asides.map(({ id }) => id));
}

function recordsIn<Value>(kept: Contents, store: string): Value[] {
  return [...kept]
    .filter(([where]) => where.startsWith(`database ${store} `))
    .map(([, text]) => JSON.parse(text));
}

/** What a program says that is listed: as the newer of its two copies has it. */
function textOf(kept: Contents, id: string): string {
  const record = kept.get(`database programs ${id}`);
  const local = kept.get(`localStorage unstall/plan/${id}`);
  const found = newest(
    local === undefined ? undefined : { text: local },
    record === undefined ? undefined : (JSON.parse(record) as Kept),
  );
  return found.kind === 'none' ? '' : found.text;
}

function wherever(mark: Mark, kept: Contents): string {
  const places = [...kept].filter(([, text]) => marksIn(text).has(mark)).map(([where]) => where);
  return places.length === 0 ? ', nowhere' : ` (in ${places.join(', ')})`;
}

/** What somebody sees who opens every program that is in use, on its sheet: fields and offers. */
export async function shownInAll(reader: RealReader): Promise<Set<Mark>> {
  const tab = await reader.browser.tab();
  await reader.goto(tab, PAGES.programs);
  const seen = await reader.until(tab, ({ ready }) => ready);
  const shown: string[] = [];
  for (const { id, deleted, archived } of seen?.listed ?? []) {
    if (deleted || archived) continue;
    await reader.goto(tab, PAGES.programs);
    await reader.until(tab, ({ listed }) => listed.some((program) => program.id === id));
    await reader.press(tab, '', 0, /$^/, 0, `[data-program="${id}"]`);
    await reader.until(tab, ({ path, ready }) => path === PAGES.plan && ready);
    await reader.goto(tab, PAGES.sheet);
    await reader.until(tab, ({ ready, saving }) => ready && saving.includes('saved on this device'));
    shown.push((await reader.see(tab))?.text ?? '');
  }
  await tab.close?.();
  return marksIn(shown.join('\n'));
}
