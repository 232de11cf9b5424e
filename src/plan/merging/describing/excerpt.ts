import { emptyText, MOST_MORE, moreDifferences } from '../en.ts';
import { type Beside, type Stretch, stretchesOf, toldPair, withAround } from './difference.ts';
import { alike, spelled } from './unseen.ts';

/** The longest text that a list of changes shows of one side, in characters. */
const MOST_SHOWN = 160;
/** So much of what both sides share is shown before they part. */
const LEAD = 40;

/** A text on one line, cut at the end of a word where it is longer than `most` characters. */
export function cut(text: string, most = MOST_SHOWN): string {
  const letters = [...folded(text)];
  if (letters.length <= most) return letters.join('');
  const kept = letters.slice(0, most - 1).join('');
  const words = kept.slice(0, Math.max(0, kept.lastIndexOf(' ')));
  // A word that fills half of the room is cut inside.
  return `${(words.length * 2 > kept.length ? words : kept).replace(/[\s.,;:–-]+$/u, '')}…`;
}

type Pair = [was: string, now: string];

/**
 * Two texts that differ, each cut to the same length: whole where there is room for that, and otherwise from shortly
 * before each place at which they part. Every difference is shown or counted, in words where it can’t be seen.
 */
export function cutPair(before: string, after: string): Pair {
  const stretches = stretchesOf(before, after);
  const all = withAround(stretches);
  const pairs = all.map(toldPair);
  const whole = both((side) => folded(pairs.map((pair) => pair[side]).join('')));
  const pair = whole.every((text) => lengthOf(text) <= MOST_SHOWN) ? whole : excerpt(all);
  const first = stretches.find((stretch) => stretch.kind === 'differs');
  if (!first || !alike(...pair)) return pair;
  // Whatever was put together: two texts that differ never look the same.
  return [first.was, first.now].map((text) => cut(spelled(text)) || emptyText) as Pair;
}

/** From shortly before each difference, as many as there is room for; the others are counted. */
function excerpt(all: readonly Beside[]): Pair {
  let pair: Pair = ['', ''];
  let shown = 0;
  for (const [index, beside] of all.entries()) {
    if (beside.stretch.kind === 'shared') continue;
    const lead = leadOf(sharedText(all[index - 1]), shown === 0 ? '' : ' ');
    const room = shown === 0 ? MOST_SHOWN - lengthOf(lead) - MOST_MORE : 2 * LEAD;
    const sides = shortPair(beside, beside.stretch, room);
    const next = both((side) => pair[side] + lead + sides[side]);
    if (shown > 0 && next.some((text) => lengthOf(text) > MOST_SHOWN - MOST_MORE)) break;
    pair = next;
    shown++;
  }
  const more = all.filter(({ stretch }) => stretch.kind === 'differs').length - shown;
  if (more > 0) return both((side) => pair[side].trim() + moreDifferences(more));
  return both((side) => tailed(pair[side], flat(sharedText(all.at(-1)))));
}

function sharedText(beside: Beside | undefined): string {
  return beside?.stretch.kind === 'shared' ? beside.stretch.text : '';
}

/** What each side says, cut to so many letters; where no more than can’t be seen is left of it, letter by letter. */
function shortPair(beside: Beside, { was, now }: Extract<Stretch, { kind: 'differs' }>, most: number): Pair {
  const pair = toldPair(beside).map((text) => cutInside(text, most)) as Pair;
  if (!alike(...pair)) return pair;
  return [was, now].map((text) => cutInside(spelled(text), most)) as Pair;
}

/** The end of what both share, from the beginning of a word. */
function leadOf(text: string, joint: string): string {
  const letters = [...flat(text)];
  if (letters.length <= LEAD) return letters.join('');
  const space = letters.slice(0, letters.length - LEAD).lastIndexOf(' ');
  const near = space < letters.length - 2 * LEAD ? letters.length - LEAD : space + 1;
  return `${joint}… ${letters.slice(near).join('')}`;
}

function tailed(text: string, tail: string): string {
  const room = MOST_SHOWN - lengthOf(text);
  return lengthOf(tail) <= room ? (text + tail).trim() : text + cutInside(tail, room);
}

/** A text cut to so many letters, its blanks left where they are. */
function cutInside(text: string, most: number): string {
  const letters = [...flat(text)];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, Math.max(0, most - 1))
        .join('')
        .trimEnd()}…`;
}

function both(side: (index: 0 | 1) => string): Pair {
  return [side(0), side(1)];
}

function lengthOf(text: string): number {
  return [...text].length;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function folded(text: string): string {
  return flat(text).trim();
}
