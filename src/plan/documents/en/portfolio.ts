import { phrase } from '../../../language/directions.ts';
import { number, type Said, say } from '../../../report/values.ts';

/*
 * Programs side by side: the table, its columns, and what stands in each.
 */
export const sideBySide = 'Programs side by side';
export const program = 'Program';
export const stage = 'Stage';
export const gate = 'Gate';
export const waiting = 'Waiting';
export const done = 'Done four times in five';
export const sponsor = 'Sponsor';
export const nextDate = 'Next date';

export const openSince = (date: Said) => say`Open since ${date}`;
export const gateAndMore = (name: string, more: number) => phrase`${name}; and ${more} more`;
export const noLonger = 'no longer';
export const waitingFor = (days: number) => number(days, days === 1 ? 'day' : 'days');

export const counting = 'counting …';
export const by = (date: Said) => say`by ${date}`;
export const effort = (size: string, unit: string) => phrase`${size} ${unit}`;
export const withEffort = (effort: string) => phrase`with ${effort}`;
export const faulty = 'cannot be counted';

export const sponsorIs = {
  steady: 'steady',
  watch: 'one sign to watch',
  fading: 'fading',
  gone: 'empty chair',
};

export const next = (date: Said, what: string) => say`${date}, ${what}`;
