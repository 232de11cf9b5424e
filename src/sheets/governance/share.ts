import { INPUT_STATES, type DesignInput, type Governance, type InputState } from './fields.ts';
import { functionKeys } from './functions.ts';

/** How many questions there are, by how far each has got; one of which nobody has said is open. */
export type Share = Record<InputState, number> & { all: number };

/** The questions of one function, which is named as it was first typed; `''` where none is named. */
export type FunctionShare = Share & { name: string };

/** The rows that ask something; a row without a question counts for nothing. */
export function asked({ inputs }: Governance): DesignInput[] {
  return inputs.filter((row) => row.asks.trim() !== '');
}

/** How far a question has got. */
export function stateOf(row: DesignInput): InputState {
  return row.state || 'open';
}

/** Counts rows by state. */
export function shareOf(rows: readonly DesignInput[]): Share {
  const share: Share = { all: rows.length, built: 0, promised: 0, open: 0 };
  for (const row of rows) share[stateOf(row)]++;
  return share;
}

/**
 * The share of each function: first those of the reviewers in their order, questions or none, then those that
 * only questions name.
 */
export function sharesByFunction(governance: Governance): FunctionShare[] {
  const rows = asked(governance);
  const functionKey = functionKeys(governance);
  const names = new Map<string, string>();
  for (const { function: name } of [...governance.reviewers, ...rows]) {
    const key = functionKey(name);
    if (!names.has(key)) names.set(key, name.trim());
  }
  const byFunction = Map.groupBy(rows, (row) => functionKey(row.function));
  return [...names].flatMap(([key, name]) => {
    const own = byFunction.get(key) ?? [];
    return name === '' && own.length === 0 ? [] : [{ name, ...shareOf(own) }];
  });
}

/** The rows in one state, in the order of the sheet. */
export function inState(governance: Governance, state: InputState): DesignInput[] {
  return asked(governance).filter((row) => stateOf(row) === state);
}

/** The states in order with the number in each. */
export function countsOf(share: Share): [InputState, number][] {
  return INPUT_STATES.map((state) => [state, share[state]]);
}
