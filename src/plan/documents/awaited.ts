import { anchor, type Sheet } from '../../sheets/finding.ts';
import type { Task } from './tasks.ts';

/** Worksheets whose acts others wait for first: what opens gates and is decided, then what the sums and days of that rest on. */
const AWAITED: readonly (readonly Sheet[])[] = [
  ['gate', 'triage', 'steering', 'sponsor'],
  ['benefits', 'scope', 'stalled', 'milestone', 'lead'],
];
/** What asks for a day or a name where one is missing waits for everything else. */
const LAST: ReadonlySet<string> = new Set([anchor('lead', 'name'), anchor('lead', 'slices')]);

/** What somebody has to do on one day, in the order in which others wait for it; what only makes a list whole comes last. */
export function mostAwaitedFirst<T extends Task>(tasks: readonly T[]): T[] {
  return tasks.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ sheet, field, forEvidence }: Task): number {
  if (forEvidence || LAST.has(field)) return AWAITED.length + 1;
  const at = AWAITED.findIndex((sheets) => sheets.includes(sheet));
  return at === -1 ? AWAITED.length : at;
}
