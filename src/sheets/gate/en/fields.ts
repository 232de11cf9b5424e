/** The words of a gate itself in English: its name, its days, what opens it. */
import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import type { GateKind } from '../../triage/fields.ts';

export const unnamed = 'A gate without a name';

/** What usually opens a gate of each kind. */
export const OPENERS: Record<GateKind, string> = {
  function: 'A function opens with a talk with the person who signs.',
  decision: 'A decision opens with one page of options before the one person who may choose, and a date.',
  artifact: 'An artifact opens when somebody makes it: name who, and by when.',
};

export const notYet = 'This day has not come yet.';
export const openedEarly = 'It opened before it began to wait.';

const long = (days: number) => (days === 1 ? '1 day' : phrase`${days} days`);
export const waited = (days: number, opened: IsoDate) =>
  phrase`It waited ${long(days)}, and opened on ${showDate(opened)}.`;
export const waits = (days: number, today: IsoDate) =>
  phrase`It has waited ${long(days)} as of ${showDate(today)}.`;
