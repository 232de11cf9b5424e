import { type IsoDate, showDate } from '../../language/dates.ts';
import { showNumber } from '../../language/numbers.ts';
import type { Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { needed } from '../../report/values.ts';
import { fitText } from './fit.ts';
import { valueRoom } from './page.ts';

/** A short fact: what is said, in how many lines at most, and what it is called where it is cut. */
export type Line = { label: string; of: string; text: string; lines: number };
/** Short facts under a heading; no heading where `title` is blank. */
export type Group = { id: string; title: string; lines: Line[] };

/** So many characters of something that are not on the page. */
export type Cut = { of: string; left: number };

export function line(label: string, of: string, lines: number, text: string): Line {
  return { label, of, text, lines };
}

/** `by 2 Oct 2026: Ines Calloway`. The day comes first, since a long name is cut at its end. */
export function dayAnd(by: 'by' | 'on' | 'for', date: IsoDate, who: string): string {
  const day = showDate(date).trim();
  return [day && `${by} ${day}`, who.trim()].filter(Boolean).join(': ');
}

/** A section of a group, every fact cut to its room and `spare` lines more. */
export function fitGroup({ id, title, lines }: Group, spare: number): { fitted: Section; cuts: Cut[] } {
  const cuts = lines.map((fact) => ({ ...fact, ...fitText(fact.text, valueRoom(fact.lines + spare)) }));
  const rows: Fact[] = cuts.map(({ label, text }) => ({ label, value: needed(text) }));
  return { fitted: section(id, title, { blocks: [{ kind: 'facts', rows }] }), cuts };
}

/** What was cut, with `further` things that are not on the page at all, and where all of it stands. */
export function leftOut(cuts: readonly Cut[], further: readonly string[]): string {
  const cut = cuts.filter(({ left }) => left > 0);
  const parts = [
    ...cut.map(({ of, left }, index) => {
      const noun = index > 0 ? '' : left === 1 ? ' character' : ' characters';
      return `${showNumber(left)}${noun} of ${of}`;
    }),
    ...further,
  ];
  const last = parts.pop();
  if (last === undefined) return NOTHING_CUT;
  const all = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
  return `Left out: ${all}; the whole is in the team’s plan.`;
}

const NOTHING_CUT = 'Nothing on this page is cut short. The rest of the plan is in the team’s plan.';
