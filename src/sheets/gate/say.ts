import { share, show } from '../../report/values.ts';
import type { GateKind } from '../triage/fields.ts';
import * as words from './en/sheet.ts';
import type { LogCount } from './log.ts';
import { type Activity, USUALLY_BLOCKING } from './fields.ts';
import { type Effort, hoursOf, toStop } from './effort.ts';

/** The one question to ask, offered from what is known: the kind of gate, and how many questions stand open. */
export function offeredAsk(kind: GateKind | '', { open }: LogCount): string {
  if (open > 1) return words.askWhich(open);
  if (kind === 'decision') return words.askDecision;
  return kind === 'artifact' ? words.askArtifact : words.askFunction;
}

/** What to leave a meeting with, a line each. */
export const OFFERED_LEAVE = words.leave.join('\n');

/** A text of several lines, a line each, without bullets and blank lines. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.replace(/^\s*[-–—*•·]\s+/, '').trim())
    .filter((line) => line !== '');
}

/** What a log comes to, in a sentence; `''` for a log without questions. */
export function logText(count: LogCount): string {
  return count.all === 0 ? '' : words.logCounted(count);
}

/** The same for whoever must not read our guesses: of a log `asTold`, of which so many are open as conditions. */
export function logTextForAll(count: LogCount, conditions = 0): string {
  return count.all === 0 ? '' : words.logTold(count, conditions);
}

/** A kind warning when more questions are marked as blocking than usually do; `''` otherwise. */
export function blockingWarning({ blocking }: LogCount): string {
  return blocking <= USUALLY_BLOCKING ? '' : words.manyBlocking(blocking, USUALLY_BLOCKING);
}

/** Which part of the effort is motion and which is only activity; `''` while no hours are sorted. */
export function effortText(effort: Effort): string {
  const { hours, sorted } = effort;
  if (!(sorted > 0)) return '';
  const motion = hours.through / sorted;
  // The rest of what is said, so that the two make a whole.
  const told = motion < 0.01 || motion > 0.99 ? motion : Math.round(100 * motion) / 100;
  return words.effort(effort, show(share(told)), show(share(1 - told)));
}

/** What stops, a line each: hours, and what becomes of it. */
export function stopLines(activities: readonly Activity[]): string[] {
  return toStop(activities).map((activity, index) =>
    words.stop(activity.what.trim(), index + 1, hoursOf(activity), activity.becomes.trim()),
  );
}

/** How many hours a week stopping frees, in a sentence; `''` when it frees none. */
export function freedText(activities: readonly Activity[]): string {
  const freed = toStop(activities).reduce((sum, activity) => sum + (hoursOf(activity) ?? 0), 0);
  return freed > 0 ? words.freed(freed) : '';
}
