import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import type { Work } from '../../report/document.ts';
import { isBlankQuestion } from '../../sheets/gate/log.ts';
import { missingOf } from '../../sheets/gate/partly.ts';
import { gateName, isOpen } from '../../sheets/gate/read.ts';
import { referred } from '../../sheets/gate/reference.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { AREA_NAMES } from '../../sheets/handover/en/choices.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { blockersOf } from './gates.ts';
import { standsIn } from './told.ts';

/**
 * What somebody still has to do: what stands in the way, what was promised, what production needs, and what is still to be
 * answered. Nothing in it is private: what a question does to its gate is not told.
 */
export function workOf(plan: Plan, wordings: Wordings, today: IsoDate): Work[] {
  return [
    ...blockers(plan, wordings, today),
    ...commitments(plan, today),
    ...items(plan, wordings, today),
    ...questions(plan, wordings, today),
  ];
}

/** Numbered in its own list, as the plan prints it. */
function work(said: Pick<Work, 'id' | 'kind' | 'number' | 'what'> & { who: string; due: string }): Work {
  const { what, who, due } = said;
  return { ...said, what: what.trim(), who: who.trim(), due: isIsoDate(due) ? due : '', notes: [] };
}

/** Labels with what was said of each; nothing of what is blank. */
function notesOf(...notes: [label: string, value: string][]): Work['notes'] {
  return notes.flatMap(([label, value]) => (value.trim() ? [{ label, value: value.trim() }] : []));
}

function blockers(plan: Plan, { triage: { fields } }: Wordings, today: IsoDate): Work[] {
  const checks = new Map(plan.triage.answers.map(({ id, check }) => [id, check]));
  return blockersOf(plan).flatMap(({ id, text, due, owner, gate }, index) => {
    if (gate && isOpen(gate, today)) return [];
    if (!standsIn(plan.parts, gate?.id === id ? 'gate' : 'triage', id)) return [];
    const said = work({ id, kind: 'blocker', number: index + 1, what: text, who: owner, due });
    return [{ ...said, notes: notesOf([fields.check.label, checks.get(id) ?? '']) }];
  });
}

/** What was missed can still be done. */
const STANDS = new Set(['open', 'overdue', 'missed']);

function commitments({ steering, parts }: Plan, today: IsoDate): Work[] {
  if (!standsIn(parts, 'steering', 'commitments')) return [];
  return steering.commitments.flatMap((row, index) => {
    const { id, promise, function: who, due } = row;
    if (promise.trim() === '' || !STANDS.has(standingOf(row, today).kind)) return [];
    return [work({ id, kind: 'commitment', number: index + 1, what: promise, who, due })];
  });
}

function items({ handover, parts }: Plan, { handover: { fields } }: Wordings, today: IsoDate): Work[] {
  if (!standsIn(parts, 'handover')) return [];
  return listed(asOf(handover, today)).flatMap((item, index) => {
    if (stateOf(item) === 'accepted') return [];
    const { id, owner, area, pilot, why } = item;
    const said = work({ id, kind: 'item', number: index + 1, what: itemName(item), who: owner, due: '' });
    return [
      {
        ...said,
        notes: notesOf(
          [fields.area.label, area && AREA_NAMES[area]],
          [fields.pilot.label, pilot],
          [fields.why.label, why],
        ),
      },
    ];
  });
}

function questions(
  { gate: sheet, triage, parts }: Plan,
  { gate: { fields } }: Wordings,
  today: IsoDate,
): Work[] {
  const of = rowsByGate(sheet.gates, sheet.questions);
  const told = sheet.gates.filter(({ id }) => standsIn(parts, 'gate', id, 'questions'));
  return told.flatMap((gate) =>
    of(gate).flatMap((question, index) => {
      const missing = missingOf(question, gate, today);
      if (isBlankQuestion(question) || !missing) return [];
      const { id } = question;
      // The day of what is answered is the one on which it was, and whether that is enough whoever asked says.
      const date = missing === 'answer' ? question.date : '';
      const owner = missing === 'word' ? gate.whose : question.owner;
      const { text, reference } = referred(question);
      const said = work({ id, kind: 'question', number: index + 1, what: text, who: owner, due: date });
      return [
        {
          ...said,
          notes: notesOf(
            [fields.reference.label, reference],
            [fields.gates.label, gateName(gate, triage)],
            [fields.whose.label, gate.whose],
          ),
        },
      ];
    }),
  );
}
