import type { Block, Column, Fact, KeyFigure, Tone } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { needed, type Said } from '../../report/values.ts';
import * as words from './en/brief.ts';
import { fitText, linesOf, type Room } from './fit.ts';
import { cellRoom, factHeight, headRoom, noteRoom, ROW_EDGE, valueRoom } from './page.ts';

/**
 * A short fact: what is said, in how many lines, and what it is called where it is cut. `beside`: it stands beside
 * what is to be decided, and gives way to that; in fewer lines than `least` it does not stand at all.
 */
export type Line = {
  label: string;
  of: string;
  text: string;
  lines: number;
  least?: number;
  beside?: number;
};
/** What stands beside a decision, in the order in which it has its room: the last gives way first. */
export const BESIDE = {
  ...{ turns: 1, after: 2, limit: 3, agree: 4, history: 5, unconfirmed: 6 },
  ...{ sooner: 7, pending: 8, milestone: 9, rest: 10 },
} as const;
/**
 * A row of a table, cut to so many lines in every cell, and to no fewer than `least`. `of` tells it from the other rows; `beside` as of
 * a fact; `edge`: lines that come with it, of the head of a table in which all gives way; `sum`: it is what those above it come to.
 */
export type Row = {
  of: string;
  cells: Cell[];
  lines: number;
  least?: number;
  beside?: number;
  edge?: number;
  sum?: true;
};
/** `part`: how much of the width its column has, 0 to 1; `of`: what it is called where it is cut. */
type Cell = { of: string; text: string; part: number; open?: boolean };
/** A table of which the height is counted; `untold`: what is to be decided and has no column in it. */
export type Rows = {
  caption: string;
  /** `of`: what the head of a column is called where it is cut, which heads of our own are not. */
  columns: { label: string; part: number; of?: string; holds?: Column['holds'] }[];
  rows: Row[];
  untold: Cut[];
  /** What so many rows are called that are not on the page, where the foot says so. */
  more?: (count: number) => string;
};
/** A key figure, and what its note is called where that is cut. */
export type Key = KeyFigure<string> & { of: string };
/** A sentence, short facts and a table under a heading; no heading where `title` is blank. */
export type Group = {
  id: string;
  title: string;
  private?: boolean;
  lead?: Lead;
  /** Key figures under it, before all facts. */
  strip?: readonly Key[];
  /** Facts and tables, as they follow one another. */
  body: readonly (readonly Line[] | Rows)[];
};
type Lead = { of: string; text: string; tone?: Tone; room: Room };
/**
 * How many lines facts and rows get, by what they are called where they are cut. Of what is not said here a row has two, a
 * fact one, and either none where it is beside a decision.
 */
export type Rooms = ReadonlyMap<string, number>;

/** So many characters of something that are not on the page; `shown`: none of it is, and it is to be decided. */
export type Cut = { of: string; left: number; shown?: false };

export function line(named: Pick<Line, 'label' | 'of'>, lines: number, text: string): Line {
  return { ...named, text, lines };
}

/** The same, as one that gives way to what is to be decided. */
export function beside(named: Pick<Line, 'label' | 'of'>, lines: number, text: string): Line {
  return { ...line(named, lines, text), beside: BESIDE.rest };
}

/** The same of what is said whole or not at all. */
export function wholeBeside(
  place: number,
  named: Pick<Line, 'label' | 'of'>,
  lines: number,
  text: string,
): Line {
  return { ...line(named, lines, text), least: linesOf(text, valueRoom(1).perLine), beside: place };
}

/** A section of a group, every fact cut to its room. */
export function fitGroup(
  { id, title, lead, strip = [], body, ...marked }: Group,
  rooms: Rooms,
): { fitted: Section; cuts: Cut[] } {
  const said = lead && { ...lead, ...fitText(lead.text, lead.room) };
  const below = fitStrip(strip);
  const parts = [
    below,
    ...body.map((part) => (isTable(part) ? fitRows(part, rooms) : fitLines(part, rooms))),
  ];
  const fitted = section(id, title, {
    ...marked,
    ...(said && { lead: textOf(said) }),
    blocks: parts.flatMap(({ blocks }) => blocks),
  });
  return { fitted, cuts: [...(said ? [said] : []), ...parts.flatMap(({ cuts }) => cuts)] };
}

/** Whether a part of a group is a table. */
export function isTable(part: readonly Line[] | Rows): part is Rows {
  return 'columns' in part;
}

function textOf({ text, tone }: Pick<Lead, 'text' | 'tone'>): Extract<Block, { kind: 'text' }> {
  return { kind: 'text', text, ...(tone && { tone }) };
}

/** So many lines of what has to be known of a key figure. */
const MOST_NOTED = 4;

