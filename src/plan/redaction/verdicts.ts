import { assessMilestone } from '../../sheets/milestone/assess.ts';
import { type Milestone, TESTS } from '../../sheets/milestone/fields.ts';
import { readAnswer } from '../../sheets/triage/explain.ts';
import type { Answer } from '../../sheets/triage/fields.ts';
import type { Plan } from '../document/schema.ts';
import { asItRead } from './en.ts';

/**
 * A copy in which what the coach judged keeps its verdict, though the words that led to it are gone. Rows of both
 * plans stand in the same order.
 */
export function withVerdicts(plan: Plan, copy: Plan): Plan {
  const answers = copy.triage.answers.map((answer, index) => withVerdict(plan.triage.answers[index], answer));
  return {
    ...copy,
    triage: { ...copy.triage, answers },
    milestone: withTests(plan.milestone, copy.milestone),
  };
}

/** A verdict that the coach was sure of. What was hard to tell, or not read, no reader decided: so it stays. */
function withVerdict(before: Answer | undefined, answer: Answer): Answer {
  if (!before || answer.overruled !== '' || before.text === answer.text) return answer;
  const { verdict } = readAnswer(before.text);
  if (verdict === 'unsure' || verdict === 'unread' || verdict === readAnswer(answer.text).verdict)
    return answer;
  return { ...answer, overruled: verdict, reason: answer.reason || asItRead };
}

function withTests(before: Milestone, milestone: Milestone): Milestone {
  if (before.sentence === milestone.sentence) return milestone;
  const [was, is] = [assessMilestone(before.sentence), assessMilestone(milestone.sentence)];
  const tests = { ...milestone.tests };
  for (const test of TESTS) {
    if (tests[test].overruled !== '' || was[test] === is[test]) continue;
    tests[test] = {
      ...tests[test],
      overruled: was[test] ? 'passes' : 'fails',
      reason: tests[test].reason || asItRead,
    };
  }
  return { ...milestone, tests };
}
