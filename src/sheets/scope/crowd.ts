import type { Outlook } from './outlook.ts';
import { isCrowd } from './sharing.ts';

/** How many people the plan would want at its busiest, at its medians, where it has fewer. */
export function crowdIn({ input: { people }, forecast }: Pick<Outlook, 'input' | 'forecast'>) {
  const { wanted } = forecast.medians;
  return people !== undefined && isCrowd(wanted, people) ? { wanted, people } : undefined;
}
