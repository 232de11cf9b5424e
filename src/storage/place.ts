import { attempt } from './local.ts';
import { PREFIX } from './keys.ts';

/** Where somebody typed or chose last: the id of the program and of the field, and nothing of what stands in it. */
const PLACE_KEY = `${PREFIX}at`;

/** Keeps the field of a program that was touched last. */
export function keepPlace(program: string, field: string): void {
  const place = `${program} ${field}`;
  attempt(() => {
    if (localStorage.getItem(PLACE_KEY) !== place) localStorage.setItem(PLACE_KEY, place);
  });
}

/** The field that was touched last, where that was in this program. */
export function placeIn(program: string): string | undefined {
  try {
    const [of, field] = localStorage.getItem(PLACE_KEY)?.split(' ') ?? [];
    return of === program ? field : undefined;
  } catch {
    return undefined;
  }
}
