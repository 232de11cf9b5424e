/** What is found on the scope sheet, in English. */
export const unnamedWork = 'Work without a name';
export const rangesCounted = 'How the ranges are counted';
export const mendAtField = 'Mend it at the field.';
export const wrong = (name: string, says: string) => ({ says: `${name}: ${says}`, mend: mendAtField });

export const noLikely = (work: string) => ({
  says: `${work} has no likely effort.`,
  mend: 'Estimate it, or type 0 if there is none.',
});
export const aPoint = (work: string) => ({
  says: `${work} is a point, not a range.`,
  mend: 'Give it a low and a high.',
});
export const narrow = (work: string) => ({
  says: `${work} has a range under 15% either way.`,
  mend: 'Ask what the longest is that it could take without anything scandalous having happened.',
});
export const smallMultiplier = 'Integration is below three times the model work.';
export const noWait = (work: string) => ({
  says: `${work} has no waiting time.`,
  mend: 'Ask the owner of the queue when the next free place is, or type 0 if there is no queue.',
});

export const open = {
  people: { says: 'Nobody is counted as available.', mend: 'Say how many people work on it.' },
  cost: { says: 'The work has no cost.', mend: 'Ask finance for the loaded cost of a person.' },
  currency: { says: 'The currency is open.', mend: 'Type its three letters.' },
};
export const noStart = {
  says: 'The work has no start date.',
  mend: 'Set the day on which the people start.',
};
