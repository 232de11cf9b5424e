import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, textOf } from '../../report/blocks.ts';
import { dateOf, joined } from '../../report/values.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Member } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/reviews.ts';
import { leadOf } from './lacking.ts';
import { liveBefore } from './liveBefore.ts';
import { isPrinted } from './parts.ts';
import type { ReviewAhead } from './reviews.ts';

/** What a charter says of going live, which no other field does. */
const GOING_LIVE = /\bgo(?:es|ing)? live\b[^.;]*/i;

/** That clause of the charter; blank where it has none, or the pack leaves the charter out. */
export function charterOf({ lead, parts }: Plan): string {
  return (isPrinted(parts, 'committee/lead') && GOING_LIVE.exec(lead.limits)?.[0].trim()) || '';
}

const isNamedIn = (charter: string, { short }: ReviewAhead) => nameKey(charter).includes(nameKey(short));

/** The reviews of all the work beside which a gate of a like name stands, and of which nobody has said whether all may go live before. */
export function goLiveUnsaid(plan: Plan, reviews: readonly ReviewAhead[]): ReviewAhead[] {
  const charter = charterOf(plan);
  return reviews.filter((one) => one.gate?.gate && !isNamedIn(charter, one));
}

/** The same, and the reviews that end only after the first of it goes live: whoever makes one of these is asked. */
export function goLiveAsked(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): ReviewAhead[] {
  const charter = charterOf(plan);
  const asked = new Set([
    ...goLiveUnsaid(plan, reviews),
    ...(liveBefore(plan, reviews, today)?.reviews ?? []),
  ]);
  return [...asked].filter((one) => !isNamedIn(charter, one));
}

/** Members without whose agreement the charter lets nothing go live, and who make none of these reviews. */
export function goLiveAgrees(plan: Plan, reviews: readonly ReviewAhead[]): Member[] {
  const charter = nameKey(charterOf(plan));
  const makers = new Set(reviews.map(({ who }) => nameKey(who)));
  return plan.steering.members.filter(
    ({ right, name, function: of }) =>
      right === 'agrees' &&
      !makers.has(nameKey(name)) &&
      [name, of].every((text) => nameKey(text) !== '') &&
      charter.includes(nameKey(of)),
  );
}

/** Who is asked whether it may go live before these reviews: whoever makes one, or else leads, and whose agreement the charter names. */
export function goLivePeople(plan: Plan, reviews: readonly ReviewAhead[]): string[] {
  if (reviews.length === 0) return [];
  const makers = reviews.map(({ who }) => who || leadOf(plan));
  const agree = goLiveAgrees(plan, reviews).map(({ name }) => name.trim());
  return [...new Set([...makers, ...agree])].filter(Boolean);
}

/** What the charter says of going live before all of these reviews, in its words; `''` where nobody has said so of one of them. */
export function saidOfLive(plan: Plan, reviews: readonly ReviewAhead[]): string {
  const charter = charterOf(plan);
  return reviews.every((one) => isNamedIn(charter, one)) ? charter : '';
}

/**
 * Each review of all the work beside the gate of a like name that its reviewer holds: that they are two, how the gate stands, and
 * whether the work may go live before the review, or that nobody has said so and who is asked. Nothing where no two are called alike.
 */
export function twoThings(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Block[] {
  const charter = charterOf(plan);
  const open = new Set(goLiveUnsaid(plan, reviews));
  const said = reviews.flatMap((review) => {
    const { text = '', gate } = review.gate ?? {};
    if (!gate) return [];
    const opened = isOpen(gate, today) ? dateOf(gate.opened) : '';
    const asked = open.has(review) ? review.who || plan.lead.name.trim() : undefined;
    return [words.twoThings(review.name, text.trim().replace(/\.$/, ''), opened, { charter, asked })];
  });
  return textOf(joined(said, ' '), 'quiet');
}
