import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * What a yes does not cover: what is owed to whoever must agree, and what is their own word.
 */
export const caption = (n: number) => phrase`Question ${n}: still theirs, which a yes does not cover`;
export const whose = 'Whose';
export const owed = 'Owed to them, by whom';
export const word = 'Their own word, by when';
export const isCondition = 'a condition';
export const nobody = 'nobody named, no day given';
/** `day`: the one that its own words say, or blank. */
export const ofDesign = (asks: string, state: string, day: Said) =>
  say`${asks} (of the design: ${state}, ${isBlank(day) ? 'no day given' : say`its words say ${day}`})`;
export const gate = (text: string, due: Said, notBefore: Said): Said =>
  joined(
    [
      phrase`the gate “${text}”`,
      isBlank(due) ? 'no day given' : say`asked by ${due}`,
      isBlank(notBefore) ? '' : say`not before ${notBefore}`,
    ],
    ', ',
  );
export const readUntil = (called: string, reader: Said, until: Said) =>
  say`${called}, read by ${reader} until ${until}`;
export const onNoDay = (called: readonly string[]) => phrase`on ${listed(called)}, no day given`;
export const review = (name: string, due: Said, forecast: Said): Said =>
  joined(
    [
      name,
      isBlank(due) ? 'no day given' : say`due ${due}`,
      isBlank(forecast) ? '' : say`four times in five ${forecast}`,
    ],
    ', ',
  );
export const promised = (promise: string, due: Said) =>
  say`${promise}, promised by ${isBlank(due) ? 'no day' : due}`;
export const nothingOwed = (asked: number) =>
  asked > 0
    ? phrase`Nothing is open of the ${showNumber(asked)} ${plural(asked, 'question')} they asked`
    : 'No question of theirs is in the plan';
