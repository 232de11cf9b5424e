import type { Decision, Steering } from '../steering/fields.ts';
import * as en from './en/ruled.ts';
import type { Dispute, Sponsor } from './fields.ts';

/** The question of the committee’s log that a dispute is, if it is there. */
export function decisionOf(
  { decision }: Dispute,
  { decisions }: Pick<Steering, 'decisions'>,
): Decision | undefined {
  return decision === '' ? undefined : decisions.find(({ id }) => id === decision);
}

/**
 * The sheet with each dispute as it stands: one that is a question of the committee’s log is settled by the ruling there and
 * by nothing else, and one whose question is gone stands alone again.
 */
export function ruled<Held extends Pick<Sponsor, 'disputes'>>(
  sponsor: Held,
  steering: Pick<Steering, 'decisions'>,
): Held {
  if (sponsor.disputes.every(({ decision }) => decision === '')) return sponsor;
  return { ...sponsor, disputes: sponsor.disputes.map((row) => standing(row, decisionOf(row, steering))) };
}

function standing(dispute: Dispute, question: Decision | undefined): Dispute {
  if (!question) return { ...dispute, decision: '' };
  const { decision, date, decider } = question;
  if (decision.trim() === '') return { ...dispute, settled: '', how: '' };
  return { ...dispute, settled: date.trim() || en.undated, how: en.ruling(decider, decision) };
}

/** The question of the log that a dispute may be: most of its longer words stand there. */
export function likelyDecision(
  { what }: Dispute,
  { decisions }: Pick<Steering, 'decisions'>,
): Decision | undefined {
  const sought = longWords(what);
  if (sought.size === 0) return undefined;
  const shared = (question: string) => [...longWords(question)].filter((word) => sought.has(word)).length;
  const [best] = decisions
    .map((row) => ({ row, count: shared(row.question) }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count * 2 > sought.size ? best.row : undefined;
}

/** Whether two texts tell of the same thing: most of the longer words of the shorter stand in the other. */
export function isSameStory(one: string, other: string): boolean {
  const [short, long] = [longWords(one), longWords(other)].toSorted((a, b) => a.size - b.size);
  if (!short || !long || short.size < 3) return false;
  return [...short].filter((word) => long.has(word)).length * 2 > short.size;
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\p{Script=Han}/gu));
}
