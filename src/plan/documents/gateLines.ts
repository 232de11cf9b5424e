import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { dueBy, type Said, show } from '../../report/values.ts';
import { byDay, inALine } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { MOST_PICKS } from '../../sheets/triage/fields.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { type AtGate, atGatesIn } from './atGates.ts';
import * as words from './en/brief.ts';
import * as gates from './en/gates.ts';
import { quoted, review } from './en/reviews.ts';
import { linesOf } from './fit.ts';
import { type Blocker, blockersOf, daysShut, keptShut } from './gates.ts';
import { BESIDE, type Line, wholeBeside } from './lines.ts';
import { valueRoom } from './page.ts';
import { lastOf, onlyAfter, type Owed } from './reviewerRow.ts';

/** So many letters of what a gate is, of whoever holds it and of a question it waits for are told. */
const [MOST_NAMED, MOST_WHO, MOST_ASKED] = [64, 40, 40];

/** What is told of a gate: how it stands, and what is open of it and by when. */
type Told = { stands: string; open: readonly Said[] };

/**
 * Every gate in a line: which, whose, how it stands and by when what is open comes; as many as the method works on. What has opened
 * gives way: of what it waits for the last stands with what comes only after the decision.
 */
export function gateLines(plan: Plan, today: IsoDate): Line[] {
  const gateOf = atGatesIn(plan, today);
  const all = blockersOf(plan);
  return all.slice(0, MOST_PICKS).map((one, index) => {
    const at = one.gate && gateOf(one.gate);
    const { stands, open } = toldOf(one, at, today);
    const who = one.gate ? one.gate.whose.trim() : one.owner.trim();
    const what = review(cut(one.text.trim().replace(/\.$/, ''), MOST_NAMED), cut(who, MOST_WHO), '');
    const text = show(words.gateStands(index + 1, all.length, stands, what, open));
    // By when it opens, and how late that is, is never cut.
    const least = linesOf(text, valueRoom(1).perLine);
    return {
      ...{ label: words.gate, of: words.nthGate(index + 1), text },
      ...{ least, lines: least, ...(at?.open && { beside: BESIDE.rest }) },
    };
  });
}

/** What keeps these gates shut and the conditions of those that have opened, each in the words in which it is asked, the nearest first. */
export function pendingLines(plan: Plan, today: IsoDate): Line[] {
  const gateOf = atGatesIn(plan, today);
  const pending = blockersOf(plan)
    .slice(0, MOST_PICKS)
    .flatMap(({ gate }) => (gate ? gateOf(gate).pending : []));
  const told = byDay(pending).flatMap((row) => {
    const text = row.question.text.trim();
    return text ? [show(review(quoted(cut(text, MOST_ASKED)), calledBy(row), ''))] : [];
  });
  return told.length > 0 ? [wholeBeside(BESIDE.pending, words.pending, 4, words.inOne(told))] : [];
}

function toldOf({ due, gate }: Blocker, at: AtGate | undefined, today: IsoDate): Told {
  const dueDay = dueBy(isIsoDate(due) ? due : '', today);
  if (!gate || !at) return { stands: gates.noGate, open: [dueDay] };
  const open = at.pending.length;
  if (at.open)
    return {
      stands: gates.openedOn(showDate(gate.opened)),
      open: [gates.conditionsOpen(open), conditionsBy(at.pending, today)],
    };
  const lastOne = dueBy(lastOf(at.pending)?.day ?? '', today);
  const dated = onlyAfter(due, at.pending) ? words.notBefore(dueDay, lastOne) : dueDay;
  return {
    stands: gates.shutFor(daysShut(gate, today)),
    open: [open > 0 ? gates.blockIt(open) : keptShut(at), isIsoDate(due) ? dated : lastOne],
  };
}

/** By when the conditions of a gate that has opened are met: the next of them and the last. */
function conditionsBy(pending: readonly Owed[], today: IsoDate): Said {
  const [next, last] = [inALine(pending).next, lastOf(pending)?.day ?? ''];
  const lastOne = dueBy(last, today);
  return daysBetween(next, last) > 0 ? words.nextAndLast(dueBy(next, today), lastOne) : lastOne;
}
