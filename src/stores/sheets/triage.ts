import { cutAt } from '../../language/letters.ts';
import { MOST_ROWS, MOST_TEXT } from '../../sheets/fields.ts';
import type { Answer } from '../../sheets/triage/fields.ts';
import { dropPick, pickAnswer, swapPick } from '../../sheets/triage/pick.ts';
import { $plan, editPlan } from '../plan/plan.ts';
import { addRows } from '../plan/rows.ts';

/** Picks an answer. When the triage list is full it stays as it is, and what holds it comes back. */
export function pick(id: string): Answer[] {
  const picked = pickAnswer($plan.get().triage.answers, id);
  if (picked.kind === 'full') return picked.holding;
  setAnswers(() => picked.answers);
  return [];
}

/** Takes an answer off the triage list. */
export function unpick(id: string): void {
  setAnswers((answers) => dropPick(answers, id));
}

/** Picks one answer in the place of another. */
export function swap(out: string, into: string): void {
  setAnswers((answers) => swapPick(answers, out, into));
}

/**
 * Adds the lines of a list as answers, without those already there; as many as the list has room for. Returns how many
 * were added, and how many of them were too long and were cut.
 */
export function pasteAnswers(lines: readonly string[]): { added: number; cut: number } {
  const { answers } = $plan.get().triage;
  const here = new Set(answers.map((answer) => answer.text.trim()));
  const fitting = new Map(lines.map((text) => [cutAt(text, MOST_TEXT), text.length > MOST_TEXT]));
  const added = [...fitting].filter(([text]) => !here.has(text)).slice(0, MOST_ROWS - answers.length);
  if (added.length > 0) {
    const says = `pasted ${added.length} answer${added.length === 1 ? '' : 's'}`;
    addRows(
      'answers',
      added.map(([text]) => ({ text })),
      says,
    );
  }
  return { added: added.length, cut: added.filter(([, cut]) => cut).length };
}

function setAnswers(change: (answers: Answer[]) => Answer[]): void {
  editPlan((plan) => ({ ...plan, triage: { ...plan.triage, answers: change(plan.triage.answers) } }));
}
