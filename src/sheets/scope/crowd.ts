import type { Outlook } from './outlook.ts';

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
