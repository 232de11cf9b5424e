import { apart, phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { isBlank, joined, type Said, say, type Value } from '../../../report/values.ts';
import { inYears, type Left, leftOrShort } from '../../../sheets/benefits/en/report.ts';
import { isAsked, isEnough } from './committed.ts';

/*
 * What a committee should know before it says yes, each with who settles it, and by when.
 */
export const title = 'What to know before you say yes';
export const caption = 'What is so as this is printed, each with who settles it';
export const what = 'What';
export const settles = 'Who settles it, asked by';

/** Who is asked for what, and by when they all are; `besides`: what is asked of all when they sit. */
export const askedBy = (who: readonly Said[], day: Value, besides: Said = ''): Said => {
  const asked = joined(who, '; ');
  return joined([isBlank(asked) || isBlank(day) ? asked : say`${asked}, by ${day}`, besides], '; ');
};
export const asks = (who: string, what: Said): Said => say`${phrase`${who}`}: ${what}`;

/** `leads`: in how many of the ways an option leaves the most, by its name, what is recommended first. */
export const contested = (
  ways: number,
  leads: readonly { option: string; count: number }[],
  [most, least]: readonly [Left, Left],
  years: number,
): Said => {
  const each = leads.map(({ option, count }) => phrase`${option} in ${String(count)}`);
  return say`What is recommended does not come first on every count. Of ${String(ways)} ways to count, these leave the most: ${apart(each, ', ')}. What is recommended comes to ${leftOrShort(most)}, or to ${leftOrShort(least)}, after ${inYears(years)}.`;
};
export const whoMoves = 'who moves people on as their work ends';
export const whichRate = (one: Value, other: Value) => say`${one} or ${other} a month for the team`;
export const theCommittee = 'the committee';
export const freedTime = 'whether freed time counts';

/** The sum to sign, that is enough so often; `reserve`: what it lacks to be safe, and whether that is asked for. */
export const tight = (
  sum: Value,
  ofTen: number | undefined,
  reserve: { sum: Value; asked: boolean } | undefined,
): Said => {
  const lacks = reserve
    ? say`; ${reserve.sum} more makes it so four times in five, ${isAsked(reserve.asked)}`
    : '';
  return ofTen === undefined ? '' : say`The sum to sign is tight: ${sum} is ${isEnough(ofTen)}${lacks}.`;
};
/** The work that the sum pays, and what the people come to who stay; `people` 0 and `weeks` blank where nobody knows them. */
export const paysFor = (
  pays: Value,
  stay: { people: Value; until: Value; effort: Value } | undefined,
  more: Value,
): Said => {
  const paid = isBlank(pays) ? 'It pays people only for their own work' : say`It pays ${pays}`;
  const staying = stay
    ? say`${stay.people} people on the payroll until ${stay.until} are ${stay.effort}, and the team then costs ${more} more`
    : say`the team, if it stays on the payroll until it delivers, costs ${more} more`;
  return say`${paid}; ${staying}; nobody has said who moves people to other work.`;
};
export const orAsks = (team: Value) => say`${whoMoves}, or ${team} is asked for`;

/** `first`: whether nothing but the first of the work goes live then; `reviews`: those that end only after it. */
export const live = (on: Value, reviews: Said): Said =>
  say`It goes live with the milestone, on ${on}, before these end: ${reviews}.`;
/** `charter`: what the lead may not, in its words, or blank; `signed`: who has signed at a gate and when; `unsigned`: who must agree and has not. */
export const agreement = (charter: string, signed: readonly Said[], unsigned: readonly string[]): Said => {
  if (!charter) return 'Whether it may, nobody has said.';
  const nothing = unsigned.length > 0 ? phrase`; nothing of ${listed(unsigned)} is in the plan` : '';
  const whether =
    signed.length > 0
      ? say`Whether what was signed at the gates is that agreement (${joined(signed, '; ')}), nobody has said${nothing}.`
      : say`Whether they agree, nobody has said${nothing}.`;
  return say`${phrase`The lead may not “${charter}”.`} ${whether}`;
};
export const signedOn = (who: Value, on: Value): Said => joined([who, on], ', ');

/** So many things come only after the decision; `last`: by when the last of them does. */
export const afterwards = (count: number, last: Said, undated: number): Said =>
  say`A yes can only be one on condition: ${phrase`${String(count)} ${plural(count, 'thing')} that it rests on ${plural(count, 'comes', 'come')} after the decision`}${isBlank(last) ? '' : say`, the last ${last}`}${undated > 0 ? phrase`; ${String(undated)} ${plural(undated, 'has', 'have')} no day` : ''}.`;
export const whoBrings = (title: string) => phrase`Whoever brings each: “${title}”`;
/** The day of the last, `isForecast` where the forecast says so. */
export const byDay = (day: Value, isForecast: boolean) =>
  say`by ${day}${isForecast ? ' (four times in five)' : ''}`;
