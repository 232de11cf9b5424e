import { marksIn } from '../ledger.ts';
import { type Act, one } from './acts.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';

/** What the page of all programs lists. */
function listed({ parts }: Page) {
  const state = parts.$programs.get();
  return state.kind === 'listed' ? state : { programs: [], deleted: [] };
}

/** An act with one of the programs that are listed. */
function withProgram(
  work: (
    reader: Reader,
    page: Page,
    program: { id: string; name: string; archived: boolean },
  ) => Promise<void>,
): Act {
  return async (reader, { tab, pick, patience }) => {
    const page = await reader.page(tab, 'programs');
    const program = page && one(listed(page).programs, pick);
    if (page && program) await reader.press(page, patience, () => work(reader, page, program));
  };
}

const openProgram: Act = async (reader, { tab, pick }) => {
  const page = await reader.page(tab, 'programs');
  const program =
    page &&
    one(
      listed(page).programs.filter(({ archived }) => !archived),
      pick,
    );
  if (!page || !program || !page.parts.chooseProgram(program.id)) return;
  reader.fresh.delete(page.tab);
  reader.world.load(page.tab, 'plan');
};

const newProgram: Act = async (reader, { tab }) => {
  const page = await reader.page(tab, 'programs');
  if (!page?.parts.chooseNewProgram()) return;
  reader.fresh.add(page.tab);
  reader.world.load(page.tab, 'plan');
};

const rename = withProgram(async ({ ledger, world }, page, { id, name }) => {
  const { whole } = ledger.next();
  // Of another page it is taken that its reader has seen the list.
  const shown = world.pages.flatMap(({ parts }) => {
    const plan = parts.$plan.get();
    return plan.id === id ? plan.program.name : [];
  });
  ledger.typedOver(marksIn([name, ...shown].join('\n')), whole);
  const { now } = world.clock;
  const outcome = await page.parts.renameProgram(id, whole);
  if (outcome.kind === 'done' && page.state !== 'gone') ledger.promise([whole], 'kept', now);
});

const duplicate = withProgram(async (reader, page, { id }) => {
  reader.begun += 1;
  await page.parts.duplicateProgram(id);
});

const archive = withProgram(async (reader, page, { id, archived }) => {
  // Where none is left in use, a page shows none.
  reader.begun += 1;
  const outcome = await page.parts.archiveProgram(id, !archived);
  if (outcome.kind === 'done' && page.state !== 'gone') reader.known.set(id, { archived: !archived });
});

const deleteOne = withProgram(async (reader, page, { id, name }) => {
  // Where none is left, a page shows none.
  reader.begun += 1;
  const { wants } = reader;
  const shown = listed(page).programs.find((program) => program.id === id);
  reader.deleting = marksIn(JSON.stringify(shown));
  if (reader.world.databases.room.full) {
    const asides = (await reader.world.databases.contents()).get('asides') ?? [];
    const gone = asides.filter((aside) => 'program' in aside && aside.program === id);
    reader.ledger.removed(marksIn(JSON.stringify([shown, gone])));
  }
  const outcome = await page.parts.deleteProgram(id, name);
  if (outcome.kind === 'failed' || page.state === 'gone') return;
  // What was wanted again before the page said that it is gone may be there or not.
  if (wants === reader.wants) reader.deleted.add(id);
  reader.known.delete(id);
  reader.goneSince = reader.world.clock.now;
  const last = page.parts.$deletions.get().at(-1);
  const marks = marksIn(JSON.stringify(last ?? ''));
  reader.ledger.moved(marks, reader.world.clock.now);
  // The page says where it could not keep a copy.
  if (last?.snapshots.length === 0) reader.ledger.removed(marks);
});

const undoDeletion: Act = async (reader, { pick, patience }) => {
  const page = reader.pageWith(pick, ({ parts }) => parts.$deletions.get().length > 0);
  const last = page?.parts.$deletions.get().at(-1);
  if (!page || !last) return;
  reader.want(last.id);
  reader.ledger.wanted(marksIn(JSON.stringify(last)));
  reader.begun += 1;
  await reader.press(page, patience, () => page.parts.undoDeletion());
};

const restoreDeleted: Act = async (reader, { tab, pick, patience }) => {
  const page = await reader.page(tab, 'programs');
  const deleted = page && one(listed(page).deleted, pick);
  if (!page || !deleted) return;
  reader.want(deleted.id);
  // The list may not know yet that everything was erased elsewhere.
  reader.ledger.wanted(marksIn(deleted.snapshot.text));
  reader.begun += 1;
  await reader.press(page, patience, () => page.parts.restoreProgram(deleted));
};

export const PROGRAMS: Record<string, Act> = {
  ...{ openProgram, newProgram, rename, duplicate, archive, deleteOne, undoDeletion, restoreDeleted },
};
