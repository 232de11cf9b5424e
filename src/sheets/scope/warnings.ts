import * as words from './en/sentences.ts';
import type { Outlook } from './outlook.ts';
import { showChance } from './say.ts';

/** Said beside every result: bounded ranges cannot hold the overruns that hurt most. */
export const FAT_TAIL = words.fatTail;

/** What to be careful of in a result: a P80 that is heard as a promise, a date on luck, people in two places. */
export function scopeWarnings({ input, forecast }: Outlook): string[] {
  return [
    ...promise(input.committed, forecast.calendar?.chanceOfCommitted, forecast.trials),
    ...crowding({ input, forecast }),
  ];
}

/** The same as what can be said of a plan to others, which tells nobody what to do. */
export function scopeRisks(outlook: Outlook): string[] {
  const { input, forecast } = outlook;
  const chance = forecast.calendar?.chanceOfCommitted;
  if (chance === undefined || chance >= 0.5) return scopeWarnings(outlook);
  return [words.promisedAndMet(input.committed, showChance(chance, forecast.trials)), ...crowding(outlook)];
}

function promise(committed: string, chance: number | undefined, trials: number): string[] {
  if (chance === undefined) return [];
  if (chance < 0.5) return [words.likelyMissed(committed, showChance(chance, trials))];
  if (chance < 0.7 || chance > 0.9) return [];
  return [words.nearP80(committed)];
}

function crowding(outlook: Pick<Outlook, 'input' | 'forecast'>): string[] {
  const crowd = crowdIn(outlook);
  return crowd ? [words.crowded(crowd.wanted, crowd.people)] : [];
}

/** The busiest moment of the plan at its medians, where it wants more people than there are. */
export function crowdIn({ input, forecast }: Pick<Outlook, 'input' | 'forecast'>) {
  const { people } = input;
  if (people === undefined) return undefined;
  const works = forecast.medians.spans.map(({ start, wait, work }, index) => ({
    from: start + wait,
    to: start + wait + work,
    // Whoever has everybody shares them, which the finish already counts.
    people: input.lines[index]?.people === people ? 0 : (input.lines[index]?.people ?? 0),
  }));
  const each = works.map(({ from }) =>
    works
      .filter((other) => other.from <= from && from < other.to - 1e-9)
      .reduce((sum, other) => sum + other.people, 0),
  );
  const wanted = Math.max(0, ...each);
  return wanted > people + 1e-9 ? { wanted, people } : undefined;
}
