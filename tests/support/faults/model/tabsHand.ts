import { type Act, one } from './acts.ts';
import type { Reader } from './reader.ts';

const KINDS = ['plan', 'plan', 'plan', 'programs'] as const;

/** For how long localStorage may bring back what was removed, in milliseconds. */
const FORGETS_AFTER = 65_000;

const HOUR = 3_600_000;

const openTab: Act = ({ world, mostTabs }, { pick }) => {
  if (world.tabs.length < mostTabs) world.load(world.openTab(), one(KINDS, pick) ?? 'plan');
};

const closeTab: Act = (reader, { tab }) => {
  reader.world.closeTab(reader.tab(tab));
};

const reload: Act = (reader, { tab }) => {
  const there = reader.tab(tab);
  reader.world.load(there, there.page?.kind ?? 'plan');
};

const go: Act = (reader, { tab, pick }) => {
  reader.world.load(reader.tab(tab), one(KINDS, pick) ?? 'plan', pick % 3 === 0);
};

const goBack: Act = (reader, { tab }) => {
  reader.world.goBack(reader.tab(tab));
};

/** A page out of sight is put to sleep, or wakes up. */
const sleep: Act = (reader, { tab }) => {
  const page = reader.tab(tab).page;
  if (!page) return;
  if (page.state === 'awake') reader.world.sleep(page);
  else page.wake();
  page.fire(new Event('visibilitychange'));
};

const kill: Act = async (reader, { pick, patience }) => {
  const { world, ledger } = reader;
  reader.calm = false;
  const lost = pick % 7 === 0;
  ledger.crashed(lost ? world.mirroredUpTo() : undefined);
  // That something was erased a moment ago may be lost with the database, before localStorage has it on the disk.
  if (lost && reader.goneSince > world.clock.now - FORGETS_AFTER) {
    ledger.forgetErased();
    reader.deleted.clear();
  }
  // Of what was never saved all may be gone, so that another begins; and what was there may be so again later.
  reader.begun += lost ? reader.known.size + 1 : 1;
  await world.kill((patience % 10) / 9, lost);
};

const wait: Act = ({ world }, { pick }) => world.clock.turns(pick % 12);

const pass: Act = ({ world }, { pick }) => world.clock.pass(one([100, 300, 1500, 10_000, 50_000], pick) ?? 0);

/** The reader’s clock is put right, or wrong. */
const clock: Act = ({ world }, { pick }) => {
  world.clock.skew = (one([0, -1, 1, -30, 30, 24 * 400, -24 * 400], pick) ?? 0) * HOUR;
};

/** There is no room any more in one place or all, or there is again. */
const room: Act = (reader, { pick }) => {
  const { world } = reader;
  const full = pick % 5;
  world.local.room.full = full === 1 || full === 3;
  world.databases.room.full = full === 2 || full === 3;
  if (world.databases.room.full) reader.ledger.removed(reader.deleting);
  world.files.full = full === 3 || full === 4;
  if (world.files.full) world.files.fullSince = Math.min(world.files.fullSince, world.clock.now);
};

const rest: Act = ({ world }) => world.rest();

export const TABS: Record<string, Act> = {
  ...{ openTab, closeTab, reload, go, goBack, sleep, kill, wait, pass, clock, room, rest },
};

/** Wakes every page, as a reader does who looks at all of them. */
export function wakeAll({ world }: Reader): void {
  for (const { page } of world.tabs) {
    if (page?.state !== 'asleep') continue;
    page.wake();
    page.fire(new Event('visibilitychange'));
  }
}
