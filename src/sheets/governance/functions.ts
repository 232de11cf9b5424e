import { wordsKey } from '../../language/names.ts';
import type { Governance } from './fields.ts';

/**
 * What functions are called elsewhere, such as in a set of starters, by key, and the name that each goes by here. What
 * another function is named by here is no other name of one.
 */
export function ownNames({ reviewers }: Pick<Governance, 'reviewers'>): ReadonlyMap<string, string> {
  const named = new Set(reviewers.map((row) => wordsKey(row.function)));
  const others = reviewers.flatMap((row) => {
    const name = row.function.trim();
    return name === '' ? [] : row.also.split(/[;,\n]/).map((also) => [wordsKey(also), name] as const);
  });
  // The first has it, where two claim it.
  return new Map(others.toReversed().filter(([key]) => key !== '' && !named.has(key)));
}

/** What a function goes by here, whatever it is called elsewhere. */
export function ownName(governance: Pick<Governance, 'reviewers'>): (name: string) => string {
  const own = ownNames(governance);
  return (name) => own.get(wordsKey(name)) ?? name;
}

/** What makes two names those of one function: neither capitals nor kinds of blank make another, nor what else it is called. */
export function functionKeys(governance: Pick<Governance, 'reviewers'>): (name: string) => string {
  const own = ownName(governance);
  return (name) => wordsKey(own(name));
}
