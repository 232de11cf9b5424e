import type { Aside, Snapshot } from '../../../../src/storage/database.ts';
import type { Deleted, Listed } from '../../../../src/stores/programs/programs.ts';
import { type Mark, marksIn } from '../ledger.ts';
import type { Reader } from './reader.ts';

/** Everything that is kept in a browser, and what of it somebody sees who looks at the list of all programs. */
type State = {
  contents: ReadonlyMap<string, string>;
  programs: readonly Listed[];
  deleted: readonly Deleted[];
  snapshots: readonly Snapshot[];
  asides: readonly Aside[];
};

/** What is not as it has to be once everything is at rest; nothing where all is well. */
export async function faults(reader: Reader): Promise<string[]> {
  await reader.world.rest();
  // Whoever looks at a page has it look again at what is stored.
  for (const page of reader.world.pages) page.fire(new Event('visibilitychange'));
  await reader.world.rest();
  if (reader.unsure) reader.ledger.brokenOff();
  const state = await look(reader);
  const found = [
    ...texts(reader, state),
    ...programs(reader, state),
    ...asides(reader, state),
    ...pages(reader, state),
  ];
  remember(reader, state);
  return found;
}

async function look({ world }: Reader): Promise<State> {
  const page = world.visit('programs');
  await world.rest();
  const listed = page.parts.$programs.get();
  world.end(page);
  if (listed.kind !== 'listed') throw new Error('The programs are not listed.');
  await world.rest();
  const contents = await world.contents();
  const inStore = (store: string) =>
    [...contents]
      .filter(([where]) => where.startsWith(`database ${store} `))
      .map(([, text]) => JSON.parse(text));
  return { ...listed, contents, snapshots: inStore('snapshots'), asides: inStore('asides') };
}

/** Whatever was shown as saved is there, is offered, or was given up by sight; whatever was erased is nowhere. */
function texts({ ledger }: Reader, { contents, programs, deleted, snapshots, asides }: State): string[] {
  // With a deleted program what was put aside of it can be had again.
  const reachable = new Set([...programs, ...deleted].map(({ id }) => id));
  const offered = asides.filter(({ program }) => reachable.has(program));
  const found = marksIn(
    [
      ...programs.map((program) => (program.kind === 'plan' ? JSON.stringify(program.plan) : program.text)),
      ...snapshots.map(({ text }) => text),
      ...offered.map(({ what }) => JSON.stringify(what)),
    ].join('\n'),
  );
  const kept = marksIn([...contents.values()].join('\n'));
  return [
    ...ledger.lost(found).map((mark) => `lost: ${mark}${wherever(mark, contents)}`),
    ...ledger.left(kept).map((mark) => `left behind: ${mark}${wherever(mark, contents)}`),
  ];
}

/** No program is there that was deleted, and none that nobody has begun. */
function programs({ deleted, known, begun, unsure }: Reader, { programs }: State): string[] {
  if (unsure) return [];
  const fresh = programs.filter(({ id }) => !known.has(id));
  const names = programs.map(({ name, id }) => `${name} (${id.slice(0, 6)})`).join(', ');
  return [
    ...programs.filter(({ id }) => deleted.has(id)).map(({ id }) => `deleted, and there: ${id}`),
    ...(fresh.length > begun ? [`${fresh.length} more programs where ${begun} were begun: ${names}`] : []),
  ];
}

/** Nobody is told of a tab that was not there, or in which nothing was done. */
function asides({ world, used, calm, told }: Reader, { asides }: State): string[] {
  // Of a browser that has lost its databases nobody knows what it had, and of another not whose edits it had.
  if (world.lost || world.parted || (world.most > 1 && (!calm || used.size > 1))) return [];
  return asides
    .filter(({ id, what }) => isEdit(what) && !told.has(id))
    .map(({ what }) => `put aside: ${JSON.stringify(what).slice(0, 200)}`);
}

function isEdit({ kind }: Aside['what']): boolean {
  return kind === 'overruled' || kind === 'unreadable';
}

/** No page goes on saving, or opening, for ever; and what one shows as saved is what is stored. */
function pages({ world }: Reader, { contents }: State): string[] {
  return world.pages.flatMap(({ state, kind, parts }) => {
    if (state !== 'awake' || kind !== 'plan') return [];
    const saving = parts.$saving.get().kind;
    if (saving === 'opening' || saving === 'saving') return [`a page says “${saving}” for ever`];
    const plan = JSON.stringify(parts.$plan.get());
    const record = contents.get(`database programs ${parts.$plan.get().id}`);
    const stored = record === undefined ? '{}' : JSON.parse(record).text;
    if (saving !== 'saved' || unstamped(stored) === unstamped(plan)) return [];
    return [`a page shows as saved what is not what is stored: ${[...marksIn(plan)]}`];
  });
}

/** Takes what is there as what is known, for the next time. */
function remember(reader: Reader, { programs, asides, contents }: State): void {
  const { world, known } = reader;
  const fresh = programs.filter(({ id }) => !known.has(id)).length;
  const saving = world.pages.map(({ parts }) => parts.$saving.get().kind);
  reader.known = new Map(programs.map(({ id, archived }) => [id, { archived }]));
  // What a page could not save yet may become a program later.
  const waiting = saving.includes('unsaved') || world.databases.room.full;
  reader.begun = waiting ? Math.max(0, reader.begun - fresh) : 0;
  reader.calm =
    !differs(contents) &&
    world.pages.every(({ state }) => state === 'awake') &&
    !saving.some((kind) => kind === 'unsaved' || kind === 'exposed');
  reader.used.clear();
  // However an erasure ended that was broken off, it is over.
  reader.unsure = false;
  reader.deleting = new Set();
  reader.told = new Set(asides.map(({ id }) => id));
}

/** Whether localStorage has anything that is not committed, and that the next page may find to be another’s. */
function differs(contents: ReadonlyMap<string, string>): boolean {
  return [...contents].some(([where, text]) => {
    const id = /^localStorage unstall\/plan\/(.*)$/.exec(where)?.[1];
    if (id === undefined) return false;
    const record = contents.get(`database programs ${id}`);
    return unstamped(text) !== unstamped(record === undefined ? '{}' : JSON.parse(record).text);
  });
}

function unstamped(text: string): string {
  const { saved: _, ...plan } = JSON.parse(text);
  return JSON.stringify(plan);
}

/** Where a mark stands all the same, for whoever reads of its fault. */
function wherever(mark: Mark, contents: ReadonlyMap<string, string>): string {
  const places = [...contents].filter(([, text]) => marksIn(text).has(mark)).map(([where]) => where);
  return places.length === 0 ? ', nowhere' : ` (in ${places.join(', ')})`;
}
