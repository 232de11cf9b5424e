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

/** Plays a story, and gives what is not as it has to be: at each rest, at its end, and after a power cut then. */
export async function play({ seed, mostTabs, moves }: Story): Promise<string[]> {
  const world = await World.begin(seed);
  const reader = new Reader(world, mostTabs);
  for (const [number, move] of moves.entries()) {
    await ACTS[move.act]?.(reader, move);
    if (process.env.TRACE) trace(reader, number, move);
    if (move.act !== 'rest') continue;
    const found = await faults(reader);
    if (found.length > 0) return [`after move ${number + 1}`, ...found];
  }
  Object.assign(world.local, { full: false });
  Object.assign(world.databases, { full: false });
  Object.assign(world.files, { full: false });
  wakeAll(reader);
  if (process.env.NOEND) return faults(reader);
  const atEnd = await faults(reader);
  if (atEnd.length > 0) return ['at the end', ...atEnd];
  reader.ledger.crashed();
  await world.kill(world.random.below(10) / 9, false);
  world.load(world.openTab(), 'plan');
  const afterwards = await faults(reader);
  return afterwards.length > 0 ? ['after a power cut at the end', ...afterwards] : [];
}

function trace({ world }: Reader, number: number, { act }: Move): void {
  console.log(number + 1, act, world.clock.now, world.pages.map((p) => `${world.tabs.indexOf(p.tab)} ${p.kind} ${p.state} ${p.kind === 'plan' ? `${p.parts.$saving.get().kind} ${p.parts.$plan.get().id.slice(0, 6)} r${p.parts.$plan.get().revision} s${p.parts.$plan.get().saved.slice(0, 4)} ${JSON.stringify(p.parts.$plan.get()).match(/\b[mw]\d+\b/g)}` : p.parts.$programs.get().kind}`));
  console.log('   local', [...world.local.held].map(([k, v]) => `${k.slice(8, 19)} ${v.slice(0, 14)} r${/"revision":(\d+)/.exec(v)?.[1]} ${v.match(/\b[mw]\d+\b/g)}`));
}
