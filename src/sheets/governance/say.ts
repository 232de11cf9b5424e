import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { type Governance, INPUT_STATE_NAMES, type InputState } from './fields.ts';
import { asked, countsOf, type Share, shareOf } from './share.ts';

/** How much is answered before validation starts, as a sentence or two; `today` may be `''`. */
export function governanceFinding(governance: Governance, today: IsoDate): string {
  const share = shareOf(asked(governance));
  const validation = validationSentence(governance.validationStarts, today);
  if (share.all > 0) return `${builtSentence(share)} ${validation}`;
  const none = 'No question is on the list yet.';
  return isIsoDate(governance.validationStarts) ? `${none} ${validation}` : none;
}

/** `6 of 10 questions are built in, 3 are only promised and 1 is open.` */
function builtSentence(share: Share): string {
  const { all, built } = share;
  const [one, ...others] = countsOf(share).filter(([, count]) => count > 0);
  if (one && others.length === 0) {
    return `${all === 1 ? 'The one question is' : `All ${all} questions are`} ${nameOf(one[0])}.`;
  }
  const rest = countsOf(share)
    .filter(([state, count]) => state !== 'built' && count > 0)
    .map(([state, count]) => `${count} ${be(count)} ${nameOf(state)}`);
  return `${built} of ${all} questions ${be(built)} built in, ${rest.join(' and ')}.`;
}

function nameOf(state: InputState): string {
  return INPUT_STATE_NAMES[state].toLowerCase();
}

function be(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function validationSentence(starts: IsoDate, today: IsoDate): string {
  if (!isIsoDate(starts)) return 'Validation has no date yet.';
  const left = daysBetween(today, starts);
  if (left < 0) return `Validation started on ${showDate(starts)}.`;
  const when = left === 0 ? ', today' : left > 0 ? `, in ${left} ${left === 1 ? 'day' : 'days'}` : '';
  return `Validation starts on ${showDate(starts)}${when}.`;
}

/** A function’s name to print, also while it has none. */
export function functionName(name: string): string {
  return name.trim() || 'No function named';
}