/** Key figures, which are never cut, and what has to be known of each, which is. */
function fitStrip(strip: readonly Key[]): { blocks: Block[]; cuts: Cut[] } {
  if (strip.length === 0) return { blocks: [], cuts: [] };
  const cuts = strip.map((key) => ({ ...key, ...fitText(key.note, noteRoom(strip.length, MOST_NOTED)) }));
  const figures = cuts.map(({ label, figure, text }): KeyFigure => ({ label, figure, note: text }));
  return { blocks: [{ kind: 'strip', figures }], cuts };
}

/** Facts that have a line left, every one cut to its room. */
function fitLines(lines: readonly Line[], rooms: Rooms): { blocks: Block[]; cuts: Cut[] } {
  const shown = lines.filter((fact) => roomOf(fact, rooms) > 0);
  const cuts = shown.map((fact) => ({ ...fact, ...fitText(fact.text, valueRoom(roomOf(fact, rooms))) }));
  const rows: Fact[] = cuts.map(({ label, text }) => ({ label, value: needed(text) }));
  return { blocks: rows.length > 0 ? [{ kind: 'facts', rows }] : [], cuts };
}

/** So many lines of a head that somebody typed. */
const MOST_HEAD = 2;

/** The table with each row cut to its room; none without a row. */
function fitRows(table: Rows, rooms: Rooms): { blocks: Block[]; cuts: Cut[] } {
  const shown = table.rows.filter((row) => roomOf(row, rooms) > 0);
  const hidden = table.rows.length - shown.length;
  const more =
    table.more && hidden > 0 ? [{ of: table.more(hidden), left: hidden, shown: false as const }] : [];
  if (shown.length === 0) return { blocks: [], cuts: more };
  const cells = shown.map((row) => fitCells(row, roomOf(row, rooms)));
  const sums = shown.flatMap(({ sum }, at) => (sum ? [at] : []));
  const heads = table.columns.map(({ label, part, of, holds = 'words' }) => ({
    ...{ part, holds },
    ...(of ? { of, ...fitText(label, headRoom(part, MOST_HEAD)) } : { of: '', text: label, left: 0 }),
  }));
  const columns = heads.map(({ text, part, holds }): Column => ({ label: text, holds, part }));
  const rows = cells.map((row) => row.map(({ text, open }): Said => (open ? needed(text) : text)));
  return {
    blocks: [
      {
        kind: 'table',
        table: { caption: table.caption, columns, rows, ...(sums.length > 0 && { sums }) },
      },
    ],
    cuts: [
      ...heads,
      ...cells.flat(),
      ...table.untold.map((cut) => ({ ...cut, shown: false as const })),
      ...more,
    ],
  };
}

function fitCells({ cells }: Row, room: number) {
  return cells.map((cell) => ({ ...cell, ...fitText(cell.text, cellRoom(cell.part, room)) }));
}

/** Lines for facts and rows beyond what they have, from the first on while the page has `left`; none beyond its own and `spare`. */
export function grant(items: readonly (Line | Row)[], rooms: Rooms, left: number, spare: number): Rooms {
  const granted = new Map(rooms);
  let rest = left;
  for (const one of items) {
    const has = roomOf(one, rooms);
    const least = Math.max(has + 1, one.least ?? 0);
    for (let room = Math.min(one.lines + spare, has + Math.floor(rest)); room >= least; room -= 1) {
      const cost = heightIn(one, room) - heightIn(one, has);
      if (cost > rest) continue;
      granted.set(one.of, room);
      rest -= cost;
      break;
    }
  }
  return granted;
}

function roomOf(one: Line | Row, rooms: Rooms): number {
  if (one.beside) return rooms.get(one.of) ?? 0;
  return rooms.get(one.of) ?? one.least ?? ('cells' in one ? 2 : 1);
}

function heightIn(one: Line | Row, room: number): number {
  if (room === 0) return 0;
  if (!('cells' in one))
    return factHeight({ label: one.label, value: fitText(one.text, valueRoom(room)).text });
  const heights = fitCells(one, room).map(({ text, part }) => linesOf(text, cellRoom(part, room).perLine));
  return Math.max(1, ...heights) + ROW_EDGE + (one.edge ?? 0);
}

/** What was cut, and what is to be decided and not on the page, with `further` things of that kind; and where all of it stands. */
export function leftOut(cuts: readonly Cut[], further: readonly string[]): string {
  const cut = cuts.filter(({ left }) => left > 0);
  const namesOf = (all: readonly Cut[]) => [...new Set(all.map(({ of }) => of))];
  const short = namesOf(cut.filter(({ shown }) => shown !== false));
  const absent = [...namesOf(cut.filter(({ shown }) => shown === false)), ...further];
  return words.leftOut(short, absent);
}
