import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../plan/documents/build.ts';
import { counted, examplePlan, TODAY, WORDINGS } from '../../../plan/documents/plans.fixture.ts';
import type { Plan } from '../../../plan/document/schema.ts';
import type { Dated, Document } from '../../document.ts';
import { MAKING } from '../making.fixture.ts';
import { calendarOf, type Entry, render as renderWhile } from './calendar.ts';
import { ALL_TO_COME, chosenOf, peopleIn } from './chosen.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);
const document = (plan: Plan = EXAMPLE): Document => buildDocument('team', plan, COUNTED, WORDINGS, TODAY);
const render = (one: Document) => renderWhile(one, MAKING);
const eventsOf = (text: string) => convertIcsCalendar(undefined, text).events ?? [];

/** The entries of a program that imports one file after another, as RFC 5545 says: by id, the highest sequence. */
function imported(...files: string[]): Map<string, string> {
  const known = new Map<string, { sequence: number; says: string }>();
  for (const { uid, sequence = 0, start, summary } of files.flatMap(eventsOf)) {
    if ((known.get(uid)?.sequence ?? -1) > sequence) continue;
    known.set(uid, { sequence, says: `${start.date.toISOString().slice(0, 10)} ${summary}` });
  }
  return new Map([...known].map(([uid, { says }]) => [uid, says]));
}

describe('the dates of a plan as a calendar', () => {
  it('are read by another library, each a whole day that takes nobody’s time', async () => {
    const { dates } = document();
    const events = eventsOf(await render(document()));
    expect(events.map(({ start }) => start.date.toISOString().slice(0, 10))).toEqual(
      dates.map(({ date }) => date),
    );
    expect(dates.length).toBeGreaterThan(10);
    for (const { start, end, timeTransparent, sequence } of events) {
      expect([start.type, timeTransparent, sequence]).toEqual(['DATE', 'TRANSPARENT', EXAMPLE.revision]);
      // A whole day ends where the next one begins (RFC 5545, 3.6.1).
      expect((end?.date.getTime() ?? 0) - start.date.getTime()).toBe(24 * 60 * 60 * 1000);
    }
    expect(events.some(({ summary }) => /^[A-Z]\w+ [A-Z]\w+: /.test(summary))).toBe(true);
    expect((await render(document())).match(/X-MICROSOFT-CDO-BUSYSTATUS:FREE/g)).toHaveLength(dates.length);
  });

  it('imported again after the plan changed are moved and never doubled', async () => {
    const later = structuredClone(EXAMPLE);
    later.milestone.date = '2027-01-15';
    later.revision += 3;
    const before = imported(await render(document()));
    const after = imported(await render(document()), await render(document(later)));
    expect(after.size).toBe(before.size);
    const moved = [...after].filter(([uid, says]) => before.get(uid) !== says);
    expect(moved.map(([, says]) => says.slice(0, 10))).toEqual(['2027-01-15']);
    // An old file that is imported last moves nothing back.
    expect(imported(await render(document(later)), await render(document()))).toEqual(after);
  });

  it('hold nothing that is private until that is ticked, and then say so', async () => {
    const plan = structuredClone(EXAMPLE);
    plan.sponsor.askBy = '2027-02-01';
    plan.sponsor.ask = 'PRIVATE-ASK';
    expect(await render(document(plan))).not.toContain('PRIVATE-ASK');
    const whole = { ...document(plan), dates: [dated({ what: 'Told', private: true })] };
    expect(eventsOf(await render(whole))).toMatchObject([{ class: 'PRIVATE', summary: 'Told' }]);
  });

  it('are the same bytes of the same plan', async () => {
    expect(await render(document())).toBe(await render(document()));
  });
});

const ENTRY: Entry = { id: 'a', day: '2026-12-31', what: '', about: '', sequence: 0, own: false };
const EVIL = [
  'a\r\nATTENDEE:mailto:x@y.z\r\nDTSTART:20200101',
  'semi;colon, comma \\ back\\n',
  'Zoë; “yes” 😀 '.repeat(30),
  'x'.repeat(5000),
  '\u2028ATTENDEE:mailto:x@y.z\u0085\u0000\u0007\ud800',
  ':"=1+1',
];

it.each(EVIL)('keeps %j whole in one entry, in lines of 75 bytes at most', (what) => {
  const text = calendarOf([{ ...ENTRY, what, about: what }], '2026-11-20T00:00:00Z');
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
  const [event, ...more] = eventsOf(text);
  const said = what
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  expect(more).toEqual([]);
  expect(event).toMatchObject({ summary: said, description: said, uid: 'a@unstall' });
  expect(event?.attendees ?? event?.alarms).toBeUndefined();
});

function dated(said: Partial<Dated>): Dated {
  return { ...ENTRY, date: '2026-12-31', who: '', kind: 'day', done: false, sheet: '', field: '', ...said };
}

it('somebody chooses whose, what kind, and whether what is past or done goes too', () => {
  const dates = [
    dated({ id: 'later', date: '2027-01-01' }),
    dated({ id: 'owed', kind: 'due', who: 'Ada' }),
    dated({ id: 'past', date: '2026-01-01', who: 'Bo' }),
    dated({ id: 'done', kind: 'due', who: 'Ada', done: true }),
  ];
  const ids = (choice: Partial<typeof ALL_TO_COME>) =>
    chosenOf(dates, { ...ALL_TO_COME, ...choice }, '2026-11-20').map(({ id }) => id);
  expect(peopleIn(dates)).toEqual(['Ada', 'Bo']);
  expect(ids({})).toEqual(['owed', 'later']);
  expect(ids({ past: true })).toEqual(['past', 'owed', 'done', 'later']);
  expect(ids({ who: 'Ada' })).toEqual(['owed']);
  expect(ids({ due: false })).toEqual(['later']);
  expect(ids({ days: false, past: true })).toEqual(['owed', 'done']);
});
