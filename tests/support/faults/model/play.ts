import type { Act, Move } from './acts.ts';
import { FILES } from './filesHand.ts';
import { HISTORY } from './historyHand.ts';
import { faults } from './invariants.ts';
import { PROGRAMS } from './programsHand.ts';
import { Reader } from './reader.ts';
import { TABS, wakeAll } from './tabsHand.ts';
import { TYPING } from './typing.ts';
import { World } from './world.ts';

const ACTS: Record<string, Act> = { ...TYPING, ...PROGRAMS, ...FILES, ...HISTORY, ...TABS };

/** What a browser is and what is done in it. */
export type Story = { seed: number; mostTabs: number; moves: readonly Move[] };

/**
 * Plays a story, and gives what is not as it has to be: at each rest, at its end, and after a power cut then. Whoever
 * looks for what went wrong can `watch` each move.
 */
export async function play(
  { seed, mostTabs, moves }: Story,
  watch?: (reader: Reader, move: Move) => void,
): Promise<string[]> {
  const world = await World.begin(seed);
  const reader = new Reader(world, mostTabs);
  for (const [number, move] of moves.entries()) {
    await ACTS[move.act]?.(reader, move);
    watch?.(reader, move);
    if (move.act !== 'rest') continue;
    const found = await faults(reader);
    if (found.length > 0) return [`after move ${number + 1}`, ...found];
  }
  for (const place of [world.local.room, world.databases.room, world.files]) place.full = false;
  wakeAll(reader);
  const atEnd = await faults(reader);
  if (atEnd.length > 0) return ['at the end', ...atEnd];
  reader.ledger.crashed();
  reader.calm = false;
  await world.kill(world.random.below(10) / 9, false);
  world.load(world.openTab(), 'plan');
  const afterwards = await faults(reader);
  return afterwards.length > 0 ? ['after a power cut at the end', ...afterwards] : [];
}
