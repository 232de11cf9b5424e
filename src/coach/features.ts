/** Numbered features of a text, by which the models give their verdicts. */
import type { Token } from './tokens.ts';

/** Features of a text, and how many there were before those that do not matter were left out. */
export type Features = { tokens: Token[]; count: number; ids: number[] };

/** Adds one feature of some kind, told apart by up to three numbers. */
export type Emit = (kind: number, a: number, b?: number, c?: number) => void;

/** FNV-1a. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The hash at a place; past the end one that stands for nothing, so that n-grams can look there. */
export const at = (list: readonly number[], i: number): number => list[i] ?? 2;

/** A number made of a kind of feature and its up to three parts. */
function mixed(kind: number, a: number, b: number, c: number): number {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Collects features: `matters` tells which are kept, though all are counted. */
type Collector = (
  tokens: Token[],
  emitAll: (emit: Emit) => void,
  matters?: (id: number) => boolean,
) => Features;

/** A collector of features hashed into a table of that size, each once for a text. */
export function collector(table: number): Collector {
  // Marks the features already found in this round; kept between calls, since a set for each call costs more than the rest.
  const marks = new Uint32Array(table);
  let round = 0;
  return (tokens, emitAll, matters) => {
    const found: Features = { tokens, count: 0, ids: [] };
    round += 1;
    emitAll((kind, a, b = 0, c = 0) => {
      const id = mixed(kind, a, b, c) % table;
      if (marks[id] === round) return;
      marks[id] = round;
      found.count += 1;
      if (matters?.(id) !== false) found.ids.push(id);
    });
    return found;
  };
}
