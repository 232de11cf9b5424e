import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, tableOf } from '../../report/blocks.ts';
import { needed, person, type Said } from '../../report/values.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { theirWord } from '../../sheets/gate/theirWord.ts';
import type { Asked } from './asked.ts';
import * as words from './en/evidence.ts';

/** What the team writes when somebody else was content: at the beginning of a sentence, nothing else was accepted. */
const ACCEPTED = /(?:^|[.;:!?]\s+)accepted\b/i;

/** Whether an answer says that whoever asked has accepted it, and no word of theirs is on file. */
export function isTeamsSaying({ question }: Asked, today: IsoDate): boolean {
  return question.state.trim() === '' && isAnswered(question, today) && ACCEPTED.test(question.answer);
}

/** Whether whoever asked is quoted without the day or the place of that word. */
export function isWordBare({ question: { state, stateOn, statePlace } }: Asked): boolean {
  return state.trim() !== '' && (stateOn.trim() === '' || statePlace.trim() === '');
}

/**
 * What whoever asked said themselves of how a question stands, apart from what the team says of it: whose word, of which day, and
 * where it can be looked up. Where the team’s answer says that it was accepted, and no word of theirs is on file, it says so.
 */
export function wordsOfReviewers(all: readonly Asked[], today: IsoDate): Block[] {
  const rows = all
    .filter((row) => row.question.state.trim() !== '' || isTeamsSaying(row, today))
    .map((row): Said[] => {
      const { question, reference, number, gate } = row;
      const name = calledBy({ question: { ...question, reference }, number });
      const said = theirWord(question, today);
      return question.state.trim() === ''
        ? [name, person(gate.whose), words.onlyTeamSays, '']
        : [
            ...[name, person(gate.whose)],
            question.stateOn.trim() === '' ? words.undated(said) : said,
            needed(question.statePlace.trim()),
          ];
    });
  const heads = [words.reference, words.whoSaid, words.ownWord, words.place];
  return tableOf(words.ownWords, heads.map(column), rows);
}
