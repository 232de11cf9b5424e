import { changesAt } from './changes.ts';
import { wholePair } from './describing/difference.ts';
import { labelOf, partTitle } from './describing/labels.ts';
import { type Place, placeOf } from './describing/places.ts';
import { sayPair } from './describing/sayPair.ts';
import { alike } from './describing/unseen.ts';
import { whereOf, type Words, wordsFor } from './describing/words.ts';
import { absent, addedWith, keptWith, present, removed, unknownFields, within } from './en.ts';
import type { Conflict, Path } from './merge.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';

/** A conflict in words: what stood in its place, and what each side says there now, uncut. */
export type DescribedConflict = {
  conflict: Conflict;
  /** The title of the worksheet. */
  sheet: string;
  where: string;
  base: string;
  mine: string;
  theirs: string;
};

/**
 * Conflicts in the words in which changes are told, one for each and in their order. Texts are whole, since
 * somebody is to choose between them. `mine` and `theirs` are the plans that were merged.
 */
export function describeConflicts(
  conflicts: readonly Conflict[],
  mine: Plan,
  theirs: Plan,
  wordings: Wordings,
): DescribedConflict[] {
  const words = wordsFor(mine, theirs, wordings);
  return conflicts.map((conflict) => {
    const place = placeOf(conflict.path);
    return place ? known(conflict, place, words) : unknown(conflict);
  });
}

function known(conflict: Conflict, place: Place, words: Words): DescribedConflict {
  const { base, mine, theirs } = conflict;
  const told = { conflict, sheet: partTitle(place.part, words.wordings), where: whereOf(place, words) };
  if (place.holds === 'whole') {
    const [here, there] = [rowText(conflict, mine, words), rowText(conflict, theirs, words)];
    return { ...told, base: base === undefined ? absent : present, mine: here, theirs: there };
  }
  const pairOf = (one: unknown, other: unknown) =>
    sayPair(place, [one, other], { say: words.say, tell: wholePair });
  const [here, there] = pairOf(mine, theirs);
  const [was] = pairOf(base, alike(words.say(place, base), words.say(place, theirs)) ? theirs : mine);
  return { ...told, base: was, mine: here, theirs: there };
}

/**
 * Of a row that one side removed: what the other changed in it. Of one that only theirs has, and that there was no
 * room for: all that it says.
 */
function rowText({ path, base }: Conflict, row: unknown, words: Words): string {
  if (row === undefined) return base === undefined ? absent : removed;
  if (base === undefined) return addedWith(fieldTexts(path, {}, row, words));
  return keptWith(fieldTexts(path, base, row, words));
}

/** Every field of a row that differs from the base, with what it says. */
function fieldTexts(path: Path, base: unknown, row: unknown, { say, wordings }: Words): string[] {
  return changesAt(path, base, row).flatMap(({ path: at, before, after }) => {
    const place = placeOf(at);
    if (!place || place.holds === 'whole' || place.holds === 'row') return [];
    const [, text] = sayPair(place, [before, after], { say, tell: wholePair });
    return [within(labelOf(place, wordings), text)];
  });
}

/** A place that this build does not know, by its keys and as JSON. */
function unknown(conflict: Conflict): DescribedConflict {
  const json = (value: unknown, none: string) => (value === undefined ? none : JSON.stringify(value));
  const [mine, theirs] = wholePair(json(conflict.mine, removed), json(conflict.theirs, removed));
  const where = conflict.path.join(' / ');
  return { conflict, sheet: unknownFields, where, base: json(conflict.base, absent), mine, theirs };
}
