import type { Plan } from '../../../../src/plan/document/schema.ts';
import { marksIn } from '../ledger.ts';
import { type Act, one } from './acts.ts';
import type { Page } from './page.ts';
import type { Parts } from './pageParts.ts';
import type { Reader } from './reader.ts';

/** A place that is typed into. */
type Field = { read: (plan: Plan) => string; write: (parts: Parts, text: string) => void };

const FIELDS: readonly Field[] = [
  { read: ({ program }) => program.name, write: (parts, name) => parts.editSheet('program', { name }) },
  {
    read: ({ steering }) => steering.sponsor,
    write: (parts, sponsor) => parts.editSheet('steering', { sponsor }),
  },
  { read: ({ lead }) => lead.decides, write: (parts, decides) => parts.editSheet('lead', { decides }) },
];

function rowField(id: string): Field {
  return {
    read: ({ triage }) => triage.answers.find((answer) => answer.id === id)?.text ?? '',
    write: (parts, text) => parts.editRow('answers', id, { text }),
  };
}

/** Types a new text over what a field shows, with a key or two before it is whole. */
async function typeInto(reader: Reader, page: Page, { read, write }: Field, turns: number): Promise<void> {
  const { ledger } = reader;
  const { half, whole } = ledger.next();
  mayBegin(reader, page);
  let before = marksIn(read(page.parts.$plan.get()));
  for (const text of [half, whole]) {
    write(page.parts, text);
    if (!reader.shown(page).has(text)) return;
    ledger.typedOver(before, text);
    before = new Set([text]);
    if (text === half) await reader.world.clock.turns(turns);
    if (page.state !== 'awake') return;
  }
}

/**
 * With the first key on a page that shows no program one begins, unless there is one it should show. Where there is room
 * for none, not even for its name, no page can tell the others that it has begun one, and says itself that it is not saved.
 */
export function mayBegin(reader: Reader, page: Page): void {
  const untouched = page.parts.$saving.get().kind === 'untouched' && page.parts.$plan.get().revision === 0;
  if (!untouched) return;
  if (reader.fresh.delete(page.tab) || reader.unsure) reader.begun += 1;
  if ([...reader.known.values()].some(({ archived }) => !archived)) return;
  reader.begun += 1;
  if (reader.world.local.room.full && reader.world.databases.room.full) return;
  reader.known.set('to be born', { archived: false });
}

const type: Act = async (reader, { tab, pick, patience }) => {
  const page = await reader.page(tab, 'plan');
  const field = one(FIELDS, pick);
  if (page && field) await typeInto(reader, page, field, patience % 4);
};

const typeInRow: Act = async (reader, { tab, pick, patience }) => {
  const page = await reader.page(tab, 'plan');
  const row = one(page?.parts.$plan.get().triage.answers ?? [], pick);
  if (page && row) await typeInto(reader, page, rowField(row.id), patience % 4);
};

/** As typing into a blank line does. */
const typeNewRow: Act = async (reader, { tab, patience }) => {
  const page = await reader.page(tab, 'plan');
  if (page)
    await typeInto(reader, page, rowField(`row-${reader.ledger.next().whole.slice(1)}`), patience % 4);
};

const addRows: Act = async (reader, { tab }) => {
  const page = await reader.page(tab, 'plan');
  if (!page) return;
  const { whole } = reader.ledger.next();
  mayBegin(reader, page);
  page.parts.addRows('answers', [{ text: whole }], `added ${whole}`);
};

const removeRow: Act = async (reader, { tab, pick }) => {
  const page = await reader.page(tab, 'plan');
  const row = one(page?.parts.$plan.get().triage.answers ?? [], pick);
  if (!page || !row) return;
  reader.ledger.removed(marksIn(JSON.stringify(row)));
  page.parts.removeRow('answers', row.id, `removed ${row.id}`);
};

const moveRow: Act = async (reader, { tab, pick }) => {
  const page = await reader.page(tab, 'plan');
  const row = one(page?.parts.$plan.get().triage.answers ?? [], pick);
  if (page && row) page.parts.moveRow('answers', row.id, pick % 2 === 0 ? -1 : 1, `moved ${row.id} ${pick}`);
};

/** Takes back what was done last, or does it again: what the act brought or took may go, and nothing else. */
function turning(way: 'undo' | 'redo'): Act {
  const side = way === 'undo' ? 'done' : 'undone';
  return (reader, { pick }) => {
    const page = reader.pageWith(pick, ({ parts }) => parts.latest(side) !== undefined);
    const act = page?.parts.latest(side);
    if (!page || !act) return;
    const [from, to] = way === 'undo' ? [act.after, act.before] : [act.before, act.after];
    const stays = marksIn(JSON.stringify(to));
    const goes = [...marksIn(JSON.stringify(from))].filter((mark) => !stays.has(mark));
    const before = reader.shown(page);
    page.parts[way]();
    const after = reader.shown(page);
    reader.ledger.removed(goes.filter((mark) => before.has(mark) && !after.has(mark)));
  };
}
const undo = turning('undo');
const redo = turning('redo');

const saveAgain: Act = async (reader, { pick, patience }) => {
  const page = reader.pageWith(pick, ({ parts }) => parts.$saving.get().kind === 'unsaved');
  if (!page) return;
  const { id } = page.parts.$plan.get();
  reader.ledger.wanted(reader.shown(page));
  reader.want(id);
  reader.begun += 1;
  await reader.press(page, patience, () => page.parts.saveAgain());
};

/** Takes what was put aside, or lets it go. */
const settleAside: Act = async (reader, { pick, patience }) => {
  const page = reader.pageWith(pick, ({ parts }) => parts.$overruled.get().length > 0);
  if (!page) return;
  const { parts } = page;
  const asides = parts.$overruled.get();
  const aside = one(asides, pick);
  if (!aside) return;
  const offer = one(parts.offersOf(parts.gaveWayIn(asides), parts.$plan.get()), pick);
  if (pick % 2 === 0 && offer) {
    const before = marksIn(JSON.stringify(parts.valueAt(parts.$plan.get(), offer.path) ?? ''));
    for (const by of marksIn(JSON.stringify(offer.value ?? ''))) reader.ledger.typedOver(before, by);
    return reader.press(page, patience, () => parts.takeInstead(offer));
  }
  const marks = marksIn(JSON.stringify(aside.what));
  if (aside.what.kind === 'unreadable') {
    const read = parts.readPlan(aside.what.text);
    if (pick % 4 === 1 && read.kind === 'plan') {
      reader.begun += 1;
      return reader.press(page, patience, () => parts.adoptPlan(read.plan));
    }
  }
  const shown = reader.shown(page);
  reader.ledger.removed([...marks].filter((mark) => !shown.has(mark)));
  await reader.press(page, patience, () => parts.letGo([aside.id]));
};

export const TYPING: Record<string, Act> = {
  ...{ type, typeInRow, typeNewRow, addRows, removeRow, moveRow, undo, redo, saveAgain, settleAside },
};
