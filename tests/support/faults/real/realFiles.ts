import { withOrigin } from '../../../../src/plan/merging/mergeBase.ts';
import { writePrograms } from '../../../../src/plan/files/programsFile.ts';
import { blankPlan, type Plan } from '../../../../src/plan/document/schema.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { type Mark, marksIn } from '../ledger.ts';
import type { RealTab } from './browser.ts';
import { choose, contents, download as takeOut } from './inPage.ts';
import { patienceOf, type RealAct } from './realAct.ts';
import { PAGES, type RealReader } from './realReader.ts';

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

/** What nothing but what was done last in a tab has promised by then: with its undoing that may go. */
const brought = new WeakMap<RealTab, ReadonlySet<Mark>>();

/** Notes what a text brings in. */
function bring({ ledger }: RealReader, tab: RealTab, text: string): void {
  brought.set(tab, new Set([...marksIn(text)].filter((mark) => !ledger.isPromised(mark))));
  ledger.wanted(marksIn(text));
}

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
  bring(reader, tab, text);
  await reader.press(tab, 'Open it as a program of its own', 0, /Imported “/, patienceOf(move));
};

const mergeFile: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'plan');
  reader.mayBegin(await reader.see(tab));
  const text = await offer(reader, tab, move.pick);
  if (text === undefined) return;
  bring(reader, tab, text);
  await reader.press(tab, 'Merge it into', 0, /$^/, 0);
  await reader.until(tab, ({ buttons }) => buttons.includes('Merge'), 5000);
  await reader.press(tab, move.pick % 2 === 0 ? 'Keep mine' : 'Take theirs', 0, /$^/, 0);
  // A single conflict has no button for the rest.
  await tab.run((which) => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('.merging input[type=radio]')];
    const open = choices.filter((one) => !choices.some(({ name, checked }) => name === one.name && checked));
    open[which]?.click();
  }, move.pick % 2);
  await reader.press(tab, 'Merge', 0, /Merged into/, patienceOf(move), '.merging form');
  // Whichever of the two the reader did not choose.
  reader.ledger.removed(brought.get(tab) ?? []);
};

/** Pastes answers, which can be taken back. */
const paste: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'sheet');
  const { whole } = reader.ledger.next();
  reader.mayBegin(await reader.see(tab));
  await tab.run((text) => {
    const box = document.querySelector<HTMLTextAreaElement>('#triage-paste');
    if (!box) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  }, whole);
  await pause(50);
  await tab.run(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Add as answers',
    );
    button?.click();
  });
  const before = pasted.get(tab) ?? [];
  pasted.set(tab, [...before, whole]);
};

/** What was pasted in a tab, the last at the end. */
const pasted = new WeakMap<RealTab, readonly Mark[]>();

/** What takes back, and what is said once it has. */
const UNDO = /^Undo(:|$| the (import|merge))/;
const UNDONE = /undone|Undone|Taken away again|is back, whole|as it was before|is kept again/;

/** Takes back what was done last, in a tab where something can be. */
const undo: RealAct = async (reader, move) => {
  const able: { tab: RealTab; button: string }[] = [];
  for (const tab of reader.tabs) {
    const button = (await reader.see(tab))?.buttons.find((one) => UNDO.test(one));
    if (button !== undefined) able.push({ tab, button });
  }
  const one = able[move.pick % Math.max(1, able.length)];
  if (!one) return;
  const { tab, button } = one;
  reader.used.add(tab);
  if (button.startsWith('Undo: bring')) {
    reader.deleted.clear();
    reader.begun += 1;
  } else if (button === 'Undo') {
    reader.ledger.removed(pasted.get(tab) ?? []);
  } else {
    reader.ledger.removed(brought.get(tab) ?? []);
  }
  const before = await onSheet(reader, tab);
  await reader.press(tab, button, 0, UNDONE, patienceOf(move));
  const after = await onSheet(reader, tab);
  const gone = [...(before ?? [])].filter((mark) => !after?.has(mark));
  // What was typed last into one field is one text: whoever takes that back wants it gone. More than that nobody took back.
  if (after && gone.length === 1) reader.ledger.removed(gone);
};

/** What the fields of a tab say that shows the sheet. */
async function onSheet(reader: RealReader, tab: RealTab): Promise<Set<Mark> | undefined> {
  const seen = await reader.see(tab);
  return seen?.path === PAGES.sheet ? marksIn(seen.text) : undefined;
}

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
  bring(reader, tab, text);
  const since = reader.now;
  const button = plans.length === 1 ? 'Bring it in' : 'Bring them in';
  if (await reader.press(tab, button, 0, /Brought in:/, patienceOf(move))) {
    reader.ledger.promise(marksIn(text), 'saved', since);
  }
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
  ...{ download, colleague, importFile, mergeFile, bringIn },
  ...{ paste, undo, keepState, restoreState, erase },
};
