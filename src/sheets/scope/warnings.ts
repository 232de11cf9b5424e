import { showDate } from '../../language/dates.ts';
import { showRounded } from '../../language/numbers.ts';
import type { Outlook } from './outlook.ts';

/** Said beside every result: bounded ranges cannot hold the overruns that hurt most. */
export const FAT_TAIL =
  'Every range on this sheet has an end, and real overruns do not respect one: across 5,392 IT projects the large ones followed a power law (Flyvbjerg and colleagues, 2022). The true chance of a bad outcome is higher than any figure here.';

/** What to be careful of in a result: a P80 that is heard as a promise, a date on luck, people in two places. */
export function scopeWarnings({ input, forecast }: Outlook): string[] {
  return [
    ...promise(input.committed, forecast.calendar?.chanceOfCommitted),
    ...crowding({ input, forecast }),
  ];
}

function promise(committed: string, chance: number | undefined): string[] {
  if (chance === undefined) return [];
  const date = showDate(committed);
  if (chance < 0.5) return [`The date that was promised, ${date}, is more likely to be missed than met.`];
  if (chance < 0.7 || chance > 0.9) return [];
  return [
    `The date that was promised, ${date}, is near the P80. That is one miss in five: say so when you give it, or it will be heard as a promise.`,
  ];
}

/** The busiest moment of the plan at its medians, where it wants more people than there are. */
function crowding({ input, forecast }: Pick<Outlook, 'input' | 'forecast'>): string[] {
  const { people } = input;
  if (people === undefined) return [];
  const works = forecast.medians.spans.map(({ start, wait, work }, index) => ({
    from: start + wait,
    to: start + wait + work,
    // Whoever has everybody shares them, which the finish already counts.
    people: input.lines[index]?.people === people ? 0 : (input.lines[index]?.people ?? 0),
  }));
  const wanted = works.map(({ from }) =>
    works
      .filter((other) => other.from <= from && from < other.to - 1e-9)
      .reduce((sum, other) => sum + other.people, 0),
  );
  const most = Math.max(0, ...wanted);
  if (most <= people + 1e-9) return [];
  return [
    `At its busiest the plan wants ${showRounded(most)} people at once and has ${showRounded(people)}. The dates count everyone a workstream was given, so they are too early: say how many people each one really gets.`,
  ];
}
