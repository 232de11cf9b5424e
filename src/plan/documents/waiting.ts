import type { IsoDate } from '../../language/dates.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { placesBy } from '../../sheets/gate/places.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import { contractDecisions, proofOf } from './contractsAwaited.ts';
import { openQuestions } from './questions.ts';
import type { Owed } from './reviewerRow.ts';
import { restOf } from './trueYet.ts';

/** What a reviewer asked, as it is called and asked. */
export type Waiting = { called: string; text: string };

/**
 * What reviewers asked and is pending at a gate until a question is decided, as it is called: what is answered in part, where its
 * words leave the rest to that question, and what has no answer and is settled by evidence that cannot come while the question waits,
 * or by a contract that the question is about, due no later than that is decided.
 */
export function waitingFor(plan: Plan, today: IsoDate): (question: Decision) => Waiting[] {
  const gateOf = atGatesIn(plan, today);
  const open = openQuestions(plan, today);
  const placeOf = placesBy(plan.governance);
  const decisionsOf = contractDecisions(plan, open);
  const waits = ({ missing, question, row }: Owed): ((decision: Decision) => boolean) => {
    if (missing === 'word') return () => false;
    if (missing === 'rest') {
      const left = restOf(question.answer, open);
      return (decision) => decision === left;
    }
    const texts = proofOf(question, placeOf(question));
    const byContract = decisionsOf({ texts, due: row.owed?.day ?? '' });
    return (decision) => byContract.includes(decision) || isSameStory(decision.delay, question.evidence);
  };
  const pending = plan.gate.gates
    .flatMap((gate) => gateOf(gate).pending)
    .map((row) => ({ called: calledBy(row), text: row.question.text.trim(), isWaiting: waits(row) }));
  return (decision) =>
    pending
      .filter(({ isWaiting }) => isWaiting(decision))
      .map(({ called, text }): Waiting => ({ called, text }));
}

/** By what it is called, the numbers of the open questions that something waits for. */
export function waitsBehind(plan: Plan, today: IsoDate): (called: string) => number[] {
  const waits = openQuestions(plan, today).map(waitingFor(plan, today));
  return (called) => waits.flatMap((all, at) => (all.some((one) => one.called === called) ? [at + 1] : []));
}
