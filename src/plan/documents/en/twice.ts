import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { joined, numeral, type Said, say, show, type Value } from '../../../report/values.ts';
import { type Left, leftOrShort } from '../../../sheets/benefits/en/report.ts';
import type { TwiceFigure } from '../../../sheets/benefits/twice.ts';

/*
 * A figure that a plan holds twice: what each option comes to on both values, where another comes first, and who says which holds.
 */
export const label = 'Not reconciled';
export const teamLabel = 'What the team costs';
/** The figure with the value that is counted, the other one, and where that comes from; `people`: of the scope estimator. */
export type Pair = { figure: TwiceFigure; counted: Value; other: Value; people: number };
/** Both values of a figure, each with where it comes from; `begins`: it begins a sentence. */
const both = (pair: Pair, begins = false): Said => {
  const { figure, counted, other } = pair;
  const finishing = begins ? 'Finishing' : 'finishing';
  switch (figure) {
    case 'team':
      return say`${begins ? 'The' : 'the'} team costs ${counted} a month as typed, or ${other} ${otherFrom(pair)}`;
    case 'still':
      return say`${finishing} still takes ${counted} as typed, or ${other} ${otherFrom(pair)}`;
    case 'months':
      return say`${finishing} delivers by ${counted} as typed, or ${other} ${otherFrom(pair)}`;
  }
};

/** Where the other value of a figure comes from. */
export const otherFrom = ({ figure, people }: Pair): Said => {
  switch (figure) {
    case 'team':
      return phrase`by ${showNumber(people)} ${plural(people, 'person', 'people')} at their rate`;
    case 'still':
      return 'if no more is done than the people can have done';
    case 'months':
      return 'by the forecast, four times in five';
  }
};
export const caption = (pair: Pair): Said => say`Not reconciled: ${both(pair)}`;
export const option = 'Option';
export const leftAt = (value: string) => phrase`Left, at ${value}`;
export const backAt = (value: string) => phrase`Paid back, at ${value}`;
/** What is left, with the place that it has among the options. */
export const placed = (left: Value, place: number): Said => say`${left} (${numeral(place)})`;

/** From which value on another comes first; `more`: upwards. */
export type Turn = { figure: TwiceFigure; at: Value; more: boolean; first: string };
const reaches = ({ figure, at, more }: Turn): Said => {
  if (figure === 'months')
    return more ? say`if it delivers by ${at} or later` : say`if it delivers by ${at} or earlier`;
  return more ? say`from about ${at}` : say`at about ${at} or less`;
};
/** Which comes first on the value that is counted, and where that turns. */
export const comesFirst = (first: string, turn: Turn | undefined): Said =>
  turn
    ? say`${phrase`${first} comes first as typed, ${turn.first}`} ${reaches(turn)}.`
    : phrase`${first} comes first as typed.`;
/** The same where it does on both values, with what it leaves on each; `back`: the days by which it is paid back, where it is. */
export const staysFirst = (
  first: string,
  [one, other]: readonly [Left, Left],
  back: readonly [Value, Value] | undefined,
  turn: Turn | undefined,
): Said => {
  const isSame = one.short === other.short && show(one.sum) === show(other.sum);
  const earlier = one.short === other.short ? one.sum : leftOrShort(one);
  const left = isSame ? say`${leftOrShort(one)} on each` : say`${earlier} or ${leftOrShort(other)}`;
  const paid = back && !isSame ? say`, paid back by ${back[0]} or ${back[1]}` : '';
  const turned = turn ? say`; ${phrase`${turn.first}`} ${reaches(turn)}` : '';
  return say`${phrase`${first} comes first on both`}, ${left}${paid}${turned}.`;
};
/** The two values of it, at the head of the same. */
export const isSaid = (pair: Pair): Said => say`${both(pair, true)}.`;
export const budgetsFirst = (one: string, other: string) =>
  one === other
    ? phrase`By falling budgets alone ${one} comes first on both.`
    : phrase`By falling budgets alone ${one} comes first as typed, and ${other} on the other.`;
/** Who says which of the two it is, and by when; `who` blank where nobody is named; `written`: what they have confirmed, or blank. */
export type Settles = { who: string; by: Value; written: Value };
export const settles = ({ who, by, written }: Settles): Said => {
  if (!who) return say`Which it is is to be said by ${by}, and nobody is named for it.`;
  const confirmed = written === '' ? '' : say`, who confirmed ${written} in writing,`;
  return say`${phrase`${who}`}${confirmed} says which by ${by}.`;
};
export const sentences = (parts: readonly Said[]): Said => joined(parts, ' ');

/** What is asked of whoever it is of. */
export const toSettle = ({ figure, counted, other }: Pair): Said =>
  say`Say ${WHICH[figure]}: ${counted} as typed or ${other}`;
const WHICH = {
  team: 'what the team costs a month',
  still: 'what finishing still takes',
  months: 'by when finishing delivers',
} as const;
export const settleInBrief = (figure: TwiceFigure) => phrase`Say ${WHICH[figure]}`;
