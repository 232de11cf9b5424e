import { daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { dayNotes, withWeekday } from '../../language/dayNotes.ts';
import { type DaysOff, spellOn } from '../../language/daysOff.ts';
import type { Block } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import { dateOf, joined, type Said, show } from '../../report/values.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import type { Finding, Sheet } from '../../sheets/finding.ts';
import type { Ranked } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { datesOf } from './dates.ts';
import { daysOff as named } from './en/brief.ts';
import * as words from './en/daysOff.ts';
import { beside, type Group, isTable, type Line } from './lines.ts';

/** What binds a day on which something goes live. */
const GOES_LIVE: readonly Ranked['rank'][] = ['goal', 'lead', 'promise'];

/** Days that are promised and still to come on which nobody works, or on which something is to go live and may not. */
export function daysOffFindings(plan: Plan, today: IsoDate): Finding[] {
  const { holidays, freezes } = daysOffOf(plan.program);
  return datesOf(plan, today)
    .filter(({ date, done, rank }) => !done && rank !== 'count' && daysBetween(today, date) >= 0)
    .flatMap(({ date, what, sheet, field, rank, private: own }) => {
      const frozen = GOES_LIVE.includes(rank);
      const notes = dayNotes(date, { holidays, freezes: frozen ? freezes : [] });
      if (notes.length === 0) return [];
      const freeze = frozen && spellOn(freezes, date);
      const said = freeze ? words.frozen : words.onHoliday;
      const found = { ...said(what, withWeekday(date), notes), weight: 'weak' as const };
      return [{ sheet: sheet as Sheet, field, ...found, ...(own && { private: own }) }];
    });
}

/** Sections with a note at the end of each, of its days to come that are not like others. */
export function withDaysOff(sections: readonly Section[], daysOff: DaysOff, today: IsoDate): Section[] {
  if (daysOff.holidays.length + daysOff.freezes.length === 0) return [...sections];
  return sections.map((one) => {
    const notes = notesOf(datesIn([...(one.lead ? [one.lead] : []), ...one.blocks]), daysOff, today);
    const note: Block = { kind: 'text', tone: 'quiet', text: joined(notes, ' ') };
    return {
      ...one,
      blocks: notes.length > 0 ? [...one.blocks, note] : one.blocks,
      sections: withDaysOff(one.sections, daysOff, today),
    };
  });
}

/** The same of the page for an executive, whose days stand in its words, as a line that gives way. */
export function linesOfDaysOff(groups: readonly Group[], plan: Plan, today: IsoDate): Line[] {
  const texts = groups.flatMap(({ title, lead, strip, body }) => [
    title,
    lead?.text,
    ...(strip ?? []).flatMap(({ figure, note }) => [figure, note]),
    ...body.flatMap((part) =>
      isTable(part)
        ? part.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
        : part.map(({ text }) => text),
    ),
  ]);
  const told = ` ${texts.join(' ')}`;
  const days = datesOf(plan, today).flatMap(({ date }) =>
    told.includes(` ${showDate(date)}`) ? [date] : [],
  );
  const notes = notesOf(days, daysOffOf(plan.program), today);
  return notes.length > 0 ? [beside(named, 2, show(joined(notes, ' ')))] : [];
}

/** What some days to come are that are not like others, a sentence each. */
function notesOf(days: readonly IsoDate[], daysOff: DaysOff, today: IsoDate): Said[] {
  return [...new Set(days)]
    .filter((day) => daysBetween(today, day) >= 0)
    .sort()
    .flatMap((day) => {
      const said = dayNotes(day, daysOff);
      return said.length > 0 ? [words.dayIs(dateOf(day), said)] : [];
    });
}

/** Every day that some blocks tell of. */
function datesIn(blocks: readonly Block[]): IsoDate[] {
  return blocks.flatMap(saidIn).flatMap(daysOf);
}

function saidIn(block: Block): Said[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'facts':
      return block.rows.map(({ value }) => value);
    case 'strip':
      return block.figures.flatMap(({ figure, note }) => [figure, note]);
    case 'list':
      return block.items;
    case 'checklist':
      return block.items.flatMap(({ text, note }) => [text, note ?? '']);
    case 'table':
    case 'figure':
      return block.table.rows.flat();
  }
}

function daysOf(said: Said): IsoDate[] {
  if (typeof said === 'string') return [];
  if (!('kind' in said)) return said.flatMap(daysOf);
  return said.kind === 'date' ? [said.date] : [];
}
