import type { IsoDate } from '../method/dates.ts';

/** Today on this device's calendar: the clock of the one room that has one. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
