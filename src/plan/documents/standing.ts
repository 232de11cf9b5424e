import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { orOpen } from '../../report/values.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import { milestones } from '../../sheets/program.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import * as words from './en/brief.ts';
import { limitsOf } from './findings.ts';
import { gateLines, pendingLines } from './gateLines.ts';
import { BESIDE, beside, type Group, type Line, line, wholeBeside } from './lines.ts';
import { inPerson } from '../people/seats.ts';
import { liveLines, reviewLines } from './executiveReviews.ts';
import { blockersOf } from './gates.ts';
import { isPrinted } from './parts.ts';
import type { ReviewAhead } from './reviews.ts';
import { stageNow } from './stage.ts';

/** What stands in the way of going live, which is above the money: every gate, and limits of use. */
export function inTheWay(plan: Plan, today: IsoDate): Line[] {
  return [
    ...gateLines(plan, today),
    ...limitsOf(plan, askedIn(plan, today)).map(({ called, says }, at) =>
      wholeBeside(BESIDE.limit, words.nthLimit(at + 1), 3, words.limitOf(called, says)),
    ),
  ];
}

/**
 * What is overdue, what the answer rests on (`rests`), other reviews that are still to come, and where the program is; and what is in
 * the way, where the decision that it stands with is left out. `tabled`: a table has told of the reviews, and it has no heading.
 */
export function standing(
  plan: Plan,
  rests: readonly Line[],
  reviews: readonly ReviewAhead[],
  today: IsoDate,
  tabled: boolean,
): Group {
  const isApart = !isPrinted(plan.parts, 'executive/decision');
  const isTabled = tabled && !isApart;
  return {
    id: 'standing',
    title: isTabled ? '' : words.restsOn,
    body: [
      [
        ...behind(plan, today),
        ...rests,
        ...(isApart ? [...liveLines(plan, reviews, today), ...inTheWay(plan, today)] : []),
        ...(blockersOf(plan).length > 0 ? [] : [line(words.blocker, 1, words.nothingPicked)]),
        ...(isTabled ? [] : reviewLines(plan, reviews, today)),
        ...pendingLines(plan, today),
        wholeBeside(BESIDE.milestone, words.theMilestone, 3, plan.milestone.sentence),
        beside(words.stage, 1, stages(plan, today)),
      ],
    ],
  };
}

/** So many promises that are overdue are told. */
const MOST_LATE = 4;

/** The promises that are overdue, the oldest first, each with whoever owes it by name; then how many more there are. */
function behind(plan: Plan, today: IsoDate): Line[] {
  const late = overdue(plan.steering, today).toSorted((a, b) => a.due.localeCompare(b.due));
  if (late.length === 0) return [];
  const named = inPerson(plan);
  const told = late
    .slice(0, MOST_LATE)
    .map(({ due, promise, function: who }) =>
      words.overdue(named(who), promise.trim(), daysBetween(due, today)),
    );
  return [line(words.behind, 2, words.inOne([...told, words.more(late.length - told.length)]))];
}

function stages(plan: Plan, today: IsoDate): string {
  const { program } = plan;
  const reached = stageNow(plan, today);
  const first = orOpen(program.stage && STAGE_NAMES[program.stage]);
  const now =
    reached === program.stage ? first : words.stageByDone(orOpen(reached && STAGE_NAMES[reached]), first);
  const next = orOpen(program.nextStage && STAGE_NAMES[program.nextStage]);
  const { day30 } = milestones(program);
  return daysBetween(day30, today) > 0 ? now : words.stages(now, showDate(day30), next);
}
