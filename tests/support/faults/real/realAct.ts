import type { Move } from '../model/acts.ts';
import type { RealReader } from './realReader.ts';

/** Carries a move out, as far as it can be at the time. */
export type RealAct = (reader: RealReader, move: Move) => Promise<void>;

/** How long to wait for what was asked for: to its end, or hardly. */
export function patienceOf({ patience }: Move): number {
  return patience >= 400 ? 5000 : patience * 4;
}
