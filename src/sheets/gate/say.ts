import { showNumber, showRounded } from '../../language/numbers.ts';
import type { GateKind } from '../triage/fields.ts';
import type { LogCount } from './log.ts';
import { type Activity, type Question, USUALLY_BLOCKING } from './fields.ts';
import { type Effort, hoursOf, sharesOf, toStop } from './effort.ts';

/** The one question to ask, offered from what is known: the kind of gate, and how many questions stand open. */
export function offeredAsk(kind: GateKind | '', { open }: LogCount): string {
  if (open > 1) {
    return `Here are your ${showNumber(open)} open questions. Which of them could you not sign without?`;
  }
  if (kind === 'decision')
    return 'Which of these options would you choose today, and what keeps you from it?';
  if (kind === 'artifact')
    return 'What exactly has to exist before you can sign, who can make it, and from when?';
  return 'Suppose everything else were done: what could you still not sign without?';
}

/** What to leave a meeting with, a line each. */
export const OFFERED_LEAVE = [
  'The questions that block, by number, in the holder’s own words',
  'The evidence that would settle each of them',
  'Who on our side makes that evidence',
  'Who on theirs reads it, and how long they need',
  'Where all the other questions go, and when we next speak',
].join('\n');

/** A text of several lines, a line each, without bullets and blank lines. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(/^\s*[-–—*•·]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** What a log comes to, in a sentence; `''` for a log without questions. */
export function logText({ all, blocking, clarification, unknown, unsorted, open }: LogCount): string {
  if (all === 0) return '';
  const parts = [
    `${showNumber(blocking)} blocking`,
    many(clarification, 'clarification'),
    `${showNumber(unknown)} unknown`,
    `${showNumber(unsorted)} not sorted`,
  ];
  return `${many(all, 'question')}: ${parts.join(', ')}. ${showNumber(open)} without an answer.`;
}

/** A kind warning when more questions are marked as blocking than usually do; `''` otherwise. */
export function blockingWarning({ blocking }: LogCount): string {
  if (blocking <= USUALLY_BLOCKING) return '';
  return `${showNumber(blocking)} are marked as blocking. By our rule of thumb about ${USUALLY_BLOCKING} do. If the holder said so, keep them, and ask which to settle first; if it is your own guess, ask.`;
}

/** How a question reads in a list: its number, and the question. */
export function questionLine(question: Question, number: number): string {
  return `Question ${number}: ${question.text.trim() || 'without words'}`;
}

/** Which part of the effort is motion and which is only activity; `''` while no hours are sorted. */
export function effortText(effort: Effort): string {
  const shares = sharesOf(effort);
  if (!shares) return '';
  const { hours, sorted, unread } = effort;
  const part = (direction: 'through' | 'around' | 'waiting') =>
    `${showRounded(hours[direction])} (${shares[direction]}%)`;
  return [
    `Of ${showRounded(sorted)} hours a week, ${part('through')} go through the gate: that is motion.`,
    `${part('around')} go around it and ${part('waiting')} wait for it: ${100 - shares.through}% is only activity.`,
    ...(hours[''] > 0 ? [`${showRounded(hours[''])} more are not sorted yet.`] : []),
    ...(unread > 0 ? [`Without hours, ${many(unread, 'activity', 'activities')} cannot be counted.`] : []),
  ].join(' ');
}

/** What stops, a line each: hours, and what becomes of it. */
export function stopLines(activities: readonly Activity[]): string[] {
  return toStop(activities).map((activity, index) => {
    const hours = hoursOf(activity);
    const name = activity.what.trim() || `An activity without a name (${index + 1})`;
    const long = hours === undefined ? '' : `, ${showRounded(hours)} hours a week`;
    const becomes = activity.becomes.trim();
    return `${name}${long}${becomes ? `: ${becomes}` : ''}`;
  });
}

/** How many hours a week stopping frees, in a sentence; `''` when it frees none. */
export function freedText(activities: readonly Activity[]): string {
  const freed = toStop(activities).reduce((sum, activity) => sum + (hoursOf(activity) ?? 0), 0);
  return freed > 0 ? `Stopping these frees ${showRounded(freed)} hours a week for the gate.` : '';
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${showNumber(count)} ${count === 1 ? one : more}`;
}
