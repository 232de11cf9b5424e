import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * The part of each who reviews, to be filled in by hand: nothing in it is said for them.
 */
export const title = 'Your own word';
export const means = (today: Said): Said =>
  say`“I sign” says: I accept the answers and places in my part of this list as evidence, as of ${today}, except the references that I name. It lifts no condition that is set, and does not stand for a review of all the work. Your words are to be kept as you write them; an empty box is not counted as a yes.`;
/** How many questions they asked, how many of these are ready to be checked, and how much else is open for them. */
export const counted = (asked: number, ready: number, others: number) =>
  apart(
    [
      asked > 0
        ? phrase`${showNumber(asked)} ${plural(asked, 'question')}, ${showNumber(ready)} ready to check`
        : 'No question at a gate',
      others > 0 && phrase`${showNumber(others)} other ${plural(others, 'matter')} open`,
    ],
    '; ',
  );
export const asked = 'Asked';
export const word = 'Your word';
/** A box to tick and a line to write on are the same in every format. */
const ANOTHER_DAY = '[ ] another day: ________________';
export const A = (count: number, live: Said): Said =>
  say`A. May it be live before the ${showNumber(count)} ${plural(count, 'matter')} not there by ${live}?`;
export const mayLive = '[ ] yes   [ ] yes, with the conditions below   [ ] no';
export const B = 'B. The answers';
export const accepted = (reference: string) => phrase`${reference}: [ ] accepted [ ] not accepted`;
export const C = 'C. The conditions';
export const met = (reference: string) => phrase`${reference}: [ ] met [ ] not met`;
export const D = (review: string) => phrase`D. ${review} ends by`;
export const ends = (days: readonly Said[]): Said =>
  joined([...days.filter((day) => !isBlank(day)).map((day) => say`[ ] ${day}`), ANOTHER_DAY], '   ');
export const E = 'E. The evidence in your part';
export const openGate = (gates: readonly string[]) =>
  phrase`E. The evidence in your part, and the gate ${apart(
    gates.map((gate) => phrase`“${gate}”`),
    ', ',
  )}`;
export const sign = '[ ] I sign   [ ] I sign with the conditions below   [ ] not yet, for the reasons below';
export const signOpening =
  '[ ] I sign and open it   [ ] I sign and open it with the conditions below   [ ] not yet, for the reasons below';
export const notAccepted = 'References not accepted';
export const signature = 'Signature, day';
export const signatureLine =
  '____________________________   Day ______________   Recorded in ________________';
export const line = '________________________________________________________________';
export const no = 'No.';
export const condition = 'Condition or reason';
export const meets = 'Who is to meet it';
export const byWhen = 'By when';
export const notHere =
  'Not in this list: the money and how it was counted, the log of decisions and the promises of others. They are in the committee’s pack and the team’s plan.';
