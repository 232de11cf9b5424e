import type { Reader } from './reader.ts';

/** Something a reader does: `tab` says where, `pick` with what, `patience` for how many turns its end is waited for. */
export type Move = { act: string; tab: number; pick: number; patience: number };

/** Carries a move out, as far as it can be at the time. */
export type Act = (reader: Reader, move: Move) => Promise<void> | void;

/** One of several, by a number; undefined where there is none. */
export function one<Value>(values: readonly Value[], pick: number): Value | undefined {
  return values[pick % Math.max(1, values.length)];
}
