import type { IsoDate } from '../../language/dates.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import type { Asked } from './asked.ts';

/** What the team writes when somebody else was content: at the beginning of a sentence, nothing else was accepted. */
const ACCEPTED = /(?:^|[.;:!?]\s+)accepted\b/i;

/** Whether an answer says that whoever asked has accepted it. */
export const isSayingAccepted = ({ answer }: Pick<Question, 'answer'>): boolean => ACCEPTED.test(answer);

/**
 * Whether no word of whoever asked is on file of what is answered and settled: of what they said blocks, or of which the answer says
 * that they have accepted it.
 */
export function isTeamsSaying({ question, stands }: Asked, today: IsoDate): boolean {
  const isTold = question.theirs === 'blocking' ? stands === 'answered' : isSayingAccepted(question);
  return isTold && question.state.trim() === '' && isAnswered(question, today);
}

/** Whether whoever asked is quoted without the day or the place of that word. */
export function isWordBare({ question: { state, stateOn, statePlace } }: Asked): boolean {
  return state.trim() !== '' && (stateOn.trim() === '' || statePlace.trim() === '');
}
