import type { IsoDate } from '../../language/dates.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import * as words from './en/evidence.ts';
import { blockersOf } from './gates.ts';

/** A number, in figures or in a word. */
const NUMBER =
  /^(?:\d[\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)$/i;
/** A result to be reached: so many of so many, or a share. */
function isMeasured(text: string): boolean {
  const all = text.match(/[\p{L}\d.,]*[\p{L}\d]%?/gu) ?? [];
  const isNumber = (word = '') => NUMBER.test(word);
  return all.some(
    (word, at) =>
      (isNumber(word) && word.endsWith('%')) ||
      (/^(?:of|in)$/i.test(word) &&
        isNumber(all[at + 1]) &&
        all.slice(Math.max(0, at - 3), at).some((one) => isNumber(one))),
  );
}

/** The last result at the number at which a gate that is shut opens, as a question of it tells; blank where none is told. */
export function lastResultOf({ state }: Question, gate: Gate, today: IsoDate): string {
  return opensAtNumber(gate, today) && isMeasured(state) ? state.trim() : '';
}

function opensAtNumber(gate: Gate, today: IsoDate): boolean {
  return !isOpen(gate, today) && isMeasured(gate.opens);
}

/** A gate that opens at a number, and what is known of that. */
type NumberOpens = { text: string; says: string };

/**
 * Gates that are shut and open at a number, with the last result that a question of theirs tells beside its state or with the
 * evidence that settles it, or that none is recorded.
 */
export function numberOpens(plan: Plan, all: readonly Asked[], today: IsoDate): NumberOpens[] {
  return blockersOf(plan).flatMap(({ text, gate }) => {
    if (!gate || !opensAtNumber(gate, today)) return [];
    const results = all
      .filter((one) => one.gate.id === gate.id && one.question.theirs === 'blocking')
      .flatMap(({ reference, question }) => {
        const result = lastResultOf(question, gate, today);
        return result ? [words.lastResult(reference, result)] : [];
      });
    return [{ text, says: words.opensAt(gate.opens.trim(), results) }];
  });
}
