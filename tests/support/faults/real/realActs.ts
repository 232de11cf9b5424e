import { setTimeout as pause } from 'node:timers/promises';
import { marksIn } from '../ledger.ts';
import { TRIAGE } from '../../words.ts';
import { type } from './inPage.ts';
import { patienceOf, type RealAct } from './realAct.ts';
import { REAL_FILES } from './realFiles.ts';
import { REAL_PROGRAMS } from './realPrograms.ts';
import { PAGES, type PageName } from './realReader.ts';

/** Types a new text over what a field shows. */
function typeIn(field: (pick: number) => { label: string } | { nth: number }): RealAct {
  return async (reader, { tab: number, pick, patience }) => {
    const tab = await reader.page(number, 'sheet');
    const { half, whole } = reader.ledger.next();
    reader.mayBegin(await reader.see(tab));
    const before = await tab.run(type, field(pick), [half, whole], patience % 30);
    if (before === undefined) return;
    reader.ledger.typedOver(marksIn(before), half);
    reader.ledger.typedOver([half], whole);
  };
}

const typeName = typeIn(() => ({ label: TRIAGE.fields.name.label }));
const typeAnswer = typeIn((pick) => ({ nth: pick }));

const removeRow: RealAct = async (reader, { tab: number, pick }) => {
  const tab = await reader.page(number, 'sheet');
  const removed = await tab.run((nth) => {
    const rows = [...document.querySelectorAll('.sheet li.row:not(.row-spare)')];
    const row = rows[nth % Math.max(1, rows.length)];
    const text = row?.querySelector('textarea')?.value;
    row?.querySelector<HTMLElement>('[aria-label^="Remove"]')?.click();
    return text;
  }, pick);
  reader.ledger.removed(marksIn(removed ?? ''));
};

const saveAgain: RealAct = async (reader, move) => {
  const tab = await reader.tab(move.tab);
  const seen = await reader.see(tab);
  if (!seen?.buttons.includes('Save it again')) return;
  reader.ledger.wanted(marksIn(`${seen.saving}\n${seen.text}`));
  reader.deleted.clear();
  reader.begun += 1;
  await reader.press(tab, 'Save it again', 0, /saved on this device/, patienceOf(move));
};

/** Takes what is offered, or lets it go. */
const settle: RealAct = async (reader, move) => {
  const tab = await reader.page(move.tab, 'sheet');
  const seen = await reader.see(tab);
  const shown = marksIn(seen?.text ?? '');
  if (move.pick % 2 === 0) {
    await reader.press(tab, 'Take this instead', 0, /Taken/, patienceOf(move));
  } else if (await reader.press(tab, 'Let it go', 0, /^$/, 200)) {
    // Of several offers it is not known which went.
  }
  reader.ledger.removed(shown);
};

const openTab: RealAct = async (reader, { pick }) => {
  if (reader.tabs.length >= reader.mostTabs) return;
  const tab = await reader.openTab();
  await reader.goto(tab, PAGES[NAMES[pick % NAMES.length] ?? 'sheet']);
};

const NAMES: readonly PageName[] = ['sheet', 'sheet', 'plan', 'programs', 'history'];

const closeTab: RealAct = async (reader, { tab: number }) => {
  const tab = await reader.tab(number);
  if (!tab.close) return;
  await tab.close();
  reader.tabs.splice(reader.tabs.indexOf(tab), 1);
};

const reload: RealAct = async (reader, { tab: number }) => {
  const tab = await reader.tab(number);
  await tab.run(() => location.reload()).catch(() => {});
  await pause(50);
};

const go: RealAct = async (reader, { tab, pick }) => {
  await reader.goto(await reader.tab(tab), PAGES[NAMES[pick % NAMES.length] ?? 'sheet']);
};

const goBack: RealAct = async (reader, { tab: number }) => {
  const tab = await reader.tab(number);
  await tab.run(() => history.back()).catch(() => {});
  await pause(100);
  const seen = await reader.see(tab);
  // Before the first page of the site there is nothing.
  if (!seen?.path.startsWith('/')) await reader.goto(tab, PAGES.sheet);
};

const kill: RealAct = async (reader) => {
  if (!reader.browser.killAndStart) return;
  reader.ledger.crashed();
  reader.calm = false;
  reader.begun += 1;
  await reader.browser.killAndStart();
  reader.tabs.splice(0);
};

const wait: RealAct = async (_, { pick }) => {
  await pause([20, 60, 150, 400, 1200][pick % 5] ?? 0);
};

const look: RealAct = (reader) => reader.look();

export const REAL_ACTS: Record<string, RealAct> = {
  ...{ typeName, typeAnswer, removeRow, saveAgain, settle },
  ...{ openTab, closeTab, reload, go, goBack, kill, wait, look },
  ...REAL_PROGRAMS,
  ...REAL_FILES,
};
