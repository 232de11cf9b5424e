import { type IsoDate, showDate } from '../../language/dates.ts';
import type { Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { needed } from '../../report/values.ts';
import * as words from './en/brief.ts';
import { fitText } from './fit.ts';
import { valueRoom } from './page.ts';

/** A short fact: what is said, in how many lines at most, and what it is called where it is cut. */
export type Line = { label: string; of: string; text: string; lines: number };
/** Short facts under a heading; no heading where `title` is blank. */
export type Group = { id: string; title: string; private?: boolean; lines: Line[] };

/** So many characters of something that are not on the page. */
export type Cut = { of: string; left: number };

export function line(named: Pick<Line, 'label' | 'of'>, lines: number, text: string): Line {
  return { ...named, text, lines };
}

/** A day and whoever has something to do with it, or what of the two is known. */
export function dayAnd(by: 'by' | 'on' | 'for', date: IsoDate, who: string): string {
  return words.dayAnd(by, showDate(date).trim(), who.trim());
}

/** A section of a group, every fact cut to its room and `spare` lines more. */
export function fitGroup(
  { lines, id, title, ...marked }: Group,
  spare: number,
): { fitted: Section; cuts: Cut[] } {
  const cuts = lines.map((fact) => ({ ...fact, ...fitText(fact.text, valueRoom(fact.lines + spare)) }));
  const rows: Fact[] = cuts.map(({ label, text }) => ({ label, value: needed(text) }));
  return { fitted: section(id, title, { ...marked, blocks: [{ kind: 'facts', rows }] }), cuts };
}

/** What was cut, with `further` things that are not on the page at all, and where all of it stands. */
export function leftOut(cuts: readonly Cut[], further: readonly string[]): string {
  const cut = cuts.filter(({ left }) => left > 0);
  const parts = [...cut.map(({ of, left }, index) => words.cut(left, of, index)), ...further];
  return parts.length > 0 ? words.leftOut(parts) : words.nothingCut;
}
