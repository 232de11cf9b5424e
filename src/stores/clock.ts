import { type IsoDate, isIsoDate } from '../language/dates.ts';

/** This moment (ISO 8601, UTC): the clock of the one room that has one. */
export function now(): string {
  return new Date().toISOString();
}

/** Today on this device's calendar. */
export function today(): IsoDate {
  return dayOf(now());
}

/**
 * The day of a moment (ISO 8601) on this device's calendar, where its first ten characters are the day in Greenwich.
 * A day without a time is that day everywhere. Blank for what is no moment.
 */
export function dayOf(moment: string): IsoDate {
  if (isIsoDate(moment)) return moment;
  // Of other texts browsers make any date they can find in them.
  const then = new Date(/^\d{4}-/.test(moment) ? moment : Number.NaN);
  if (Number.isNaN(then.getTime())) return '';
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}

const MINUTE = 60_000;

/**
 * Has `look` look at the clock whenever the day may have turned. At every whole minute, since midnight is one in any
 * zone: that needs no reckoning of nights that are longer or shorter, and also finds a clock or a zone that was set
 * anew. When the page wakes, since timers sleep with it; and before it is printed. Returns what ends that.
 */
export function watchDay(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        wait();
        look();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  };
  wait();
  const listeners = new AbortController();
  const { signal } = listeners;
  for (const event of ['visibilitychange', 'pageshow', 'focus', 'beforeprint']) {
    addEventListener(event, look, { signal });
  }
  return () => {
    clearTimeout(timer);
    listeners.abort();
  };
}
