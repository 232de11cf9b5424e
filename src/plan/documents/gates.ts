import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { asTold, countLog } from '../../sheets/gate/log.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import { driverOf, gateName, isOpen, pickOf, questionsOf } from '../../sheets/gate/read.ts';
import { MOST_PICKS } from '../../sheets/triage/fields.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import type { Plan } from '../document/schema.ts';
import { titled } from '../../sheets/en/dates.ts';
import * as words from './en/brief.ts';
import { dateOf, joined, needed, person, type Said } from '../../report/values.ts';
import { beside, dayAnd, type Line, line } from './lines.ts';

/** What stands in the way, by when and by whom it is to be resolved, and the gate that was made of it. */
export type Blocker = { id: string; text: string; due: IsoDate; owner: string; gate: Gate | undefined };

/** The picks of triage with their gates, then gates that came from no pick: as many as the method works on. */
export function gateLines(plan: Plan, today: IsoDate): Line[] {
  const lines = blockersOf(plan)
    .slice(0, MOST_PICKS)
    .flatMap((blocker, index) => blockerLines(blocker, index + 1, plan, today));
  return lines.length > 0 ? lines : [line(words.blocker, 1, words.nothingPicked)];
}

/** The gates that are not on the page, as a part of what is left out. */
export function furtherGates(plan: Plan): string[] {
  const more = blockersOf(plan).length - MOST_PICKS;
  return more < 1 ? [] : [words.moreGates(more)];
}

/** The picks of triage with their gates, then the gates that came from no pick. */
export function blockersOf({ triage, gate: { gates } }: Plan): Blocker[] {
  const picks = pickedOf(triage.answers);
  const picked = new Set(picks.map(({ id }) => id));
  return [
    ...picks.map(({ id, text, due, owner }) => ({
      id,
      text,
      due,
      owner,
      gate: gates.find((gate) => gate.pick === id),
    })),
    ...gates
      .filter((gate) => !picked.has(pickOf(gate, triage)?.id ?? ''))
      .map((gate) => {
        const driver = driverOf(gate, triage);
        const owner = driver.kind === 'somebody' ? driver.name : '';
        return { id: gate.id, text: gateName(gate, triage), due: '', owner, gate };
      }),
  ];
}

function blockerLines(
  { text, due, owner, gate }: Blocker,
  number: number,
  plan: Plan,
  today: IsoDate,
): Line[] {
  if (gate && isOpen(gate, today)) {
    return [line(words.nthOpened(number), 1, titled(showDate(gate.opened), text))];
  }
  return [
    line(words.nthBlocker(number), 1, text),
    beside(words.nthOwner(number), 1, dayAnd('by', due, owner)),
    ...(gate ? [beside(words.nthGate(number), 1, gateText(gate, plan, today))] : []),
  ];
}

/** How long a gate waits and on how much; then whose it is. */
function gateText(gate: Gate, plan: Plan, today: IsoDate): string {
  return words.inOne([waitingText(gate, plan, today), gate.whose.trim()]);
}

function waitingText(gate: Gate, plan: Plan, today: IsoDate): string {
  const days = daysBetween(gate.since, today);
  const waits = days >= 0 ? words.waits(days) : words.shut;
  const { all, blocking } = countLog(asTold(questionsOf(plan.gate, gate.id)), today);
  const log = all > 0 && (blocking > 0 ? words.blocking(blocking, all) : words.asked(all));
  return words.inOne([waits, log]);
}

/** Every gate: what it is, who holds it, and how it stands. */
export function gateRows(plan: Plan, today: IsoDate): Said[][] {
  return blockersOf(plan).map(({ text, due, gate }) => {
    const whose = needed(person(gate?.whose ?? ''));
    if (gate && isOpen(gate, today)) return [text, whose, words.openedOn(dateOf(gate.opened))];
    const by = isIsoDate(due) && words.toResolveBy(dateOf(due));
    const waits = gate ? waitingText(gate, plan, today) : words.shut;
    return [text, whose, by ? joined([waits, by], '; ') : waits];
  });
}
