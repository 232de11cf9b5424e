import { crowdIn } from './crowd.ts';
import * as words from './en/sentences.ts';
import type { Outlook } from './outlook.ts';
import { dayChance } from './say.ts';

/** Said beside every result: bounded ranges cannot hold the overruns that hurt most. */
export const FAT_TAIL = words.fatTail;

/** What to be careful of in a result: a P80 that is heard as a promise, a date on luck, people in two places. */
export function scopeWarnings(outlook: Outlook): string[] {
  return [...promise(outlook), ...crowding(outlook)];
}

/** The same as what can be said of a plan to others, which tells nobody what to do. */
export function scopeRisks(outlook: Outlook): string[] {
  const { input, forecast } = outlook;
  const chance = forecast.calendar?.chanceOfCommitted;
  if (chance === undefined || chance >= 0.5) return scopeWarnings(outlook);
  return [words.promisedAndMet(input.committed, dayChance(chance, outlook)), ...crowding(outlook)];
}

function promise(outlook: Outlook): string[] {
  const { committed } = outlook.input;
  const chance = outlook.forecast.calendar?.chanceOfCommitted;
  if (chance === undefined) return [];
  if (chance < 0.5) return [words.likelyMissed(committed, dayChance(chance, outlook))];
  if (chance < 0.7 || chance > 0.9) return [];
  return [words.nearP80(committed, crowdIn(outlook) !== undefined)];
}

function crowding(outlook: Pick<Outlook, 'input' | 'forecast'>): string[] {
  const crowd = crowdIn(outlook);
  return crowd ? [words.crowded(crowd.wanted, crowd.people)] : [];
}
