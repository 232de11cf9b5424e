import { marksIn } from '../ledger.ts';
import type { Reader } from './reader.ts';

/** What is not as it has to be once everything is at rest; nothing where all is well. */
export async function faults(reader: Reader): Promise<string[]> {
  const { world, ledger } = reader;
  await world.clock.rest();
  const { programs } = await listed(reader);
  await world.clock.rest();
  const contents = await world.contents();
  const inStore = (store: string) =>
    [...contents].filter(([where]) => where.startsWith(`database ${store} `)).map(([, text]) => JSON.parse(text));
  const ids = new Set(programs.map(({ id }) => id));
  const asides = inStore('asides');
  const found = marksIn(
    [
      ...programs.map((program) => (program.kind === 'plan' ? JSON.stringify(program.plan) : program.text)),
      ...inStore('snapshots').map(({ text }) => text),
      ...asides.filter(({ program }) => ids.has(program)).map(({ what }) => JSON.stringify(what)),
    ].join('\n'),
  );
  const faults: string[] = [];
  for (const mark of ledger.lost(found)) faults.push(`lost: ${mark}${wherever(mark, contents)}`);
  for (const mark of ledger.left(marksIn([...contents.values()].join('\n')))) {
    faults.push(`left behind: ${mark}${wherever(mark, contents)}`);
  }
  const edits = asides.filter(({ what }) => what.kind !== 'restored');
  if (world.most === 1) for (const { what } of edits) faults.push(`put aside: ${JSON.stringify(what).slice(0, 200)}`);
  for (const id of ids) if (reader.deleted.has(id)) faults.push(`deleted, and there: ${id}`);
  const fresh = [...ids].filter((id) => !reader.known.has(id));
  if (fresh.length > reader.begun) {
    const names = programs.map(({ name, id }) => `${name} (${id.slice(0, 6)})`);
    faults.push(`${fresh.length} more programs where ${reader.begun} were begun: ${names.join(', ')}`);
  }
  for (const page of world.pages) {
    if (page.state !== 'awake' || page.kind !== 'plan') continue;
    const { kind } = page.parts.$saving.get();
    if (kind === 'opening' || kind === 'saving') faults.push(`a page says “${kind}” for ever`);
  }
  reader.known = new Map(programs.map(({ id, archived }) => [id, { archived }]));
  // What a page could not save yet may become a program later.
  const unsaved = world.pages.some(({ parts }) => parts.$saving.get().kind === 'unsaved');
  reader.begun = unsaved ? Math.max(0, reader.begun - fresh.length) : 0;
  return faults.filter((fault) => !process.env.IGNORE?.split(',').some((part) => fault.includes(part)));
}

/** Where a mark stands all the same, for whoever reads of its fault. */
function wherever(mark: string, contents: ReadonlyMap<string, string>): string {
  const places = [...contents].filter(([, text]) => marksIn(text).has(mark)).map(([where]) => where);
  return places.length === 0 ? ', nowhere' : ` (in ${places.join(', ')})`;
}

/** What somebody sees who looks at the list of all programs, in a tab of their own that is closed again. */
async function listed({ world }: Reader) {
  const page = world.visit('programs');
  await world.clock.rest();
  const state = page.parts.$programs.get();
  world.end(page);
  if (state.kind !== 'listed') throw new Error('The programs are not listed.');
  return state;
}
