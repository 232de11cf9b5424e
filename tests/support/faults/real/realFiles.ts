import { withOrigin } from '../../../../src/plan/mergeBase.ts';
import { writePrograms } from '../../../../src/plan/programsFile.ts';
import { blankPlan, type Plan } from '../../../../src/plan/schema.ts';
import { marksIn } from '../ledger.ts';
import { choose, contents, download as takeOut } from './inPage.ts';
import { patienceOf, type RealAct } from './realAct.ts';
import type { RealReader } from './realReader.ts';

const download: RealAct = async (reader, { tab: number }) => {
  const tab = await reader.page(number, 'plan');
  const text = await tab.run(takeOut, 'Download the plan').catch(() => undefined);
  if (text !== undefined && JSON.parse(text).revision > 0) reader.files.push(text);
};

/** A colleague changes a copy of a file in a browser of their own, and hands it on; or has a program of their own. */
const colleague: RealAct = async ({ files, ledger }, { pick }) => {
  const { half, whole } = ledger.next();
  const found = pick % 3 === 0 ? undefined : files[pick % Math.max(1, files.length)];
  const plan: Plan = withOrigin(found ? JSON.parse(found) : blankPlan(`colleague-${half.slice(1)}`));
  const row = { id: `row-${half.slice(1)}`, text: half, pick: '', overruled: '', reason: '' } as const;
  const more = { owner: '', due: '', gate: '', check: '' } as const;
  const edited: Plan = {
    ...{ ...plan, revision: plan.revision + 1, changed: new Date().toISOString(), saved: `file-${whole}x` },
    program: { ...plan.program, name: whole },
    triage: { ...plan.triage, answers: [...plan.triage.answers, { ...row, ...more }] },
  };
  files.push(JSON.stringify(edited));
};

/** What of a file nothing but the file has promised by now: with its undoing that may go. */
let brought: string[] = [];

/** Offers one of the files; gives its text where the page asks what to do with it. */
async function offer(reader: RealReader, tab: Awaited<ReturnType<RealReader['tab']>>, pick: number) {
  const text = reader.files[pick % Math.max(1, reader.files.length)];
  if (text === undefined || !(await tab.run(choose, 'The plan file to import', text))) return undefined;
  const seen = await reader.until(
    tab,
    ({ buttons }) => buttons.some((button) => button.startsWith('Open it as')),
    5000,
  );
  return seen?.buttons.some((button) => button.startsWith('Open it as')) ? text : undefined;
}

const importFile: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'plan');
  const text = await offer(reader, tab, move.pick);
  if (text === undefined) return;
  reader.begun += 1;
  reader.deleted.delete(JSON.parse(text).id);
  brought = [...marksIn(text)].filter((mark) => !reader.ledger.isPromised(mark));
  reader.ledger.wanted(marksIn(text));
  await reader.press(tab, 'Open it as a program of its own', 0, /Imported “/, patienceOf(move));
};

const mergeFile: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'plan');
  reader.mayBegin(await reader.see(tab));
  const text = await offer(reader, tab, move.pick);
  if (text === undefined) return;
  brought = [...marksIn(text)].filter((mark) => !reader.ledger.isPromised(mark));
  await reader.press(tab, 'Merge it into', 0, /$^/, 0);
  await reader.until(tab, ({ buttons }) => buttons.includes('Merge'), 5000);
  await reader.press(tab, move.pick % 2 === 0 ? 'Keep mine' : 'Take theirs', 0, /$^/, 0);
  // A single conflict has no button for the rest.
  await tab.run((which) => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('.merging input[type=radio]')];
    const open = choices.filter((one) => !choices.some(({ name, checked }) => name === one.name && checked));
    open[which]?.click();
  }, move.pick % 2);
  reader.ledger.wanted(marksIn(text));
  await reader.press(tab, 'Merge', 0, /Merged into/, patienceOf(move), '.merging form');
  // Whichever of the two the reader did not choose.
  reader.ledger.removed(brought);
};

const undoFile: RealAct = async (reader, move) => {
  const tab = await reader.tab(move.tab);
  reader.ledger.removed(brought);
  const button = move.pick % 2 === 0 ? 'Undo the import' : 'Undo the merge';
  await reader.press(tab, button, 0, /is undone/, patienceOf(move));
};

const bringIn: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'programs');
  const plans = reader.files
    .slice(move.pick % 3)
    .map((text) => ({ plan: JSON.parse(text) as Plan, archived: false }));
  if (plans.length === 0) return;
  const text = writePrograms(plans);
  if (!(await tab.run(choose, 'The file of programs to bring in', text))) return;
  await reader.until(
    tab,
    ({ buttons }) => buttons.some((button) => /^Bring (it|them) in$/.test(button)),
    5000,
  );
  reader.begun += plans.length;
  for (const { plan } of plans) reader.deleted.delete(plan.id);
  brought = [...marksIn(text)].filter((mark) => !reader.ledger.isPromised(mark));
  reader.ledger.wanted(marksIn(text));
  const since = reader.now;
  const button = plans.length === 1 ? 'Bring it in' : 'Bring them in';
  if (await reader.press(tab, button, 0, /Brought in:/, patienceOf(move))) {
    reader.ledger.promise(marksIn(text), 'saved', since);
  }
};

const takeAway: RealAct = async (reader, move) => {
  const tab = await reader.tab(move.tab);
  reader.ledger.removed(brought);
  await reader.press(tab, 'Undo: take', 0, /Taken away again/, patienceOf(move));
};

const keepState: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'history');
  await reader.press(tab, 'Keep this state', 0, /Kept as/, patienceOf(move));
};

const restoreState: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'history');
  reader.mayBegin(await reader.see(tab));
  await reader.press(tab, 'Restore', move.pick, /The plan is as it was/, patienceOf(move));
};

const undoRestore: RealAct = async (reader, move) => {
  const tab = await reader.tab(move.tab);
  await reader.press(tab, 'Undo: back to the plan before', 0, /as it was before/, patienceOf(move));
};

/** Erases everything: what was kept by then is erased once the page says so. */
const erase: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'plan');
  if (!(await reader.press(tab, 'Erase everything here', 0, /will be gone/, 5000))) return;
  const before = marksIn((await tab.run(contents)).map(([, text]) => text).join('\n'));
  reader.ledger.erasing(before, reader.now);
  reader.unsure = true;
  if (!(await reader.press(tab, 'Erase it', 0, /Erased\./, patienceOf(move)))) return;
  reader.ledger.erased(before, reader.now);
  reader.unsure = false;
  reader.known.clear();
  reader.deleted.clear();
};

export const REAL_FILES: Record<string, RealAct> = {
  ...{ download, colleague, importFile, mergeFile, undoFile, bringIn, takeAway },
  ...{ keepState, restoreState, undoRestore, erase },
};
