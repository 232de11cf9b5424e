import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { dueBy, type Said, show } from '../../report/values.ts';
import { inALine } from '../../sheets/gate/conditions.ts';
import { MOST_PICKS } from '../../sheets/triage/fields.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askedIn } from './asked.ts';
import { type AtGate, atGatesIn } from './atGates.ts';
import * as words from './en/brief.ts';
import * as gates from './en/gates.ts';
import { type Blocker, blockersOf, daysShut, keptShut } from './gates.ts';
import { limitsOf } from './findings.ts';
import { linesOf } from './fit.ts';
import { BESIDE, type Row, type Rows } from './lines.ts';
import { cellRoom } from './page.ts';
import { lastDay } from './reviewDays.ts';
import { lastOf, onlyAfter, type Owed } from './reviewerRow.ts';
import type { ReviewAhead } from './reviews.ts';

/** What a row tells, each part in its column; `beside`: it gives way. */
type Told = Record<keyof typeof words.GATE_COLUMNS, string> & { beside?: true };

/** How much of the width each column has. */
const PARTS = { what: 0.32, who: 0.14, stands: 0.28, by: 0.26 } as const;
const COLUMNS = Object.keys(PARTS) as (keyof typeof PARTS)[];
/** So many reviews are on the page, and so much of the name of each. */
const [MOST_REVIEWS, MOST_NAMED] = [3, 34];

/**
 * Every gate in a row: which, whose, how it stands, what is open and by when that comes; as many as the method works on. What has
 * opened and waits for nothing gives way. Above them what limits the use, and the reviews that are still to come.
 */
export function gateTable(plan: Plan, reviews: readonly ReviewAhead[], today: IsoDate): Rows {
  const gateOf = atGatesIn(plan, today);
  const all = blockersOf(plan).map((one) => ({ ...one, at: one.gate && gateOf(one.gate) }));
  const opened = all.filter(({ at }) => at?.open);
  const held = all.slice(0, MOST_PICKS).map((one) => toldOf(one, one.at, today));
  return {
    caption: words.gatesAndReviews(
      {
        opened: opened.length,
        all: all.length,
        limits: limitsOf(plan, askedIn(plan, today)).map(({ called }) => called),
      },
      ...reviewsTold(plan, reviews, today),
    ),
    columns: COLUMNS.map((name) => ({ label: words.GATE_COLUMNS[name], part: PARTS[name] })),
    rows: held.map((one, at) => rowOf(words.nthGate(at + 1), one)),
    untold: [],
  };
}

function rowOf(named: string, told: Told): Row {
  const of = words.cellsOf(named);
  const cells = COLUMNS.map((name) => ({ of: of[name], text: told[name], part: PARTS[name] }));
  // How many days it is late is never cut.
  const least = Math.max(1, linesOf(told.by, cellRoom(PARTS.by, 1).perLine));
  return { of: named, lines: Math.max(2, least), least, cells, ...(told.beside && { beside: BESIDE.rest }) };
}

function toldOf({ text, due, owner, gate }: Blocker, at: AtGate | undefined, today: IsoDate): Told {
  const what = text.trim();
  const dueDay = dueBy(isIsoDate(due) ? due : '', today);
  if (!gate || !at) return { what, who: owner.trim(), stands: gates.noGate, by: show(dueDay) };
  const who = gate.whose.trim();
  const open = at.pending.length;
  if (at.open) {
    return {
      ...{ what, who, stands: gates.openedOn(showDate(gate.opened), open) },
      by: show(conditionsBy(at.pending, today)),
      ...(open === 0 && { beside: true }),
    };
  }
  const lastOne = dueBy(lastOf(at.pending)?.day ?? '', today);
  const dated = onlyAfter(due, at.pending) ? words.notBefore(dueDay, lastOne) : dueDay;
  const by = isIsoDate(due) ? dated : lastOne;
  const days = daysShut(gate, today);
  return {
    ...{ what, who, by: show(by) },
    stands: gates.shutFor(days, open > 0 ? gates.blockIt(open) : keptShut(at)),
  };
}

/** By when the conditions of a gate that has opened are met: the next of them and the last. */
function conditionsBy(pending: readonly Owed[], today: IsoDate): Said {
  const [next, last] = [inALine(pending).next, lastOf(pending)?.day ?? ''];
  const lastOne = dueBy(last, today);
  return daysBetween(next, last) > 0 ? words.nextAndLast(dueBy(next, today), lastOne) : lastOne;
}

/** The reviews that come before the milestone or while it is past, and those that come only after it. */
function reviewsTold(
  { milestone }: Plan,
  reviews: readonly ReviewAhead[],
  today: IsoDate,
): [before: string[], after: string[]] {
  const isAhead = daysBetween(today, milestone.date) >= 0;
  const isAfter = (one: ReviewAhead) => isAhead && daysBetween(milestone.date, lastDay(one)) > 0;
  const told = reviews
    .toSorted((one, other) => lastDay(one).localeCompare(lastDay(other)))
    .slice(-MOST_REVIEWS);
  const named = (of: readonly ReviewAhead[]) =>
    of.map((one) => words.reviewBy(cut(one.short, MOST_NAMED), show(dueBy(lastDay(one), today))));
  return [named(told.filter((one) => !isAfter(one))), named(told.filter(isAfter))];
}
