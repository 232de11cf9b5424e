import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * The evidence list.
 */
export const everyClaim =
  'What the team claims, as the team wrote it, with the place where each claim can be checked. Questions stand by the sections and references of whoever asked them; what is open stands apart.';
export const asked = 'What was asked at the gate, and the answers';
export const stillOpen = 'Asked, and not answered yet';
/** How many questions there are, how many have an answer, and of how many answers a place is written down. */
export const counts = (all: number, answered: number, placed: number) =>
  phrase`${count(all)} asked, ${showNumber(answered)} answered. ${
    placed > 0
      ? phrase`For ${showNumber(placed)} of these the place where the answer can be checked is written down apart.`
      : 'No place where an answer can be checked is written down apart from its words.'
  }`;
const count = (all: number) => phrase`${showNumber(all)} ${plural(all, 'question')}`;
export const askedBy = (whose: string, section: string) =>
  apart([whose.trim() ? phrase`Asked by ${whose.trim()}` : 'Asked at the gate', section], ': ');
export const no = 'No.';
export const reference = 'Reference';
export const place = 'Where it can be checked';
export const hasHappened = 'What has happened';
export const eachEvent = 'Each event, and how anybody can check it';
export const event = 'Event';
export const hasToAgree = 'Who may refuse';
export const whoseAgreement = 'Members of the steering committee without whose agreement nothing is decided';
export const howCounted = 'How the plan’s figures were counted';
export const simulated = (runs: Said, seed: Said) =>
  say`${runs} simulated runs from seed ${seed}: the same inputs give the same figures on every machine. The ranges are judgements of those who do the work; nothing was fitted to data.`;
