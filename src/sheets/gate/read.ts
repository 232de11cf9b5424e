import { dateError, daysBetween, isAhead, isDone, type IsoDate } from '../../language/dates.ts';
import { anchor } from '../finding.ts';
import type { FieldError } from '../ranges.ts';
import { rowById } from '../rowById.ts';
import type { Answer, GateKind, Triage } from '../triage/fields.ts';
import { pickedOf } from '../triage/pick.ts';
import * as words from './en/fields.ts';
import type { Activity, Gate, Gates, Question } from './fields.ts';

/** The triage answer a gate came from, while triage has it. */
export function pickOf(gate: Gate, triage: Triage): Answer | undefined {
  return gate.pick === '' ? undefined : rowById(triage.answers, gate.pick);
}

/** The picks of triage that no gate was started from. */
export function picksWithoutGate(gates: readonly Gate[], triage: Triage): Answer[] {
  const started = new Set(gates.map((gate) => gate.pick));
  return pickedOf(triage.answers).filter((answer) => !started.has(answer.id));
}

/** What a gate is called: as triage has it, or as it was typed here. */
export function gateName(gate: Gate, triage: Triage): string {
  return pickOf(gate, triage)?.text.trim() || gate.name.trim() || words.unnamed;
}

/** The kind of a gate, which is triage's to know when the gate came from a pick. */
export function gateKind(gate: Gate, triage: Triage): GateKind | '' {
  return (pickOf(gate, triage) ?? { gate: gate.kind }).gate;
}

/** Who drives a gate: a person, nobody, or nobody has said. `fromTriage`: the owner of the pick. */
export type Driver =
  | { kind: 'somebody'; name: string; fromTriage: boolean }
  | { kind: 'nobody' }
  | { kind: 'open' };

/** Who drives a gate. The owner of the pick does, unless something else was said here. */
export function driverOf(gate: Gate, triage: Triage): Driver {
  if (gate.driverIs === 'nobody') return { kind: 'nobody' };
  const typed = gate.driver.trim();
  if (typed) return { kind: 'somebody', name: typed, fromTriage: false };
  const owner = pickOf(gate, triage)?.owner.trim();
  return owner ? { kind: 'somebody', name: owner, fromTriage: true } : { kind: 'open' };
}

/** Whom you meet: whoever holds the gate, unless somebody else was named. */
export function metWith(gate: Gate): string {
  return gate.who.trim() || gate.whose.trim();
}

/** True once a gate has opened. Nothing is missing about it any more. */
export function isOpen(gate: Pick<Gate, 'opened'>, today: IsoDate): boolean {
  return isDone(gate.opened, today);
}

/** True once whoever holds a gate was met, and what they said is written down. */
export function isSaid(gate: Gate, today: IsoDate): boolean {
  return gate.said.trim() !== '' && isDone(gate.saidOn, today);
}

/** What is wrong with the two days of a gate: one that has not come, or that comes before the other. */
export function dayErrors(gate: Gate, today: IsoDate): Record<'since' | 'opened' | 'saidOn', FieldError> {
  const early = daysBetween(gate.since, gate.opened) < 0;
  return {
    since: dayError(gate.since, today),
    opened: dayError(gate.opened, today) ?? (early ? words.openedEarly : undefined),
    saidOn: dateError(gate.saidOn),
  };
}

function dayError(text: string, today: IsoDate): FieldError {
  return dateError(text) ?? (isAhead(text, today) ? words.notYet : undefined);
}

/** For how many days a gate has waited, until it opened or until today; undefined while that is not known. */
export function waitedDays(gate: Gate, today: IsoDate): number | undefined {
  const days = daysBetween(gate.since, isOpen(gate, today) ? gate.opened : today);
  return days >= 0 ? days : undefined;
}

/** How long a gate has waited, in a sentence; `''` while that is not known, or nobody knows today. */
export function waitedText(gate: Gate, today: IsoDate): string {
  const days = waitedDays(gate, today);
  if (days === undefined) return '';
  return isOpen(gate, today) ? words.waited(days, gate.opened) : words.waits(days, today);
}

/** The questions of one gate, in the order of the log. */
export function questionsOf({ gates, questions }: Gates, gate: string): Question[] {
  return questions.filter(belonging(gates, gate));
}

/** The activities of one gate. */
export function activitiesOf({ gates, activities }: Gates, gate: string): Activity[] {
  return activities.filter(belonging(gates, gate));
}

/** Rows of a gate that is not there belong to the first: nothing a file holds is out of sight. */
function belonging(gates: readonly Gate[], gate: string): (row: { gate: string }) => boolean {
  const known = new Set(gates.map(({ id }) => id));
  const isFirst = gates[0]?.id === gate;
  return (row) => row.gate === gate || (isFirst && !known.has(row.gate));
}

/** The people who can open a gate. */
export function holdersOf({ gates }: Gates): string[] {
  return gates.map((gate) => gate.whose.trim()).filter((name) => name !== '');
}

/** The gate that a field of the page belongs to, told from the field's id; undefined when it is of none. */
export function gateOfField({ gates, questions, activities }: Gates, field: string): string | undefined {
  const within = (row: { id: string }) => field.startsWith(`${anchor('gate', row.id)}-`);
  return gates.find(within)?.id ?? [...questions, ...activities].find(within)?.gate;
}
