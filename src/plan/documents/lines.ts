import { type IsoDate, showDate } from '../../language/dates.ts';
import type { Fact, Tone } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { needed } from '../../report/values.ts';
import * as words from './en/brief.ts';
import { fitText, type Room } from './fit.ts';
import { factHeight, valueRoom } from './page.ts';

/**
 * A short fact: what is said, in how many lines, and what it is called where it is cut. `beside`: it stands beside
 * what is to be decided, and gives way to that.
 */
export type Line = { label: string; of: string; text: string; lines: number; beside?: true };
/** A sentence or short facts under a heading; no heading where `title` is blank. */
export type Group = { id: string; title: string; private?: boolean; lead?: Lead; lines: Line[] };
type Lead = { of: string; text: string; tone?: Tone; room: Room };
/** How many lines facts get, by what they are called where they are cut: one of what is not said here, and none where that is beside a decision. */
export type Rooms = ReadonlyMap<string, number>;

/** So many characters of something that are not on the page. */
export type Cut = { of: string; left: number };

export function line(named: Pick<Line, 'label' | 'of'>, lines: number, text: string): Line {
  return { ...named, text, lines };
}

/** A day and whoever has something to do with it, or what of the two is known. */
export function dayAnd(by: 'by' | 'on' | 'for', date: IsoDate, who: string): string {
  return words.dayAnd(by, showDate(date).trim(), who.trim());
}

/** The same, as one that gives way to what is to be decided. */
export function beside(...given: Parameters<typeof line>): Line {
  return { ...line(...given), beside: true };
}

/** A section of a group, every fact cut to its room. */
export function fitGroup(
  { lines, id, title, lead, ...marked }: Group,
  rooms: Rooms,
): { fitted: Section; cuts: Cut[] } {
  const facts = lines.map((fact) => {
    const room = roomOf(fact, rooms);
    return { ...fact, room, ...fitText(fact.text, valueRoom(room)) };
  });
  const rows: Fact[] = facts.flatMap(({ label, text, room }) =>
    room > 0 ? [{ label, value: needed(text) }] : [],
  );
  const said = lead && { ...lead, ...fitText(lead.text, lead.room) };
  const fitted = section(id, title, {
    ...marked,
    ...(said && { lead: { kind: 'text', text: said.text, ...(said.tone && { tone: said.tone }) } }),
    ...(rows.length > 0 && { blocks: [{ kind: 'facts', rows }] }),
  });
  return { fitted, cuts: said ? [said, ...facts] : facts };
}

/** Lines for facts beyond what they have, from the first on while the page has `left` of them; none beyond its own and `spare`. */
export function grant(lines: readonly Line[], rooms: Rooms, left: number, spare: number): Rooms {
  const granted = new Map(rooms);
  let rest = left;
  for (const one of lines) {
    const has = roomOf(one, rooms);
    for (let room = one.lines + spare; room > has; room -= 1) {
      const cost = heightIn(one, room) - heightIn(one, has);
      if (cost > rest) continue;
      granted.set(one.of, room);
      rest -= cost;
      break;
    }
  }
  return granted;
}

function roomOf({ of, beside }: Line, rooms: Rooms): number {
  return rooms.get(of) ?? (beside ? 0 : 1);
}

function heightIn({ label, text }: Line, room: number): number {
  return room === 0 ? 0 : factHeight({ label, value: fitText(text, valueRoom(room)).text });
}

/** What was cut, with `further` things that are not on the page at all, and where all of it stands. */
export function leftOut(cuts: readonly Cut[], further: readonly string[]): string {
  const cut = cuts.filter(({ left }) => left > 0);
  const parts = [...cut.map(({ of, left }, index) => words.cut(left, of, index)), ...further];
  return parts.length > 0 ? words.leftOut(parts) : words.nothingCut;
}
