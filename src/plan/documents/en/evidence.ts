import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * The evidence list.
 */
export const everyClaim =
  'What the team claims, as the team wrote it, with the place where each claim can be checked. What was asked at a gate stands by the sections and references of whoever asked it; what is open stands apart, and so does what a gate was opened on as a condition.';
export const asked = 'What was asked at the gate, and the answers';
export const stillOpen = 'Asked, and not answered yet';
/** The marks of whoever asked. */
export const MARKS = { blocking: '(blocking)', later: '(later)' } as const;
export const marks =
  'With a reference stands the mark of whoever asked: blocking, or for later. Without one they said neither.';
export const conditions = 'Conditions';
export const conditionsOf = (whose: string, opened: string) =>
  phrase`${whose ? phrase`Set by ${whose}` : 'Set at the gate'}, opened on ${opened}`;
export const state = 'State';
export const open = 'Open';
export const overdue = 'Overdue';
export const answeredOn = 'Answered on';
export const due = 'Due';
/** How many questions there are, how many have an answer, and of how many answers a place is written down. */
export const counts = (all: number, answered: number, placed: number) =>
  phrase`${count(all)} asked, ${showNumber(answered)} answered. ${
    placed > 0
      ? phrase`For ${showNumber(placed)} of these the place where the answer can be checked is named beside it.`
      : 'No place where an answer can be checked is named beside it.'
  }`;
const count = (all: number) => phrase`${showNumber(all)} ${plural(all, 'question')}`;
export const askedBy = (whose: string, section: string) =>
  apart([whose.trim() ? phrase`Asked by ${whose.trim()}` : 'Asked at the gate', section], ': ');
export const no = 'No.';
export const reference = 'Reference';
export const place = 'Where it can be checked';
export const gates = 'Gates';
export const eachGate =
  'Each gate, open or not yet open: whose it is, what opens it, and how anybody can check that it has';
export const gate = 'Gate';
export const heldBy = 'Held by';
export const stands = 'How it stands';
export const hasToAgree = 'Who may refuse';
export const whoseAgreement = 'Members of the steering committee without whose agreement nothing is decided';
export const howCounted = 'How the plan’s figures were counted';
export const simulated = (runs: Said, seed: Said) =>
  say`${runs} simulated runs from seed ${seed}: the same inputs give the same figures on every machine. The ranges are judgements of those who do the work; nothing was fitted to data.`;
