import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';

/*
 * Where the team's plan leaves something to another document, or to another part of itself.
 */
const IN = {
  committee: 'in the committee’s pack',
  evidence: 'in the evidence list',
  team: 'in this plan',
} as const;
/** In which document a part is, and under which other titles than its own. */
export const placeIn = (id: keyof typeof IN, titles: readonly string[]) =>
  apart([IN[id], listed(titles.map((title) => phrase`“${title}”`))], ', ');
export const placesIn = (places: readonly string[]) => apart(places, '; ');
/** What a part is called that has no title of its own. */
export const CALLED: Readonly<Record<string, string>> = {
  benefits: 'What it brings a year, and takes',
  'lead/slices': 'Slices and their owners',
  'steering/sitting': 'Who sits, and with which right',
  'steering/agenda': 'The next agenda',
  'stalled/written': 'What went into it, what goes stale, contracts, and what was left out',
  'stalled/written/vendors': 'Contracts in the order of their dates',
  'stalled/written/stale': 'Work that goes stale, and what it costs to do again',
  'scope/byLine': 'The money by line of work',
  'benefits/courses/months': 'What each course comes to, step by step',
};
export const PICTURES: Readonly<Record<string, string>> = {
  dates: 'When it ends, week by week',
  gantt: 'What follows what, and when each line ends',
};
export const builtElsewhere = (count: number, title: string) =>
  phrase`Left to the evidence list, “${title}”, each with where it is built in: ${showNumber(count)} ${plural(count, 'question')}.`;
