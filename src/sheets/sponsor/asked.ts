import { daysBetween, type IsoDate, isDone, isIsoDate } from '../../language/dates.ts';
import type { Mark } from '../sheet.ts';
import type { Sponsor } from './fields.ts';

/** What is asked for is asked for a week. */
const WEEK = 7;

/** What is written down once the sponsor was asked. */
export function asked(today: IsoDate): Mark {
  return { word: 'asked', at: ['sponsor'], values: { askedOn: today } };
}

/** True once the sponsor was asked for what is needed: not before the week in which it is, and in none before this one. */
export function isAsked({ askBy, askedOn }: Sponsor, today: IsoDate): boolean {
  const needed = isIsoDate(askBy) ? askBy : today;
  return isDone(askedOn, today) && daysBetween(askedOn, needed) < WEEK;
}
