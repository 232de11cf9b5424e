import type { IsoDate } from '../../language/dates.ts';
import { dateOf, joined, type Said, unlessAhead } from '../../report/values.ts';
import type { Question } from './fields.ts';

/** What whoever asked says themselves of how a question stands, with the day of that word; blank where they said nothing. */
export function theirWord({ state, stateOn }: Question, today: IsoDate): Said {
  return state.trim() === ''
    ? ''
    : unlessAhead(joined([state.trim(), dateOf(stateOn)], ', '), stateOn, today);
}

/** The same with the place where it can be looked up. */
export function theirWordAndPlace(question: Question, today: IsoDate): Said {
  return joined([theirWord(question, today), question.state.trim() && question.statePlace.trim()], ', ');
}
