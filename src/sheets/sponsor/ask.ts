import type { SponsorCounts } from './count.ts';
import * as en from './en/sheet.ts';
import { LONG, QUIET } from './judge.ts';

/** One thing to ask the sponsor for this week, that fits into a diary: what the counts say is most needed. */
export function suggestAsk({ attendance, open, attention }: SponsorCounts): string {
  const [oldest] = open;
  if (attendance.holds === 'no' || attendance.of === 0) return en.askHour;
  if (oldest && oldest.days > LONG) {
    return en.askRuling(en.disputeName(oldest.dispute.what), oldest.days);
  }
  return attention && attention.inARow >= QUIET ? en.askSentence : en.askSuccessor;
}
