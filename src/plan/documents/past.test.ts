import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { type Flat, flatten, showFlat } from '../../report/document.ts';
import { dueBy, show } from '../../report/values.ts';
import { byDay, openConditions, saidToBlock } from '../../sheets/gate/conditions.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { isPastNext } from '../../sheets/steering/read.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS, type DocumentId } from './documents.ts';
import { SOON } from './pressing.ts';
import { clearLetterPlan, counted, examplePlan, WORDINGS } from './plans.fixture.ts';

/** Both plans, from day 0 to a year and a half later, each day of a kind at least once: before, on, after. */
const PLANS = [
  { name: 'Second Look', plan: examplePlan(), counted: counted(examplePlan()) },
  { name: 'Clear Letter', plan: clearLetterPlan(), counted: counted(clearLetterPlan()) },
];
/** Every so many days: a prime, so that all days of a week come. */
const STEP = 23;
const CASES = PLANS.flatMap(({ name, plan, counted: forecasts }) =>
  Array.from({ length: Math.ceil(540 / STEP) }, (_, at) => addDays(plan.program.dayZero, at * STEP)).map(
    (today) => ({ name, plan, today, told: toldOn(plan, forecasts, today) }),
  ),
);

const DAY =
  /\b(\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4})(?! \(\d[\d,]* days? (?:late|ago)\))/g;
/** Words before a day, and headings over it, by which it reads as one that is still to come. */
const TO_COME =
  /(?:\bby|\bdue(?: by)?|\bto open by|\bto be resolved by|\bnext due|\bNext meeting:|\bDue:|\bBy:|\bDays? for:|\bholds four times in five,) $/i;
const HEADS = ['Due', 'By', 'When', 'Date of next'];

/** Words after a day, or before it, by which it is past or was kept: what is behind the work, what was due, what has opened. */
const OVER = /(?:\bbehind it by|\bwas due) $/i;
const isToCome = (text: string, at: number, day: string) =>
  TO_COME.test(text.slice(0, at)) &&
  !OVER.test(text.slice(0, at)) &&
  !text.slice(at + day.length).startsWith('; opened on');

/** Every text of a document on that day, each with the label that it stands under; made once for all that looks at it. */
function toldOn(plan: Plan, forecasts: ReturnType<typeof counted>, today: IsoDate) {
  const made = new Map<DocumentId, string[]>();
  return (id: DocumentId): string[] => {
    const known = made.get(id);
    if (known) return known;
    const { sections } = buildDocument(id, plan, forecasts, WORDINGS, today);
    const told = flatten(sections).map(showFlat).flatMap(saidIn);
    made.set(id, told);
    return told;
  };
}

function saidIn(block: Flat<string>): string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case 'strip':
      return block.figures.map(({ label, figure, note }) => `${label}: ${figure}; ${note}`);
    case 'list':
      return block.items;
    case 'checklist':
      return block.items.flatMap(({ text, note }) => [text, note]);
    case 'figure':
      return [block.finding];
    case 'table': {
      const heads = block.table.columns.map(({ label }) => (HEADS.includes(label) ? `${label}: ` : ''));
      // What is done was due on a day that is past: so says its own column.
      return block.table.rows.flatMap((row) =>
        row.some((cell) => /^(?:Kept|Done|Missed)\b/.test(cell))
          ? row
          : row.map((cell, at) => `${heads[at]}${cell}`),
      );
    }
  }
}

const dayOf = (shown: string) => new Date(`${shown} UTC`).toISOString().slice(0, 10);

describe('on whatever day it is printed', { timeout: 120_000 }, () => {
  it.each(CASES)('$name on $today tells of no past day as one that is still to come', ({ today, told }) => {
    const amiss = DOCUMENT_IDS.flatMap((id) =>
      told(id).flatMap((text) =>
        [...text.matchAll(DAY)].flatMap(({ 0: shown, index }) =>
          daysBetween(dayOf(shown), today) > 0 && isToCome(text, index, shown) ? [`${id}: ${text}`] : [],
        ),
      ),
    );
    expect(amiss).toEqual([]);
  });
});

/** What is still to be done, by its words and its day, and the documents that tell of it. */
function stillOwed({ steering, gate, triage }: Plan, today: IsoDate) {
  const logOf = (id: string) => gate.questions.filter((row) => row.gate === id);
  const shut = gate.gates.filter((one) => !isOpen(one, today));
  return [
    ...nextAgenda(steering, today).open.map(({ question, date }) => ({ what: question, date })),
    ...overdue(steering, today).map(({ promise, due }) => ({ what: promise, date: due })),
    ...shut.flatMap(({ pick }) =>
      triage.answers.flatMap(({ id, text, due }) => (id === pick ? [{ what: text, date: due }] : [])),
    ),
    ...gate.gates.flatMap((one) =>
      byDay(
        isOpen(one, today)
          ? openConditions(logOf(one.id), one, today)
          : saidToBlock(logOf(one.id), one, today).unsettled,
      ).map(({ question: { text, date } }) => ({ what: text, date })),
    ),
  ];
}

/** Whether the committee has something to decide, or to set, whose day is past. */
function isPast({ steering }: Plan, today: IsoDate): boolean {
  const { open } = nextAgenda(steering, today);
  return open.some(({ date }) => daysBetween(date, today) > 0) || isPastNext(steering, today);
}

describe('the same day', { timeout: 120_000 }, () => {
  it.each(CASES)('is told alike in the documents of $name on $today', ({ plan, today, told }) => {
    const late = stillOwed(plan, today).filter(({ date }) => daysBetween(date, today) > 0);
    for (const id of ['committee', 'team'] as const) {
      const all = told(id).join('\n');
      for (const { what, date } of late) {
        expect(all, `${id}: ${what}`).toContain(what);
        expect(all, `${id}: ${what}`).toContain(show(dueBy(date, today)));
      }
    }
  });

  it.each(CASES)(
    'opens the page and the pack of $name on $today where something is past',
    ({ plan, today, told }) => {
      const notices = plan.stalled.vendors.map(({ notice }) => ({
        notice,
        left: daysBetween(today, notice),
      }));
      const gone = notices.filter(({ left }) => left < 0).map(({ notice }) => showDate(notice));
      for (const id of ['executive', 'committee'] as const) {
        const first = told(id).slice(0, 6).join('\n');
        if (isPast(plan, today)) expect(first, id).toMatch(/late|has to be set/);
        if (notices.some(({ left }) => left >= 0 && left <= SOON))
          expect(first, id).toContain('Notice is due');
        expect(gone.filter((day) => first.includes(day))).toEqual([]);
      }
    },
  );

  it.each(CASES)(
    'no chance to rely on is told of the date of $name on $today while a gate is late',
    ({ plan, today, told }) => {
      const isLate = stillOwed(
        { ...plan, steering: { ...plan.steering, decisions: [], commitments: [] } },
        today,
      ).some(
        ({ date, what }) =>
          daysBetween(date, today) > 0 && plan.triage.answers.some(({ text }) => text === what),
      );
      if (!isLate) return;
      for (const id of DOCUMENT_IDS) {
        const all = told(id).join('\n');
        expect(all, id).not.toMatch(/met in (?:more than|9\d|8\d|7\d|6\d)/);
      }
    },
  );
});
