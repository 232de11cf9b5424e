import { type Work, WORK_KINDS } from '../../document.ts';
import * as words from '../../en.ts';

/*
 * Every cell that has somebody’s words in it begins with a word of ours: so none can act as a formula, and none has to be
 * changed.
 */

/** What it is called in one line of at most so many letters; what is cut off stands in its description. */
export function titleOf(work: Work, most: number): string {
  const line = said(work).replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : line;
}

/** All that is said of it, a line each, whole. */
export function descriptionOf(work: Work): string {
  const { who, due, notes } = work;
  const further = [
    ...(who ? [{ label: words.owner, value: who }] : []),
    ...(due ? [{ label: words.due, value: due }] : []),
    ...notes,
  ];
  return [said(work), ...further.map(({ label, value }) => words.labelled(label, value))].join('\n');
}

export function ownerOf({ who }: Work): string {
  return who && words.labelled(words.owner, who);
}

/** By which a tracker knows it again: the id of its row, which is never another’s and never changes. */
export function keyOf({ id }: Work): string {
  return `unstall-${id}`;
}

/** By which all of its kind can be found: one word. */
export function labelOf({ kind }: Work): string {
  return WORK_KINDS[kind];
}

function said({ kind, number, what }: Work): string {
  return words.labelled(words.WORK_NAMES[kind](number), what);
}
