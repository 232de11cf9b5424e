import { useEffect, useReducer } from 'preact/hooks';
import type { IsoDate } from '../language/dates.ts';
import { today, watchDay } from '../stores/clock.ts';
import { drawAtOnce } from './drawAtOnce.ts';

/** Today, for whoever shows it and is drawn again when the day turns; before it is printed at once. */
export function useToday(): IsoDate {
  const [day, look] = useReducer<IsoDate, void>(today, today());
  useEffect(() => watchDay(() => drawAtOnce(look)), []);
  return day;
}
