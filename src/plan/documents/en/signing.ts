import { phrase } from '../../../language/directions.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say, type Value } from '../../../report/values.ts';

/*
 * What is signed, question by question.
 */
export const onlyIf = 'Asked only as written';
export const milestone = 'The milestone';
export const met = (due: Said) => say`Due ${due}. Met on ____________: yes / no`;
export const decides = 'Decides';
export const caption = (n: number) => phrase`Question ${n}: what each says, and signs`;
/** The numbers at which gates open and that are not reached yet. */
export const conditions = (n: number) =>
  phrase`Question ${n}: a yes only once this is reached; tick what holds`;
export const reached = 'What opens the gate';
export const lastResult = 'Last result';
export const tick = 'On condition';
export const called = (name: string, of: string) => (name && of ? phrase`${name}, ${of}` : name || of);
export const right = 'Right';
export const yes = 'Yes';
export const no = 'No';
export const onCondition = 'On condition';
export const notAsked = 'Not asked';
export const signature = 'Signature';
export const day = 'Day';
/** What a signer attaches, to be written in by hand. */
export const attached = (n: number) =>
  phrase`Question ${n}: the conditions, each by its number in the column above`;
export const nth = 'No.';
export const that = 'On condition that';
export const byWhom = 'By whom';
export const byWhen = 'By when';
/** The sums that finance confirms. */
export const money = (n: number) => phrase`Question ${n}: the money, for finance to confirm`;
export const sum = 'Sum';
export const amount = 'Likely';
export const holds = 'What it holds';
export const confirmed = 'Confirmed';
export const mayLack = 'Missing from it, perhaps';
export const lacksSince = (done: Value, by: Value, people: number, most: Value) =>
  say`it counts on ${done} being done by ${by}, and ${phrase`${showNumber(people)} people`} can have done ${most}`;
export const finance = 'Finance';
/** `who`: blank where nobody sits for it. */
export const financeLine = (who: string, isConfirmed: boolean) =>
  phrase`${who || 'Nobody sits for it'}: ${isConfirmed ? 'confirmed in writing' : 'not yet confirmed in writing'}. Signed ____________________ on ____________`;
