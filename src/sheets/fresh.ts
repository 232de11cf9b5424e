import { addDays, daysBetween, type IsoDate, isDone, isIsoDate } from '../language/dates.ts';
import type { Sheet } from './finding.ts';
import { isOpen } from './gate/read.ts';
import { asked, shareOf } from './governance/share.ts';
import { asOf, listed, stateOf } from './handover/items.ts';
import { milestones } from './program.ts';
import type { Context } from './sheet.ts';
import { pastMeetings } from './steering/read.ts';
import { pickedOf } from './triage/pick.ts';

/** Figures that count from a day go on being true for about as long as a month. */
const MONTH = 30;
/** Of a week somebody notes something within the week after it. */
const TWO_WEEKS = 14;

type FreshUntil = (context: Pick<Context, 'plan' | 'today'>) => IsoDate;

/**
 * Until which day what a worksheet says can be gone by: the day it works towards, while nobody says what became of that; a
 * month after the day it counts from; or its own rhythm after the last that was noted on it. `''` where nothing ages.
 */
const FRESH_UNTIL: { readonly [Name in Sheet]?: FreshUntil } = {
  // The thirty-day question is asked anew once the thirty days are over and what was picked still holds.
  triage: ({ plan, today }) => {
    const shut = pickedOf(plan.triage.answers).some(
      ({ id }) => !plan.gate.gates.some((gate) => gate.pick === id && isOpen(gate, today)),
    );
    return shut ? milestones(plan.program).day30 : '';
  },
  // Whoever holds a gate that has been shut for a month since they said which questions block may say others by now.
  gate: ({ plan, today }) =>
    earliest(
      plan.gate.gates.filter((gate) => !isOpen(gate, today)).map(({ saidOn }) => addDays(saidOn, MONTH)),
    ),
  scope: ({ plan, today }) => (isShown(plan, today) ? '' : addDays(plan.scope.start, MONTH)),
  // A benefit that was to begin before anything is live.
  benefits: ({ plan, today }) =>
    isShown(plan, today) ? '' : earliest(plan.benefits.benefits.map(({ since }) => since)),
  steering: ({ plan }) => plan.steering.next,
  lead: ({ plan }) => plan.lead.lapses,
  milestone: ({ plan, today }) => (isShown(plan, today) ? '' : plan.milestone.date),
  governance: ({ plan: { governance } }) => {
    const { all, built } = shareOf(asked(governance));
    return built < all ? governance.validationStarts : '';
  },
  handover: ({ plan: { handover }, today }) =>
    listed(asOf(handover, today)).some((item) => stateOf(item) !== 'accepted') ? handover.date : '',
  sponsor: ({ plan: { sponsor, steering }, today }) => {
    const noted = [
      ...sponsor.attention.map(({ week }) => week),
      pastMeetings(steering, today)[0]?.date ?? '',
    ];
    return addDays(
      noted
        .filter((day) => isDone(day, today))
        .sort()
        .at(-1) ?? '',
      TWO_WEEKS,
    );
  },
  recovery: ({ plan }) => earliest(plan.recovery.kill.map(({ by }) => by)),
  stalled: ({ plan }) => addDays(plan.stalled.from, MONTH),
};

/** Since which day a worksheet is stale: its last good one; `''` while it is not. */
export function staleSince(sheet: Sheet, context: Pick<Context, 'plan' | 'today'>): IsoDate {
  const until = FRESH_UNTIL[sheet]?.(context) ?? '';
  return daysBetween(until, context.today) > 0 ? until : '';
}

function isShown({ milestone }: Context['plan'], today: IsoDate): boolean {
  return isDone(milestone.shownOn, today);
}

function earliest(days: readonly IsoDate[]): IsoDate {
  return days.filter(isIsoDate).sort()[0] ?? '';
}
