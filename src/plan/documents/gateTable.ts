import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { dueBy, show } from '../../report/values.ts';
import { MOST_PICKS } from '../../sheets/triage/fields.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { type AtGate, atGatesIn } from './atGates.ts';
import * as words from './en/brief.ts';
import * as gates from './en/gates.ts';
import { type Blocker, blockersOf, daysShut, keptShut } from './gates.ts';
import { linesOf } from './fit.ts';
import type { Row, Rows } from './lines.ts';
import { cellRoom } from './page.ts';
import { lastDay, type Review } from './reviewDays.ts';
import { lastOf } from './reviewerRow.ts';

/** What a row tells, each part in its column; `beside`: it gives way. */
type Told = Record<keyof typeof words.GATE_COLUMNS, string> & { day: IsoDate; beside?: true };

/** How much of the width each column has. */
const PARTS = { what: 0.35, who: 0.16, stands: 0.35, by: 0.14 } as const;
const COLUMNS = Object.keys(PARTS) as (keyof typeof PARTS)[];
/** So many reviews are on the page, where it has the room. */
const MOST_REVIEWS = 3;
/** So much of what ends last stands above the rows. */
const MOST_NAMED = 34;

/**
 * Every gate in a row: which, whose, how it stands, what is open and by when that comes; as many as the method works on. Below
 * them the reviews that are still to come. These and what has opened and waits for nothing give way.
 */
export function gateTable(plan: Plan, reviews: readonly Review[], today: IsoDate): Rows {
  const gateOf = atGatesIn(plan, today);
  const all = blockersOf(plan).map((one) => ({ ...one, at: one.gate && gateOf(one.gate) }));
  const held = all.slice(0, MOST_PICKS).map((one) => toldOf(one, one.at, today));
  const ahead = reviews.slice(0, MOST_REVIEWS).map((one) => ofReview(one, today));
  const isAhead = daysBetween(today, plan.milestone.date) >= 0;
  const last = [...held, ...ahead]
    .filter(({ day }) => isAhead && daysBetween(plan.milestone.date, day) > 0)
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .at(-1);
  return {
    caption: words.gatesAndReviews(
      gates.gatesOpened(all.filter(({ at }) => at?.open).length, all.length),
      last ? words.endsAfter(cut(last.what.replace(/\.$/, ''), MOST_NAMED), last.by) : '',
    ),
    columns: COLUMNS.map((name) => ({ label: words.GATE_COLUMNS[name], part: PARTS[name] })),
    rows: [
      ...held.map((one, at) => rowOf(words.nthGate(at + 1), one)),
      ...ahead.map((one, at) => rowOf(words.nthReview(at + 1), one)),
    ],
    untold: [],
  };
}

function rowOf(named: string, told: Told): Row {
  const of = words.cellsOf(named);
  const cells = COLUMNS.map((name) => ({ of: of[name], text: told[name], part: PARTS[name] }));
  // How many days it is late is never cut.
  const least = Math.max(1, linesOf(told.by, cellRoom(PARTS.by, 1).perLine));
  return { of: named, lines: Math.max(2, least), least, cells, ...(told.beside && { beside: true }) };
}

function toldOf({ text, due, owner, gate }: Blocker, at: AtGate | undefined, today: IsoDate): Told {
  const what = text.trim();
  const by = (day: IsoDate) => ({ day, by: show(dueBy(day, today)) });
  if (!gate || !at) {
    return { what, who: owner.trim(), stands: gates.noGate, ...by(isIsoDate(due) ? due : '') };
  }
  const who = gate.whose.trim();
  const last = lastOf(at.pending)?.day ?? '';
  if (at.open) {
    const conditions = at.pending.length;
    const done = conditions === 0 && { beside: true as const };
    return { what, who, stands: gates.openedOn(showDate(gate.opened), conditions), ...by(last), ...done };
  }
  const days = daysShut(gate, today);
  const open = at.pending.length;
  return {
    ...{ what, who },
    stands: gates.shutFor(days, open > 0 ? gates.blockIt(open) : keptShut(at)),
    // It cannot open before what it waits for has come.
    ...by(daysBetween(due, last) > 0 || !isIsoDate(due) ? last : due),
  };
}

function ofReview(review: Review, today: IsoDate): Told {
  const day = lastDay(review);
  return {
    ...{ what: review.name, who: review.who, stands: gates.reviewAhead },
    ...{ day, by: show(dueBy(day, today)), beside: true },
  };
}
