import { isBlank, joined, numeral, type Said, say, type Value } from '../../../report/values.ts';

/*
 * What whoever signs binds the firm to: the same words in every document.
 */
export const sign = 'The sum to sign';
/** The same if nobody goes to other work: what is to be spent from here on, without contracts, as the sum to sign is. */
export const newMoneyKept = 'New money, team kept';
/** Nobody goes to other work before it delivers, which is how most teams are paid. */
export const teamStays = 'if the team stays on the payroll until it delivers';

/** In so many of ten runs the sum is enough. */
export const isEnough = (ofTen: number | undefined) =>
  ofTen === undefined ? '' : say`enough about ${numeral(ofTen)} times in 10`;
export const enoughIn = (sum: Said, ofTen: number | undefined) => joined([sum, isEnough(ofTen)], ', ');
/** What is taken for done, and that so many people can hardly have done. */
export const mayLack = (more: Value) => say`about ${more} may be missing in it`;
export const isAsked = (asked: boolean) => (asked ? 'asked for as well' : 'not asked for now');
export const owedTo = (sum: Value, contract: string) => (contract ? say`${sum} to ${contract}` : sum);
/** `by`: blank where it has no end. */
export const spentBy = (by: Value) => (isBlank(by) ? '' : say`by ${by}`);
export const byThen = (sum: Value, by: Value) => joined([sum, spentBy(by)], ' ');
/** On what the sum to sign rests that no plan says of itself. */
export const holdsOnly =
  'holds only if people go to other work as their lines finish, and nobody has said who sees to that';
/** The same in a line, as it is called where it is cut. */
export const IN_BRIEF = { label: sign, of: 'the sum to sign' } as const;
/** With a reserve the sum is enough four times in five. */
export const reserveOf = (sum: Value) => say`a reserve of ${sum} for four times in five`;
export const inBrief = (parts: readonly Said[]): Said => joined(parts, '; ');
/** What a yes binds to on its day; `more`: what of it is no part of the sum to sign, blank where nothing is. */
export const yesCommits = (sum: Value, more: readonly Said[]): Said => {
  const all = joined(more, ' and ');
  return isBlank(all) ? '' : say`a yes commits ${sum} with ${all}`;
};

/** The same as somebody says it, a sentence a part. */
export const ALOUD = {
  sign: (sum: Said) => say`I ask you to sign ${sum}.`,
  onTop: (owed: Said) => say`What contracts take comes on top: ${owed}.`,
  reserve: (sum: Value, asked: boolean) =>
    asked
      ? say`A reserve of ${sum}, which makes it enough four times in five, is asked for as well.`
      : say`${sum} more would make it enough four times in five, and is not asked for now.`,
  inAll: (all: Said, withReserve: boolean) =>
    withReserve ? say`In all, with these, that is ${all}.` : say`In all that is ${all}.`,
  kept: (all: Value, contracts: boolean) =>
    say`${all} of new money it is${contracts ? ' with what contracts take' : ''}, ${teamStays}.`,
} as const;
