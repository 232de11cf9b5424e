import type { Change } from './changes.ts';
import { cutPair } from './describing/excerpt.ts';
import { sayPair } from './describing/sayPair.ts';
import { partTitle } from './describing/labels.ts';
import { movedRows } from './describing/moved.ts';
import { asNamed } from './describing/names.ts';
import { type Part, PARTS, type Place, placeOf } from './describing/places.ts';
import { whereOf, type Words, wordsFor } from './describing/words.ts';
import { absent, added, inAnotherOrder, moved, present, removed } from './en.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';

/** A change in words. `where` names the field, and the row or the group that it stands in. */
export type DescribedChange = {
  kind: Change['kind'];
  /** The title of the worksheet. */
  sheet: string;
  where: string;
  before: string;
  after: string;
};

/** So many moved rows are named. */
const MOST_NAMED = 3;

/**
 * Changes in the words of the worksheets, in the order in which the plan prints them, long texts cut. Changes in
 * fields that this build does not know are left out: `unknownChanges` counts them.
 */
export function describeChanges(
  changes: readonly Change[],
  before: Plan,
  after: Plan,
  wordings: Wordings,
): DescribedChange[] {
  const words = wordsFor(after, before, wordings);
  const byPart = new Map<Part, DescribedChange[]>(PARTS.map((part) => [part, []]));
  for (const change of changes) {
    const place = placeOf(change.path);
    const described = place && changeText(change, place, words);
    if (described) byPart.get(place.part)?.push(described);
  }
  return [...byPart.values()].flat();
}

/** How many changes are in fields that this build does not know. */
export function unknownChanges(changes: readonly Change[]): number {
  return changes.filter(({ path }) => placeOf(path) === undefined).length;
}

function changeText({ kind, before, after }: Change, place: Place, words: Words): DescribedChange {
  const sheet = partTitle(place.part, words.wordings);
  const where = whereOf(place, words);
  if (place.holds === 'whole') {
    const [was, now] = kind === 'added' ? [absent, added] : [present, removed];
    return { kind, sheet, where, before: was, after: now };
  }
  if (kind === 'moved') {
    const rows = movedRows(before as string[], after as string[]);
    return { kind, sheet, where, before: inAnotherOrder, after: movedText(rows, words) };
  }
  const [was, now] = sayPair(place, [before, after], { say: words.say, tell: cutPair });
  return { kind, sheet, where, before: was, after: now };
}

/** The names of rows, as many as are read gladly, and how many more there are. */
function movedText(ids: readonly string[], { names }: Words): string {
  const shown = ids.slice(0, MOST_NAMED).map((id) => asNamed(names.get(id) ?? { text: id, typed: false }));
  return moved(shown, ids.length - shown.length);
}
