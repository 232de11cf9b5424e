import { folded } from '../language/folded.ts';
import { RUN, runsOf } from './words.ts';

/** A piece of a text, and whether it is of what was looked for. */
export type Piece = { text: string; marked: boolean };

/** A stretch of a text, from one letter to before another. */
export type Span = { from: number; to: number };

/** Finds in a text what was looked for, in order, none of it twice. */
export type Finder = (text: string) => Span[];

/** Some of a text. `phrase` is what stands there around the first that was found, word for word; blank where nothing was. */
export type Excerpt = { pieces: Piece[]; phrase: string };

/** So long an excerpt is at most, in characters, and so much of it stands before what was found. */
const MOST = 200;
const BEFORE = 60;
/** So many words on either side tell the place of one from others. */
const BESIDE = 3;

/** Finds whole words: those that are wanted, folded, and runs that are wanted as one, such as “work-around”. */
export function wordFinder(wanted: ReadonlySet<string>): Finder {
  const isWanted = (run: string) =>
    runsOf(run).some(
      ({ words, joined }) => words.some((word) => wanted.has(word)) || wanted.has(joined ?? ''),
    );
  return (text) => runSpans(text).filter(({ from, to }) => isWanted(text.slice(from, to)));
}

/** Finds stretches of letters, given folded, wherever they stand. */
export function stretchFinder(wanted: readonly string[]): Finder {
  return (text) => {
    const { plain, places } = withPlaces(text);
    const spans = wanted.flatMap((stretch) => spansOf(plain, stretch));
    const sorted = spans.sort((one, other) => one.from - other.from || other.to - one.to);
    let done = 0;
    return sorted.flatMap(({ from, to }) => {
      if (from < done) return [];
      done = to;
      return [{ from: places[from] ?? 0, to: places[to] ?? text.length }];
    });
  };
}

function spansOf(text: string, stretch: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(stretch); from >= 0; from = text.indexOf(stretch, from + stretch.length))
    spans.push({ from, to: from + stretch.length });
  return spans;
}

/** A text as it is compared, and where in it each of its letters came from. */
function withPlaces(text: string): { plain: string; places: number[] } {
  let plain = '';
  let at = 0;
  const places: number[] = [];
  for (const letter of text) {
    const same = folded(letter);
    for (let unit = 0; unit < same.length; unit++) places.push(at);
    plain += same;
    at += letter.length;
  }
  return { plain, places };
}

function runSpans(text: string): Span[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => ({ from: index, to: index + run.length }));
}

/** A text in pieces, with what was looked for marked. What only a blank parts is marked as one. */
export function piecesOf(text: string, find: Finder): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of find(text)) {
    const last = pieces.at(-1);
    const between = text.slice(done, from);
    if (last?.marked && between === ' ') last.text += text.slice(done, to);
    else pieces.push({ text: between, marked: false }, { text: text.slice(from, to), marked: true });
    done = to;
  }
  return [...pieces, { text: text.slice(done), marked: false }].filter((piece) => piece.text !== '');
}

/** The part of a text, of a line for each paragraph, with most of what was looked for; its beginning where none is there. */
export function excerptOf(text: string, find: Finder): Excerpt {
  const lines = text.split('\n').map((line) => {
    const spans = find(line);
    return { line, spans, held: distinct(line, spans) };
  });
  const { line, spans } = lines.reduce((one, other) => (other.held > one.held ? other : one));
  const words = runSpans(line);
  const from = startOf(line, spans, words);
  const to = endOf(line, from);
  const pieces = piecesOf(line.slice(from, to), find);
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (to < line.length) pieces.push({ text: ' …', marked: false });
  const first = spans.find((span) => span.from >= from && span.to <= to);
  const shown = words.filter((word) => word.from >= from && word.to <= to);
  return { pieces, phrase: first ? phraseAround(first, line, shown) : '' };
}

function distinct(line: string, spans: readonly Span[]): number {
  return new Set(spans.map(({ from, to }) => line.slice(from, to).toLowerCase())).size;
}

/** Where the excerpt of a line starts: at its beginning, or a little before the stretch with most of what was found. */
function startOf(line: string, spans: readonly Span[], words: readonly Span[]): number {
  if (line.length <= MOST) return 0;
  const within = (start: number) =>
    spans.filter(({ from, to }) => from >= start && to <= start + MOST - BEFORE);
  const fullest = spans
    .map(({ from }) => ({ from, held: distinct(line, within(from)) }))
    .reduce((one, other) => (other.held > one.held ? other : one), { from: 0, held: 0 });
  const wanted = Math.max(0, Math.min(fullest.from - BEFORE, line.length - MOST));
  if (wanted === 0) return 0;
  // A text without blanks has no word that begins near there.
  const word = words.find(({ from }) => from >= wanted && from <= fullest.from);
  return word?.from ?? wanted;
}

function endOf(line: string, start: number): number {
  if (line.length - start <= MOST) return line.length;
  const end = line.lastIndexOf(' ', start + MOST);
  return end > start + BEFORE ? end : start + MOST;
}

function phraseAround({ from, to }: Span, line: string, words: readonly Span[]): string {
  const first = words.findIndex((word) => word.to > from);
  const last = words.findLastIndex((word) => word.from < to);
  const [start, end] = [words[Math.max(0, first - BESIDE)], words[Math.min(words.length - 1, last + BESIDE)]];
  return first < 0 ? '' : line.slice(start?.from, end?.to);
}
