import { blankPlan, type Plan } from '../../../../src/plan/document/schema.ts';
import { withOrigin } from '../../../../src/plan/merging/mergeBase.ts';
import { writePrograms } from '../../../../src/plan/files/programsFile.ts';
import type { DescribedConflict } from '../../../../src/plan/merging/describeConflicts.ts';
import { type Mark, marksIn } from '../ledger.ts';
import { type Act, one } from './acts.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import { mayBegin } from './typing.ts';

/** A file as a page finds it. */
function fileOf(text: string): File {
  return { size: text.length, name: 'plan.json', text: async () => text } as unknown as File;
}

/** The texts of a file that nothing but the file has promised by now: with its undoing they may go. */
function news({ ledger }: Reader, text: string): Set<Mark> {
  return new Set([...marksIn(text)].filter((mark) => !ledger.isPromised(mark)));
}

const brought = new WeakMap<Page, ReadonlySet<Mark>>();

const download: Act = async (reader, { tab, patience }) => {
  const page = await reader.page(tab, 'plan');
  const plan = page?.parts.$plan.get();
  if (!page || !plan || plan.revision === 0 || page.parts.$access.get() !== 'open') return;
  const text = JSON.stringify({ ...plan, saved: stamp(reader) }, null, 2);
  reader.files.push({ text });
  await reader.press(page, patience, () => page.parts.handedOut(text));
};

function stamp({ world }: Reader): string {
  return `file-${world.random.below(1e9)}`;
}

/** A colleague changes a copy of a file in a browser of their own, and hands it on; or has a program of their own. */
const colleague: Act = (reader, { pick }) => {
  const { half, whole } = reader.ledger.next();
  const found = pick % 3 === 0 ? undefined : one(reader.files, pick);
  const plan: Plan = withOrigin(found ? JSON.parse(found.text) : blankPlan(`colleague-${half.slice(1)}`));
  const changed = new Date(reader.world.clock.date).toISOString();
  const row = { ...blankRow(), id: `row-${half.slice(1)}`, text: half };
  const edited = {
    ...{ ...plan, revision: plan.revision + 1, changed, saved: stamp(reader) },
    program: { ...plan.program, name: whole },
    triage: { ...plan.triage, answers: [...plan.triage.answers, row] },
  };
  reader.files.push({ text: JSON.stringify(edited) });
};

function blankRow() {
  return { text: '', pick: '', overruled: '', reason: '', owner: '', due: '', gate: '', check: '' } as const;
}

/** Offers a file to a page that shows the plan; gives the page once it has been taken for one. */
async function offer(reader: Reader, tab: number, text: string): Promise<Page | undefined> {
  const page = await reader.page(tab, 'plan');
  if (page?.parts.$access.get() !== 'open') return undefined;
  await reader.press(page, 200, () => page.parts.offerFile(fileOf(text)));
  return page.parts.$import.get().kind === 'ready' ? page : undefined;
}

const importFile: Act = async (reader, { tab, pick, patience }) => {
  const text = one(reader.files, pick)?.text;
  const page = text === undefined ? undefined : await offer(reader, tab, text);
  if (!page || text === undefined) return;
  reader.begun += 1;
  reader.want(JSON.parse(text).id);
  brought.set(page, news(reader, text));
  reader.ledger.wanted(marksIn(text));
  await reader.press(page, patience, () => page.parts.confirmImport());
};

const mergeFile: Act = async (reader, { tab, pick, patience }) => {
  const text = one(reader.files, pick)?.text;
  const page = text === undefined ? undefined : await offer(reader, tab, text);
  if (!page || text === undefined) return;
  const { parts } = page;
  parts.beginMerge();
  const state = parts.$import.get();
  if (state.kind !== 'merging') return;
  const merged = parts.mergeOffered(parts.$plan.get(), state);
  const conflicts = merged.conflicts.map(
    (conflict) =>
      ({ conflict, sheet: 'Sheet', where: 'Field', mine: 'mine', theirs: 'theirs' }) as DescribedConflict,
  );
  const choices = conflicts.map((_, index) => one(['mine', 'theirs', 'both'] as const, pick + index));
  const fresh = news(reader, text);
  mayBegin(reader, page);
  await reader.press(page, patience, async () => {
    reader.ledger.wanted(marksIn(text));
    brought.set(page, fresh);
    const people = { mine: 'Me', theirs: 'You' };
    await parts.confirmMerge(merged, { conflicts, choices, people, withoutSnapshot: false });
    if (page.state === 'gone') return;
    // What both say is a text that the reader chose to go.
    reader.ledger.removed([...fresh].filter((mark) => !reader.shown(page).has(mark)));
  });
};

const undoFile: Act = async (reader, { pick, patience }) => {
  const page = reader.pageWith(pick, ({ parts }) => ['done', 'merged'].includes(parts.$import.get().kind));
  if (!page) return;
  reader.ledger.removed(brought.get(page) ?? []);
  const { undoImport, undoMerge } = page.parts;
  const undo = page.parts.$import.get().kind === 'done' ? undoImport : undoMerge;
  await reader.press(page, patience, async () => undo());
};

/** Several programs as one file, from what is there and from what colleagues handed on. */
const bringIn: Act = async (reader, { tab, pick, patience }) => {
  const page = await reader.page(tab, 'programs');
  const plans = reader.files
    .slice(pick % 3)
    .map(({ text }) => ({ plan: JSON.parse(text) as Plan, archived: false }));
  if (!page || plans.length === 0) return;
  const text = writePrograms(plans);
  const { parts } = page;
  await reader.press(page, 200, () => parts.offerPrograms(fileOf(text)));
  if (parts.$bringIn.get().kind !== 'ready') return;
  reader.begun += plans.length;
  for (const { plan } of plans) reader.want(plan.id);
  brought.set(page, news(reader, text));
  reader.ledger.wanted(marksIn(text));
  await reader.press(page, patience, async () => {
    const { now } = reader.world.clock;
    await parts.bringThemIn();
    if (parts.$bringIn.get().kind === 'done' && page.state !== 'gone')
      reader.ledger.promise(marksIn(text), 'kept', now);
  });
};

const takeAway: Act = async (reader, { pick, patience }) => {
  const page = reader.pageWith(pick, ({ parts }) => parts.$bringIn.get().kind === 'done');
  if (!page) return;
  reader.ledger.removed(brought.get(page) ?? []);
  await reader.press(page, patience, () => page.parts.takeThemAway());
};

export const FILES: Record<string, Act> = {
  ...{ download, colleague, importFile, mergeFile, undoFile, bringIn, takeAway },
};
