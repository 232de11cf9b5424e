import type { IsoDate } from '../../language/dates.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import { openQuestions } from './questions.ts';
import { restOf } from './trueYet.ts';

/** What a reviewer asked, as it is called and asked. */
export type Waiting = { called: string; text: string };

/**
 * What reviewers asked and is pending at a gate until a question is decided, as it is called: what is answered in part, where its
 * words leave the rest to that question, and what is settled by evidence that cannot come while the question waits.
 */
export function waitingFor(plan: Plan, today: IsoDate): (question: Decision) => Waiting[] {
  const gateOf = atGatesIn(plan, today);
  const open = openQuestions(plan, today);
  const pending = plan.gate.gates.flatMap((gate) => gateOf(gate).pending);
  return (decision) =>
    pending
      .filter(({ missing, question: { answer, evidence } }) => {
        if (missing === 'rest') return restOf(answer, open) === decision;
        return missing === 'answer' && isSameStory(decision.delay, evidence);
      })
      .map((row) => ({ called: calledBy(row), text: row.question.text.trim() }));
}
