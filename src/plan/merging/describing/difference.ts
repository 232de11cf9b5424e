import { diffArrays } from 'diff';
import { type Around, toldApart } from './unseen.ts';

/** A stretch that two texts share, or one in which they differ. */
export type Stretch = { kind: 'shared'; text: string } | { kind: 'differs'; was: string; now: string };

/** Texts that differ in more words than this are not compared word by word: they say something else. */
const MOST_STEPS = 120;

/** A word; a letter of a script that puts no blanks between words; a line break; or whatever else there is. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\r\n| +|[\s\S]/gu;

/** Letters with the marks that belong to them. */
const LETTERS = /[\s\S]\p{M}*/gu;

/** Two texts as what they share and where they differ, in order. Differences that only a blank parts are one. */
export function stretchesOf(before: string, after: string): Stretch[] {
  const [was, now] = [piecesOf(before, PIECES), piecesOf(after, PIECES)];
  const start = sharedStart(was, now);
  const end = sharedStart(was.slice(start).reverse(), now.slice(start).reverse());
  const [left, right] = [was.slice(start, was.length - end), now.slice(start, now.length - end)];
  const between = diffArrays(left, right, { maxEditLength: MOST_STEPS });
  const middle = between
    ? between.flatMap(({ value, added, removed }) => step(value.join(''), added, removed))
    : [{ kind: 'differs' as const, was: left.join(''), now: right.join('') }];
  return joined([shared(was.slice(0, start)), ...middle, shared(was.slice(was.length - end))]).flatMap(
    narrowed,
  );
}

/** So long a word is compared by its letters. */
const LONG = 40;

/** Of long words that begin or end alike, what is alike is shared. */
function narrowed(stretch: Stretch): Stretch[] {
  if (stretch.kind === 'shared' || Math.min(stretch.was.length, stretch.now.length) < LONG) return [stretch];
  const [was, now] = [piecesOf(stretch.was, LETTERS), piecesOf(stretch.now, LETTERS)];
  const start = sharedStart(was, now);
  const end = sharedStart(was.slice(start).reverse(), now.slice(start).reverse());
  const differs: Stretch = {
    kind: 'differs',
    was: was.slice(start, was.length - end).join(''),
    now: now.slice(start, now.length - end).join(''),
  };
  return [shared(was.slice(0, start)), differs, shared(was.slice(was.length - end))].filter(
    (part) => part.kind === 'differs' || part.text !== '',
  );
}

function piecesOf(text: string, pieces: RegExp): string[] {
  return [...(text.match(pieces) ?? [])];
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const parting = one.findIndex((piece, index) => piece !== other[index]);
  return parting < 0 ? one.length : parting;
}

function shared(pieces: readonly string[]): Stretch {
  return { kind: 'shared', text: pieces.join('') };
}

function step(text: string, added: boolean | undefined, removed: boolean | undefined): Stretch[] {
  if (removed) return [{ kind: 'differs', was: text, now: '' }];
  if (added) return [{ kind: 'differs', was: '', now: text }];
  return [{ kind: 'shared', text }];
}

/** Without stretches that are empty, and with what belongs together in one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.kind === 'shared' && stretch.text === '') continue;
    const last = all.at(-1);
    const gap = last?.kind === 'shared' && last.text === ' ' ? all.at(-2) : undefined;
    if (stretch.kind === 'differs' && last?.kind === 'differs') {
      all.splice(-1, 1, { kind: 'differs', was: last.was + stretch.was, now: last.now + stretch.now });
    } else if (stretch.kind === 'differs' && gap?.kind === 'differs') {
      const [was, now] = [`${gap.was} ${stretch.was}`, `${gap.now} ${stretch.now}`];
      all.splice(-2, 2, { kind: 'differs', was, now });
    } else {
      all.push(stretch);
    }
  }
  return all;
}

/** A stretch and what stands beside it. */
export type Beside = { stretch: Stretch; around: Around };

/** Stretches, each with the letters beside it. */
export function withAround(stretches: readonly Stretch[]): Beside[] {
  const textAt = (index: number) => {
    const stretch = stretches[index];
    return stretch?.kind === 'shared' ? stretch.text : '';
  };
  return stretches.map((stretch, index) => ({
    stretch,
    around: { before: textAt(index - 1).slice(-1), behind: textAt(index + 1).slice(0, 1) },
  }));
}

/** What each side says in a stretch, told so that it can be seen where it differs. */
export function toldPair({ stretch, around }: Beside): [string, string] {
  return stretch.kind === 'shared'
    ? [stretch.text, stretch.text]
    : toldApart(stretch.was, stretch.now, around);
}

/** Two texts, whole, told so that each of their differences can be seen. */
export function wholePair(before: string, after: string): [string, string] {
  const pairs = withAround(stretchesOf(before, after)).map(toldPair);
  return [pairs.map(([was]) => was).join(''), pairs.map(([, now]) => now).join('')];
}
