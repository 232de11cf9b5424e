/** What the part of the plan is called that shows them, and what each of their fields is. */
export const WHERE_WE_DISAGREE = 'Where we disagree';
export const DISAGREEMENT_LABELS = {
  label: 'About',
  mine: 'One says',
  by: 'Who says so',
  theirs: 'The other says',
  theirsBy: 'Who says otherwise',
  noted: 'Since',
} as const;
