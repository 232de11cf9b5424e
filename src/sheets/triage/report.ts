import {
  type Column,
  dates,
  type Fact,
  type Paragraph,
  type Table,
  words as column,
} from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, isBlank, needed, person, type Said, type Value } from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/sheet.ts';
import { GATE_NAMES } from './en/choices.ts';
import type { Answer, Triage, TriageField } from './fields.ts';
import { notNow, pickedOf } from './pick.ts';
import { verdictOf } from './review.ts';

/** The triage sheet: a section for each pick, then everything that is not now. `dueOf`: how the day of a pick reads. */
export function reportTriage(
  triage: Triage,
  wording: Wording<TriageField>,
  dueOf: (answer: Answer) => Said = ({ due }) => dateOf(due),
): Section {
  const picked = pickedOf(triage.answers);
  const rest = notNow(triage.answers);
  const sections = picked.map((answer) => pickSection(answer, wording, dueOf(answer)));
  if (rest.length > 0) {
    sections.push(section('notNow', '', { blocks: [{ kind: 'table', table: notNowTable(rest, wording) }] }));
  }
  return section('triage', wording.title, { lead: sections.length > 0 ? undefined : NO_ANSWER, sections });
}

const NO_ANSWER: Paragraph = { kind: 'text', text: words.unanswered, tone: 'quiet' };

/** What is put aside, with whatever is known of it: its owner, day, gate and check are kept too. */
function notNowTable(rest: readonly Answer[], { fields }: Wording<TriageField>): Table {
  const all: { head: Column; cell: (answer: Answer) => Value }[] = [
    { head: column(fields.text.label), cell: ({ text }) => text.trim() },
    { head: column(words.readsAs), cell: (answer) => words.verdictText(verdictOf(answer), answer) },
    { head: column(fields.owner.label), cell: ({ owner }) => person(owner) },
    { head: dates(fields.due.label), cell: ({ due }) => dateOf(due) },
    { head: column(fields.gate.label), cell: ({ gate }) => gate && GATE_NAMES[gate] },
    { head: column(fields.check.label), cell: ({ check }) => check.trim() },
  ];
  const used = all.filter(({ cell }) => rest.some((answer) => !isBlank(cell(answer))));
  return {
    caption: words.notNow,
    columns: used.map(({ head }) => head),
    rows: rest.map((answer) => used.map(({ cell }) => cell(answer))),
  };
}

function pickSection(answer: Answer, { fields }: Wording<TriageField>, due: Said): Section {
  const rows: Fact[] = [
    { label: fields.owner.label, value: needed(person(answer.owner)) },
    { label: fields.due.label, value: needed(due) },
    { label: fields.gate.label, value: needed(answer.gate && GATE_NAMES[answer.gate]) },
    { label: fields.check.label, value: needed(answer.check) },
    { label: words.readsAs, value: words.verdictText(verdictOf(answer), answer) },
  ];
  return section(answer.id, answer.text.trim(), { blocks: [{ kind: 'facts', rows }] });
}
