import type { IsoDate } from '../../language/dates.ts';
import { type Block, textOf } from '../../report/blocks.ts';
import { dateOf, joined } from '../../report/values.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/reviews.ts';
import { isPrinted } from './parts.ts';
import type { ReviewAhead } from './reviews.ts';

/** What a charter says of going live, which no other field does. */
const GOING_LIVE = /\bgo(?:es|ing)? live\b[^.;]*/i;

/**
 * Each review of all the work beside the gate of a like name that its reviewer holds: that they are two, how the gate stands, and
 * whether the work may go live before the review, or that nobody has said so. Nothing where no two are called alike.
 */
export function twoThings(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Block[] {
  const isCharter = isPrinted(plan.parts, 'committee/lead');
  const charter = (isCharter && GOING_LIVE.exec(plan.lead.limits)?.[0].trim()) || '';
  const said = reviews.flatMap((review) => {
    const { text = '', gate } = review.gate ?? {};
    if (!gate) return [];
    const opened = isOpen(gate, today) ? dateOf(gate.opened) : '';
    return [words.twoThings(review.name, text.trim().replace(/\.$/, ''), opened, charter)];
  });
  return textOf(joined(said, ' '), 'quiet');
}
