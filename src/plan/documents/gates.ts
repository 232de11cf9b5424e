import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { byDay, inALine } from '../../sheets/gate/conditions.ts';
import type { Gate } from '../../sheets/gate/fields.ts';
import { countLog } from '../../sheets/gate/log.ts';
import { driverOf, gateName, pickOf } from '../../sheets/gate/read.ts';
import { MOST_PICKS } from '../../sheets/triage/fields.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { type AtGate, atGatesIn } from './atGates.ts';
import * as words from './en/brief.ts';
import * as gates from './en/gates.ts';
import { thenReads } from './en/reviewerRow.ts';
import { dateOf, dueBy, joined, needed, person, type Said, show } from '../../report/values.ts';
import { openingBy, type Owed, pendingWhole, readSaid } from './reviewerRow.ts';

/** What stands in the way, by when and by whom it is to be resolved, and the gate that was made of it. */
export type Blocker = { id: string; text: string; due: IsoDate; owner: string; gate: Gate | undefined };

/** The gates that are not on the page, as a part of what is left out. */
export function furtherGates(plan: Plan): string[] {
  const more = blockersOf(plan).length - MOST_PICKS;
  return more < 1 ? [] : [words.moreGates(more)];
}

/** The picks of triage with their gates, then the gates that came from no pick. */
export function blockersOf({ triage, gate: { gates: all } }: Plan): Blocker[] {
  const picks = pickedOf(triage.answers);
  const picked = new Set(picks.map(({ id }) => id));
  return [
    ...picks.map(({ id, text, due, owner }) => ({
      id,
      text,
      due,
      owner,
      gate: all.find((gate) => gate.pick === id),
    })),
    ...all
      .filter((gate) => !picked.has(pickOf(gate, triage)?.id ?? ''))
      .map((gate) => {
        const driver = driverOf(gate, triage);
        const owner = driver.kind === 'somebody' ? driver.name : '';
        return { id: gate.id, text: gateName(gate, triage), due: '', owner, gate };
      }),
  ];
}

/** So much of a question is said where it names whom a gate waits on. */
const MOST_ASKED = 90;

/** On whom a gate waits: whoever owes the answer whose day was first, and only then whoever holds it and reads. */
function waitsOn(pending: readonly Owed[], gate: Gate, today: IsoDate): string[] {
  const [first, ...others] = byDay(pending);
  if (!first) return [];
  const { owner, text, date } = first.question;
  // What is said of it below is all that is still to come.
  if (first.missing === 'word') return [gates.waitsForWord(gate.whose.trim() || gates.unnamed)];
  const late = Math.max(0, daysBetween(date, today) || 0);
  const whole = pendingWhole(first, today);
  // Of what is answered in part the rest has its day there; of what is late, by how much says it.
  const isDated = first.row.given !== undefined || late > 0;
  const said = gates.waitsOn(
    owner.trim() || gates.unnamed,
    show(isDated ? whole : gates.dueBy(whole, dueBy(date, today))),
    cut(text.trim(), MOST_ASKED),
    late,
  );
  return [
    others.length > 0 ? words.inOne([said, gates.moreBlock(others.length)]) : said,
    show(readSaid(first.row, thenReads)) || (gate.whose.trim() && gates.thenReads(gate.whose.trim())),
  ];
}

/** What keeps a gate shut, as far as its holder has said. */
export function keptShut({ log, blocking, pending }: AtGate): string {
  if (blocking.length > 0) return gates.unsettled(inALine(pending).called, blocking.length);
  const asked = countLog(log).all;
  return asked > 0 ? gates.asked(asked) : '';
}

/** For how many days a gate has been shut; undefined while that is not known. */
export function daysShut({ since }: Gate, today: IsoDate): number | undefined {
  const days = daysBetween(since, today);
  return days >= 0 ? days : undefined;
}

/** How many are pending, and the nearest of their days. */
function inShort(rows: readonly Owed[], today: IsoDate) {
  const { next } = inALine(rows);
  return { count: rows.length, day: dueBy(next, today) };
}

/** How a gate stands: since when it is open and on which conditions, or how long it waits and for what. */
export function gateStands(
  { due, gate }: Pick<Blocker, 'due' | 'gate'>,
  at: AtGate | undefined,
  today: IsoDate,
): Said {
  if (gate && at?.open) {
    const { count, day } = inShort(at.pending, today);
    const opened = gates.openedSince(dateOf(gate.opened));
    return joined([opened, count > 0 ? gates.withConditions(count, day) : ''], ', ');
  }
  const days = gate && daysShut(gate, today);
  return joined(
    [
      days === undefined ? gates.shut : gates.waits(days),
      at ? keptShut(at) : '',
      ...(gate && at ? waitsOn(at.pending, gate, today) : []),
      isIsoDate(due) ? gates.toResolveBy(openingBy(due, at?.pending ?? [], today)) : '',
    ],
    '; ',
  );
}

/** How many gates have opened of all, and what is open of all as a condition. */
export function gatesInShort(plan: Plan, today: IsoDate): Said {
  const all = blockersOf(plan);
  if (all.length === 0) return '';
  const gateOf = atGatesIn(plan, today);
  const isOpened = ({ gate }: Blocker) => gate !== undefined && gateOf(gate).open;
  const opened = all.filter(isOpened);
  const open = opened.flatMap(({ gate }) => (gate ? gateOf(gate).pending : []));
  const { count, day } = inShort(open, today);
  const conditions = count > 0 ? gates.withConditions(count, day) : '';
  const shut = all
    .filter((one) => !isOpened(one))
    .map(({ text, gate, owner, due }) =>
      gates.named(
        text.trim().replace(/\.$/, ''),
        gate?.whose.trim() || owner.trim(),
        openingBy(due, gate ? gateOf(gate).pending : [], today),
      ),
    );
  return joined(
    [joined([gates.gatesOpened(opened.length, all.length), conditions], ', '), gates.notOpen(shut)],
    '; ',
  );
}

/** Every gate: what it is, who holds it, and how it stands. */
export function gateRows(plan: Plan, today: IsoDate): Said[][] {
  const gateOf = atGatesIn(plan, today);
  return blockersOf(plan).map((one) => [
    one.text,
    needed(person(one.gate?.whose ?? '')),
    gateStands(one, one.gate && gateOf(one.gate), today),
  ]);
}
