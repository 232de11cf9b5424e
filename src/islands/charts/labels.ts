import { cut, textWidth } from './textWidth.ts';

/**
 * Where words stand in a figure. The page is not measured: places across are percentages, words keep their
 * size, and whatever does not collide at the narrowest width cannot collide at a wider one.
 */

/** The least width a figure has, in px: a screen of 280 less the gutters of the page and of a sheet. */
export const NARROW = 210;
/** The least width a figure has on paper, or on a page wider than a phone's, in px: the page of report.css. */
export const ROOMY = 440;
/** From one line of words to the next, in px. */
export const LINE = 18;
/** Between a rule and the words beside it, and the least between two neighbours. */
const GAP = 5;

/** Which share of the narrowest figure these px are, in percent. */
export function shareOf(px: number): number {
  return (px / NARROW) * 100;
}

/** A label with the place of the rule it belongs to, in percent of the width. */
export type Flag = { at: number; label: string };
/** Words and their place; `dx` from `at`, in px. */
export type Words = Flag & { anchor: 'start' | 'middle' | 'end'; dx: number };
/** Row 0 is the lowest; `beside`: the rule stands beside the words, not below. */
export type Placed<F extends Flag> = F & Words & { row: number; beside: boolean };
type Box = { rule: number; left: number; right: number };
type Side = { anchor: 'start' | 'end'; dx: number; beside: boolean; box: Box };

/**
 * Labels in rows, so that none runs over another, over an edge, or, where it can be had, over a rule, in a picture of
 * `width` px or wider.
 */
export function placeFlags<F extends Flag>(flags: readonly F[], width: number = NARROW): Placed<F>[] {
  const rules = flags.map(({ at }) => (at / 100) * width);
  const sides = flags.map(({ label }, index) =>
    placeBy(rules[index] ?? 0, textWidth(cut(label, width)), rules, width),
  );
  const rows = rowsOf(sides.map(({ box }) => box));
  return flags.map((flag, index) => {
    const { anchor = 'start', dx = 0, beside = true } = sides[index] ?? {};
    return { ...flag, label: cut(flag.label, width), anchor, dx, beside, row: rows[index] ?? 0 };
  });
}

/** One label beside its place, `gap` px from it: to the right, or where there is no room to the left, or as far left as it must. */
export function placeBeside(at: number, text: string, gap: number): Words {
  const label = cut(text, NARROW);
  const { anchor, dx } = placeBy((at / 100) * NARROW, textWidth(label), [], NARROW, gap);
  return { at, label, anchor, dx };
}

/** How many rows of labels there are. */
export function rowCount(placed: readonly { row: number }[]): number {
  return placed.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/**
 * To the right of the rule, to its left, or above it and as far left as it must: of those that fit whichever
 * runs over the fewest other rules, the first of equals.
 */
function placeBy(rule: number, width: number, rules: readonly number[], whole: number, gap = GAP): Side {
  const side = (left: number, anchor: 'start' | 'end', beside: boolean): Side => ({
    anchor,
    beside,
    dx: (anchor === 'start' ? left : left + width) - rule,
    box: { rule, left, right: left + width },
  });
  const above = side(Math.max(0, whole - width), 'start', false);
  const right = side(rule + gap, 'start', true);
  const left = side(rule - gap - width, 'end', true);
  const fitting = [right, left, above].filter(({ box }) => box.left >= 0 && box.right <= whole);
  // Above, the words would then stand apart from their rule.
  if (fitting.includes(right)) fitting.splice(fitting.indexOf(above), 1);
  const crossed = ({ box }: Side) => rules.filter((other) => other !== rule && covers(box, other)).length;
  return fitting.reduce((best, next) => (crossed(next) < crossed(best) ? next : best), fitting[0] ?? above);
}

/** From the lowest row up: a label waits until every rule that would run through it ends below it. */
function rowsOf(boxes: readonly Box[]): number[] {
  const rows = boxes.map(() => -1);
  for (let row = 0; rows.includes(-1); row += 1) {
    const open = boxes.filter((_, index) => rows[index] === -1);
    const clear = open.filter((box) => open.every((other) => other === box || !covers(box, other.rule)));
    const taken: Box[] = [];
    // Two labels may each stand on the other's rule: then the first goes first, and its words hide the rule.
    for (const box of clear.length > 0 ? clear : open.slice(0, 1)) {
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      rows[boxes.indexOf(box)] = row;
    }
  }
  return rows;
}

function covers(box: Box, rule: number): boolean {
  return rule > box.left - 2 && rule < box.right + 2;
}

/** True where one runs over the other at any width: so do two that change sides while the picture widens. */
function overlap(one: Box, other: Box): boolean {
  const before = (a: Box, b: Box) => a.right + GAP <= b.left && a.rule <= b.rule;
  return !before(one, other) && !before(other, one);
}

/** Heights moved apart until each is `gap` from the next, in their order, none above `top` or below `bottom`. */
export function spread(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let least = top;
  for (const index of order) {
    moved[index] = Math.max(moved[index] ?? 0, least);
    least = (moved[index] ?? 0) + gap;
  }
  let most = bottom;
  for (const index of order.reverse()) {
    moved[index] = Math.min(moved[index] ?? 0, most);
    most = (moved[index] ?? 0) - gap;
  }
  return moved;
}

/** The label with its figure in `width` px, unless its words hold it already; of the two the label is cut. */
export function withFigure(
  label: string,
  shown: string,
  { other = '', width = NARROW }: { other?: string; width?: number } = {},
): string {
  if (label.includes(shown) || (other && label.includes(other))) return cut(label, width);
  return cut(`${cut(label.trim(), width - textWidth(`: ${shown}`))}: ${shown}`, width);
}
