import { phrase } from '../../../language/directions.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { type Left, leftOrShort } from '../../../sheets/benefits/en/report.ts';

/*
 * Later terms of a contract, of which nobody has said whether they are in the cost to run.
 */
export const label = 'Later terms';
/** `run`: what running it takes a year; blank where nobody has said that. */
export type Terms = { contract: string; sum: Value; from: Value; run: Value };
const inRun = ({ contract, run }: Terms): Said =>
  run === ''
    ? phrase`whether later terms of ${contract} are in a cost to run`
    : say`${phrase`whether later terms of ${contract}`} are in the ${run} a year to run it`;
/** What is then `left` of what is recommended, as it is `counted`, and the `other` that then comes first, where one does. */
export const says = (
  terms: Terms,
  { course, counted, left, other }: { course: string; counted: Left; left: Left; other: string },
): Said => {
  const turned = other ? say`; ${phrase`${other} then comes first`}` : '';
  return say`Nobody has said ${inRun(terms)}. If not, by our rule ${terms.sum} a year from ${terms.from}: ${phrase`${course}`} ${leftOrShort(left)} in place of ${leftOrShort(counted)}${turned}.`;
};
export const toSay = ({ contract }: Terms) =>
  phrase`Say whether later terms of ${contract} are in the cost to run`;
export const toSayInBrief = (contract: string) => phrase`Say where later terms of ${contract} are counted`;
