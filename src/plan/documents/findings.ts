import type { DesignInput } from '../../sheets/governance/fields.ts';
import { asked as inputsOf, stateOf } from '../../sheets/governance/share.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import { keyOf, mattersIn } from './matters.ts';

/** So many clauses are named. */
const MOST_NAMED = 3;

/** What the design has not built in, without what is pending at a gate, which tells of it. */
export function notBuiltIn(plan: Plan, all: readonly Asked[]): DesignInput[] {
  const matterOf = mattersIn(plan);
  const pending = new Set(
    all.filter(({ stands }) => stands !== 'answered').map(({ text, reference }) => keyOf(text, reference)),
  );
  return inputsOf(plan.governance).filter(
    (row) => stateOf(row) !== 'built' && !pending.has(matterOf(row.asks)),
  );
}

/** Words by which a text keeps something out of the use. */
const LIMIT =
  /\b(?:out of (?:the )?(?:intended )?use|must not be used|may not be used|not to be used|(?:is|are) excluded from|outside (?:of )?the intended use)\b/i;

/** Where one sentence ends and the next begins, which is not behind “Dr.” or an initial. */
const BETWEEN = /(?<=[.!?])(?<!\b\p{Lu}\p{Ll}{0,2}\.)\s+(?=\P{Ll})/u;

/** A sentence that limits the use, and what the question it is about is called, blank where that has no reference. */
export type Limit = { says: string; called: string };

/** The sentences of what is asked, answered and designed that limit the use, each once. */
export function limitsOf(plan: Plan, all: readonly Asked[]): Limit[] {
  const matterOf = mattersIn(plan);
  const called = new Map(all.toReversed().map(({ text, reference }) => [keyOf(text, reference), reference]));
  const calledIn = (matter: string) => called.get(matter) ?? '';
  const texts = [
    ...plan.gate.gates.map(({ opens }) => ({ text: opens, called: '' })),
    ...all.flatMap(({ question: { answer, state }, reference }) =>
      [answer, state].map((text) => ({ text, called: reference })),
    ),
    ...inputsOf(plan.governance).map(({ answer, asks }) => ({
      text: answer,
      called: calledIn(matterOf(asks)),
    })),
  ];
  const limits = texts.flatMap(({ text, called }) =>
    text.split(BETWEEN).map((one) => ({ says: one.trim().replace(/\.$/, ''), called })),
  );
  const each = new Map(limits.filter(({ says }) => LIMIT.test(says)).map((one) => [one.says, one]));
  return [...each.values()].slice(0, MOST_NAMED);
}
