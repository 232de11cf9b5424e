import type { Fact } from '../../report/blocks.ts';
import { type Flat, showFlat } from '../../report/document.ts';
import { fitText, linesOf, type Room } from './fit.ts';

/**
 * The executive's page as plan/executive.css sets it (`.brief`): 9 pt in lines of 11.5 pt. A letter of ordinary width
 * counts as 0.567 em: 0.636 em is the widest of any font that a page falls back on, whose small letters are set
 * as high as those of our face (`font-size-adjust`), which narrows that one by a ninth. Letters to a line are those of A4,
 * the narrower paper; lines to a page those of Letter, the shorter: 279.4 mm less 42 mm of margins are 58.5
 * lines, of which one and a half are kept free.
 */
const LINES = 57;
const WHOLE = 94;
/** Bold type takes a tenth more. */
const BOLD = 85;
const LABEL = 16;
const VALUE = 76;
/** Room for the program's name at the head: it is set in 16 pt, in lines of 17 pt. */
export const NAME_ROOM: Room = { lines: 2, perLine: 46 };
const NAME_LINE = 1.5;

/** The room on the page below its head, which says what it is and names the program, in lines. */
export function roomBelow(program: string): number {
  return LINES - 1 - NAME_LINE * linesOf(fitText(program, NAME_ROOM).text, NAME_ROOM.perLine);
}

/** Room for a fact's value in so many lines. */
export function valueRoom(lines: number): Room {
  return { lines, perLine: VALUE };
}

/** Room for a sentence in bold over the whole width in so many lines. */
export function boldRoom(lines: number): Room {
  return { lines, perLine: BOLD };
}

/** Room for a sentence over the whole width in so many lines. */
export function wholeRoom(lines: number): Room {
  return { lines, perLine: WHOLE };
}

/** Room for a name in half a line. */
export const HALF_LINE: Room = { lines: 1, perLine: 40 };

/** How many lines some blocks take on the executive's page; infinitely many where their height is not known. */
export function heightOf(blocks: readonly Flat[]): number {
  return blocks.reduce((sum, block) => sum + blockHeight(showFlat(block)), 0);
}

function blockHeight(block: Flat<string>): number {
  switch (block.kind) {
    case 'heading':
      return 2 * Math.max(1, linesOf(block.text, 40));
    case 'text':
      return linesOf(block.text, block.tone === 'go' ? BOLD : WHOLE) + 0.5;
    case 'facts':
      return block.rows.reduce((sum, row) => sum + factHeight(row), 0);
    case 'list':
    case 'checklist':
    case 'table':
    case 'figure':
      return Number.POSITIVE_INFINITY;
  }
}

/** How many lines a fact takes. */
export function factHeight({ label, value }: Fact<string>): number {
  return Math.max(1, linesOf(label, LABEL), linesOf(value, VALUE)) + 0.25;
}
