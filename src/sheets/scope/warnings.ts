import { daysBetween } from '../../language/dates.ts';
import { crowdIn } from './crowd.ts';
import * as words from './en/sentences.ts';
import type { Outlook, Outlooks } from './outlook.ts';
import { showChance } from './say.ts';

/** Said beside every result: bounded ranges cannot hold the overruns that hurt most. */
export const FAT_TAIL = words.fatTail;

/** What to be careful of in a date that was promised: a P80 that is heard as a promise, a date on luck. */
export function scopeWarnings({ input: { committed }, forecast }: Outlook): string[] {
  const chance = forecast.calendar?.chanceOfCommitted;
  if (chance === undefined) return [];
  if (chance < 0.5) return [words.likelyMissed(committed, showChance(chance, forecast.trials))];
  if (chance < 0.7 || chance > 0.9) return [];
  return [words.nearP80(committed)];
}

/** That, and whom the plan lacks, as what can be said of a plan to others, which tells nobody what to do. */
export function scopeRisks(outlooks: Outlooks): string[] {
  const { base } = outlooks;
  const chance = base.forecast.calendar?.chanceOfCommitted;
  const missed = chance !== undefined && chance < 0.5;
  return [
    ...(missed
      ? [words.promisedAndMet(base.input.committed, showChance(chance, base.forecast.trials))]
      : scopeWarnings(base)),
    crowdNote(outlooks),
  ].filter(Boolean);
}

/** That the plan wants more people at once than it has, and what that costs, where that is counted; blank where it does not. */
export function crowdNote({ base, enough }: Outlooks): string {
  const crowd = crowdIn(base);
  return crowd ? words.crowded(crowd.wanted, crowd.people, enough ? soonerWith(enough, base) : '') : '';
}

function soonerWith(enough: Outlook, base: Outlook): string {
  const [is, was] = [enough, base].map(({ forecast }) => forecast.calendar);
  const weeks = (was?.weeks.p50.value ?? 0) - (is?.weeks.p50.value ?? 0);
  // Without a start there are no days.
  const days = daysBetween(is?.finish.p50 ?? '', was?.finish.p50 ?? '');
  if (days > 0) return words.daysSooner(days);
  return Number.isNaN(days) && weeks >= 0.05 ? words.weeksSooner(weeks) : words.noSooner;
}
