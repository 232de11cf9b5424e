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

/** The clauses of what is asked, answered and designed that limit the use, each once. */
export function limitsOf(plan: Plan, all: readonly Asked[]): string[] {
  const texts = [
    ...plan.gate.gates.map(({ opens }) => opens),
    ...all.flatMap(({ question: { answer, state } }) => [answer, state]),
    ...inputsOf(plan.governance).map(({ answer }) => answer),
  ];
  const clauses = texts.flatMap((text) => text.split(/[.;]\s+|[.;]$/u));
  return [...new Set(clauses.map((one) => one.trim()).filter((one) => LIMIT.test(one)))].slice(0, MOST_NAMED);
}
