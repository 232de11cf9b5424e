import type { Table } from '../../report/blocks.ts';
import { type Shown, shown } from '../../report/shown.fixture.ts';
import { briefSection } from './brief.ts';
import { questionsOf } from './en/report.ts';
import type { Question } from './fields.ts';
import { activities, gate, questions, sheet, triage, WORDING } from './gate.fixture.ts';
import { reportGate } from './report.ts';

const TODAY = '2026-11-20';
const PICK = { id: 'p', text: 'Model risk signs', pick: 'picked', owner: 'Ines', gate: 'function' };
export const GATE = {
  ...{ id: 'g', pick: 'p', whose: 'Dr Priya Raman', since: '2026-10-11', opens: 'She signs' },
  ...{ ask: 'Which of these?', offer: 'Our best people', leave: '- numbers\nevidence' },
};
export const LOG = questions(
  { text: 'Which period?', kind: 'clarification', owner: 'Joel', answer: 'Two years', date: '2026-09-11' },
  { text: '', kind: 'blocking' },
  { text: 'Who decides?', kind: 'blocking', owner: 'Beth' },
  { text: 'Which release?' },
);
export const WORK = activities(
  { what: 'Pack', effort: '64', direction: 'around', stop: true, becomes: 'Paused' },
  { what: 'Test', effort: '12', direction: 'through' },
);
export const FRAME = { triage: triage(PICK), governance: { inputs: [] }, today: TODAY, wording: WORDING };
export const report = (rows: object = {}, fields: object = {}) =>
  shown(reportGate(sheet({ gates: [{ ...GATE, ...fields }], ...rows }), FRAME));
export const brief = (fields: object = {}, log = LOG) =>
  shown(briefSection(gate({ ...GATE, ...fields }), { ...FRAME, questions: log }));

/** They were met, and said what blocks: each question has the mark from them that it has from us. */
export const MET = { said: 'Three block.', saidOn: '2026-09-10' };
export const told = (log: readonly Question[]) => log.map((one) => ({ ...one, theirs: one.kind }));
export const UNASKED = 'Questions, in their order';
export const LOGGED = ['Questions that block', 'Questions without a mark of theirs', 'Clarifications'];
export const texts = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
export const headings = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
export const facts = (blocks: Shown[]) =>
  blocks.flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, value]) : [],
  );
export const lists = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
/** The rows of the log, whatever table they stand in. */
export const logged = (blocks: Shown[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && Object.values(questionsOf).includes(block.table.caption)
      ? block.table.rows
      : [],
  );
export function table(blocks: Shown[], caption: string): Table<string> {
  const found = blocks.find((block) => block.kind === 'table' && block.table.caption === caption);
  if (found?.kind !== 'table') throw new Error(`no table ${caption}`);
  return found.table;
}
