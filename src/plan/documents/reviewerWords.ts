import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, tableOf } from '../../report/blocks.ts';
import { dateOf, needed, person, type Said } from '../../report/values.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { theirWord } from '../../sheets/gate/theirWord.ts';
import type { Asked } from './asked.ts';
import * as words from './en/evidence.ts';

/** What the team writes when somebody else was content: at the beginning of a sentence, nothing else was accepted. */
const ACCEPTED = /(?:^|[.;:!?]\s+)accepted\b/i;

/**
 * Whether no word of whoever asked is on file of what is answered and settled: of what they said blocks, or of which the answer says
 * that they have accepted it.
 */
export function isTeamsSaying({ question, stands }: Asked, today: IsoDate): boolean {
  const isTold = question.theirs === 'blocking' ? stands === 'answered' : ACCEPTED.test(question.answer);
  return isTold && question.state.trim() === '' && isAnswered(question, today);
}

/** Whether whoever asked is quoted without the day or the place of that word. */
export function isWordBare({ question: { state, stateOn, statePlace } }: Asked): boolean {
  return state.trim() !== '' && (stateOn.trim() === '' || statePlace.trim() === '');
}

/**
 * What whoever asked said themselves of how a question stands, apart from what the team says of it: whose word, of which day, and
 * where it can be looked up. Where none is on file, it says so.
 */
export function wordsOfReviewers(all: readonly Asked[], today: IsoDate): Block[] {
  const rows = all
    .filter((row) => row.question.state.trim() !== '' || isTeamsSaying(row, today))
    .map((row): Said[] => {
      const { question, reference, number, gate } = row;
      const name = calledBy({ question: { ...question, reference }, number });
      const said = theirWord(question, today);
      return question.state.trim() === ''
        ? [name, person(gate.whose), onFile(row), '']
        : [
            ...[name, person(gate.whose)],
            question.stateOn.trim() === '' ? words.undated(said) : said,
            needed(question.statePlace.trim()),
          ];
    });
  const heads = [words.reference, words.whoSaid, words.ownWord, words.place];
  return tableOf(words.ownWords, heads.map(column), rows);
}

/** What there is instead of a word: that the team says so, or that the gate was opened. */
function onFile({ question: { answer }, gate }: Asked): Said {
  return ACCEPTED.test(answer) ? words.onlyTeamSays : words.onlyOpened(dateOf(gate.opened));
}
