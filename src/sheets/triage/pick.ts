import { type Answer, MOST_PICKS } from './fields.ts';

/** What picking an answer led to. A third pick is refused, with the two that could make room for it. */
export type Picked = { kind: 'changed'; answers: Answer[] } | { kind: 'full'; holding: Answer[] };

/** Puts the answer on the triage list, unless it is full. */
export function pickAnswer(answers: readonly Answer[], id: string): Picked {
  const holding = pickedOf(answers).filter((answer) => answer.id !== id);
  if (holding.length >= MOST_PICKS) return { kind: 'full', holding };
  return { kind: 'changed', answers: answers.map((a) => (a.id === id ? { ...a, pick: 'picked' } : a)) };
}

/** Takes the answer off the triage list: it stays, as "not now". */
export function dropPick(answers: readonly Answer[], id: string): Answer[] {
  return answers.map((answer) => (answer.id === id ? { ...answer, pick: '' } : answer));
}

/** Puts one answer on the triage list in the place of another. Claims that did not count are dropped with it. */
export function swapPick(answers: readonly Answer[], out: string, into: string): Answer[] {
  const stays = pickedOf(answers).filter((answer) => answer.id !== out);
  const picked = new Set([...stays.map((answer) => answer.id), into]);
  return answers.map((answer) => {
    const pick = picked.has(answer.id) ? 'picked' : '';
    return answer.pick === pick ? answer : { ...answer, pick };
  });
}

/** The triage list. A file can claim more picks than the method allows; the first that say anything count. */
export function pickedOf(answers: readonly Answer[]): Answer[] {
  return answers
    .filter((answer) => answer.pick === 'picked' && answer.text.trim() !== '')
    .slice(0, MOST_PICKS);
}

/** The answers that were given and not picked. */
export function notNow(answers: readonly Answer[]): Answer[] {
  const picked = new Set(pickedOf(answers));
  return answers.filter((answer) => !picked.has(answer) && answer.text.trim() !== '');
}
