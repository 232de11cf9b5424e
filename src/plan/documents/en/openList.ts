import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { INPUT_STATE_NAMES } from '../../../sheets/governance/en/choices.ts';
import type { InputState } from '../../../sheets/governance/fields.ts';
import type { ItemState } from '../../../sheets/handover/fields.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What is open for whoever asked, each matter once.
 */
export const title = 'What is open';
/** `bare`: of how many only a place, a day or a word of theirs is missing. */
export const counted = (all: number, bare: number) =>
  apart(
    [
      phrase`${showNumber(all)} ${plural(all, 'matter is', 'matters are')} open, each told once, with whose it is and by when.`,
      bare > 0 &&
        phrase`Of the ${showNumber(bare)} marked * only a place, a day or a word of yours is missing.`,
      'Numbers with an O are ours, and hold in this issue of the list alone.',
    ],
    ' ',
  );
export const nothing = 'By this list nothing is open.';
export const forWhom = (who: string, count: number) => phrase`For ${who}: ${showNumber(count)}`;
export const forAll = (count: number) => phrase`For all who review: ${showNumber(count)}`;
export const name = 'Reference';
export const what = 'What is open';
export const proof = 'Where the proof is to lie';
export const owner = 'Owner';
export const day = 'Day';
export const own = (number: number) => phrase`O${showNumber(number)}`;
/** Under a name: what whoever asked said of it, and that nothing is missing but a place or a word. */
export const CONDITION = 'Condition';
export const BLOCKING = 'Blocking';
export const named = (name: string, isBare: boolean) => (isBare ? phrase`${name} *` : name);

export const raised = (on: Said): Said => (isBlank(on) ? '' : say`Raised on ${on}`);
export const lastWord = (word: Said): Said => (isBlank(word) ? '' : say`Your last word: ${word}`);
export const settledBy = (evidence: string) => evidence && phrase`Settled by: ${evidence}`;
export const unsettled = (who: Said, by: Said): Said =>
  isBlank(who)
    ? 'Of it nobody has said what settles it'
    : say`Of it nobody has said what settles it; asked of ${who} by ${by}`;
/** `late`: the word is promised by the very day on which the answer is due, or before it. */
export const wordPromised = (by: Said, late: boolean): Said =>
  say`Your own word is promised by ${by}${late ? ': no day is left to read it' : ''}`;
export const withAnswer = 'With the answer, below';
export const yourWord = 'Your word, its day and its place';
export const notStated = 'Not stated';
export const guess = (at: string) => phrase`A guess, to be confirmed: that of ${at}`;
export const noDay = 'No day yet';
/** Somebody who reviews, and what for; either may be blank. */
export const called = (name: string, of: string) =>
  name && of ? phrase`${name} (${of})` : name || of || 'whoever asked';

/** A question asked of the design; blank words stand where a question at a gate has the same, or nothing is answered. */
export const design = (state: InputState | '', asks: string, answer: string, built: string) =>
  apart(
    [
      (state || asks || answer || built) &&
        phrase`In the design${state && phrase`, ${INPUT_STATE_NAMES[state].toLowerCase()}`}${asks || answer || built ? ':' : ''}`,
      asks && phrase`“${asks}”`,
      answer && phrase`“${answer}”`,
      built && phrase`(${built})`,
    ],
    ' ',
  );
const ITEM: Record<ItemState, string> = {
  open: 'Work for production, not handed over',
  handed: 'Work for production, handed over, not accepted',
  returned: 'Work for production, sent back',
  accepted: 'Work for production, accepted',
};
/** `owner`: whose it is, where nobody stands for that beside it; `why`: why it was sent back. */
export const item = (state: ItemState, name: string, owner: string, why: string) =>
  apart(
    [phrase`${ITEM[state]}${owner ? phrase` (${owner})` : ''}: “${name}”.`, why && phrase`“${why}”`],
    ' ',
  );
/** What several places tell of a matter, with whoever says which of them holds. */
export const toldTwice = (says: Said): Said => say`Told in more ways than one: ${says}`;
export const lacking = (told: string, lacks: Said): Said => joined([told, lacks], ' ');
export const control = (says: string) => phrase`“${says}”: when last done is not stated.`;
export const review = (name: string, days: Said): Said =>
  say`${name}: still to come${isBlank(days) ? '' : say`, ${days}`}.`;
/** A gate that is shut; `opens`: what opens it; `stands`: how it stands. */
export const gate = (name: string, opens: string, stands: Said): Said =>
  say`The gate “${name}” is not open${opens ? phrase`. It opens: “${opens}”` : ''}. ${stands}.`;
export const absent = (references: readonly string[]) =>
  phrase`${apart([...references], ', ')}: not in the plan. The team holds no question under these; they may be used for other matters, withdrawn, or not copied.`;
export const UNPLACED = {
  kept: (name: string) => phrase`Promise noted as kept: “${name}”.`,
  decided: (name: string) => phrase`Decided: “${name}”.`,
  accepted: (name: string) => item('accepted', name, '', ''),
  shown: (name: string) => phrase`Told as shown: “${name}”.`,
  checks: (name: string) => phrase`How anybody can check that the gate “${name}” is open.`,
} as const;
