import type { IsoDate } from '../../language/dates.ts';
import type { Said } from '../../report/values.ts';
import { byDay } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { INPUT_STATE_NAMES } from '../../sheets/governance/en/choices.ts';
import { asked as inputsOf, stateOf } from '../../sheets/governance/share.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { type Asked, askedIn } from './asked.ts';
import * as words from './en/findings.ts';
import { numberOpens } from './gateNumbers.ts';
import { disagreements, keyOf, mattersIn, tellingsOf } from './matters.ts';
import { whoseInLine } from './reviewerRow.ts';

/** So many of a kind are named, and so much of what has no name but its words. */
const MOST_NAMED = 3;
const MOST_QUOTED = 70;

/**
 * What model risk would find, in a line a kind: the last result at a gate's number, what has no answer and nobody said can wait,
 * what is told as done and is not there, what the design has not built in, and what limits the use.
 */
export function findingsInShort(plan: Plan, today: IsoDate): Said[] {
  const all = askedIn(plan, today);
  const results = numberOpens(plan, all, today).map(({ says }) => words.atNumber(says));
  const told = disagreements(tellingsOf(plan, all, today)).map(({ says }) => says);
  const matterOf = mattersIn(plan);
  // What is pending at a gate is told there.
  const pending = new Set(
    all.filter(({ stands }) => stands !== 'answered').map(({ text, reference }) => keyOf(text, reference)),
  );
  const open = inputsOf(plan.governance).filter(
    (row) => stateOf(row) !== 'built' && !pending.has(matterOf(row.asks)),
  );
  const inputs = open.map((row) =>
    words.input(
      cut(row.asks.trim(), MOST_QUOTED),
      row.function.trim(),
      row.state && INPUT_STATE_NAMES[row.state],
    ),
  );
  return [
    ...results,
    ...unmarked(all, today),
    ...(told.length > 0 ? [words.toldAsDone(few(told))] : []),
    ...(inputs.length > 0 ? [words.notBuilt(inputs.length, few(inputs))] : []),
    ...limitsOf(plan, all).map(words.limit),
  ];
}

function few(all: readonly Said[]): Said {
  return words.few(all.slice(0, MOST_NAMED), Math.max(0, all.length - MOST_NAMED));
}

/** What is asked and has no answer, at gates that are shut, of which nobody said that it blocks or can wait. */
function unmarked(all: readonly Asked[], today: IsoDate): Said[] {
  const open = all.filter(
    ({ stands, question, gate }) =>
      stands === 'open' && !gate.opened && (question.theirs === '' || question.theirs === 'unknown'),
  );
  if (open.length === 0) return [];
  const named = byDay(open).map(({ question, number, reference, text, row }) =>
    words.asked(
      calledBy({ question: { ...question, reference }, number }),
      cut(text, MOST_QUOTED),
      whoseInLine(row, today),
    ),
  );
  return [words.noAnswer(open.length, few(named))];
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
