import { type Block, dates, orOpen, type Table, words as column } from '../../report/blocks.ts';
import { showDate } from '../../language/dates.ts';
import type { Wording } from '../wording.ts';
import { type Answer, GATE_NAMES, type Triage, type TriageField } from './model.ts';
import { notNow, pickedOf } from './pick.ts';
import { verdictOf } from './review.ts';

/** The triage sheet as blocks: the picks in full, then everything that is not now. */
export function reportTriage(triage: Triage, wording: Wording<TriageField>): Block[] {
  const picked = pickedOf(triage.answers);
  const rest = notNow(triage.answers);
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: wording.title, id: 'triage' }];
  if (picked.length === 0 && rest.length === 0) {
    return [...blocks, { kind: 'text', text: 'The thirty-day question has no answer yet.', tone: 'quiet' }];
  }
  for (const answer of picked) blocks.push(...pickBlocks(answer, wording));
  if (rest.length > 0) blocks.push({ kind: 'table', table: notNowTable(rest, wording) });
  return blocks;
}

/** What is put aside, with whatever is known of it: its owner, day, gate and check are kept too. */
function notNowTable(rest: readonly Answer[], { fields }: Wording<TriageField>): Table {
  const all = [
    { head: column(fields.text.label), cell: ({ text }: Answer) => text.trim() },
    { head: column('Reads as'), cell: verdictText },
    { head: column(fields.owner.label), cell: ({ owner }: Answer) => owner.trim() },
    { head: dates(fields.due.label), cell: ({ due }: Answer) => showDate(due) },
    { head: column(fields.gate.label), cell: ({ gate }: Answer) => gate && GATE_NAMES[gate] },
    { head: column(fields.check.label), cell: ({ check }: Answer) => check.trim() },
  ];
  const used = all.filter(({ cell }) => rest.some((answer) => cell(answer) !== ''));
  return {
    caption: 'Not now',
    columns: used.map(({ head }) => head),
    rows: rest.map((answer) => used.map(({ cell }) => cell(answer))),
  };
}

function pickBlocks(answer: Answer, { fields }: Wording<TriageField>): Block[] {
  return [
    { kind: 'heading', level: 3, text: answer.text.trim() },
    {
      kind: 'facts',
      rows: [
        { label: fields.owner.label, value: orOpen(answer.owner) },
        { label: fields.due.label, value: orOpen(showDate(answer.due)) },
        { label: fields.gate.label, value: answer.gate ? GATE_NAMES[answer.gate] : orOpen('') },
        { label: fields.check.label, value: orOpen(answer.check) },
        { label: 'Reads as', value: verdictText(answer) },
      ],
    },
  ];
}

function verdictText(answer: Answer): string {
  const verdict = verdictOf(answer);
  if (answer.overruled === '') return verdict;
  const reason = answer.reason.trim();
  return reason ? `${verdict} (our verdict: ${reason})` : `${verdict} (our verdict)`;
}
