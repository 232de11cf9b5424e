import { describe, expect, it } from 'vitest';
import { isBegun } from '../begun.ts';
import { GATE } from './fields.ts';
import { activities, gate, questions, sheet, triage } from './gate.fixture.ts';
import {
  activitiesOf,
  dayErrors,
  driverOf,
  gateKind,
  gateName,
  gateOfField,
  holdersOf,
  isOpen,
  metWith,
  picksWithoutGate,
  questionsOf,
  waitedDays,
  waitedText,
} from './read.ts';
import { rowsByGate } from './rows.ts';

const PICK = { id: 'p', text: ' Model risk signs ', pick: 'picked', owner: 'Ines', gate: 'function' };

describe('a gate that came from a pick', () => {
  const from = gate({ pick: 'p', name: 'Old name', kind: 'artifact' });

  it('has its name, its kind and its owner in triage', () => {
    expect(gateName(from, triage(PICK))).toBe('Model risk signs');
    expect(gateKind(from, triage(PICK))).toBe('function');
    expect(driverOf(from, triage(PICK))).toEqual({ kind: 'somebody', name: 'Ines', fromTriage: true });
  });

  it('follows what triage says next, and no longer being picked', () => {
    const changed = triage({ ...PICK, text: 'Model risk says yes', pick: '', gate: '' });
    expect(gateName(from, changed)).toBe('Model risk says yes');
    expect(gateKind(from, changed)).toBe('');
  });

  it('falls back on what was typed here once triage has lost the answer', () => {
    expect(gateName(from, triage())).toBe('Old name');
    expect(gateKind(from, triage())).toBe('artifact');
    expect(driverOf(from, triage())).toEqual({ kind: 'open' });
  });

  it('is never found under a blank id', () => {
    expect(gateName(gate(), triage())).toBe('A gate without a name');
  });

  it('is what a pick lacks until it is started', () => {
    const answers = triage(PICK, { ...PICK, id: 'r', text: 'Security signs' }, { id: 's', text: 'Not now' });
    expect(picksWithoutGate([], answers).map(({ id }) => id)).toEqual(['p', 'r']);
    expect(picksWithoutGate([from], answers).map(({ id }) => id)).toEqual(['r']);
  });
});

describe('who drives a gate', () => {
  it.each<[string, object, object]>([
    ['a name typed here goes before the owner', { driver: ' Owen ' }, { kind: 'somebody', name: 'Owen' }],
    ['nobody goes before both', { driver: 'Owen', driverIs: 'nobody' }, { kind: 'nobody' }],
    ['somebody without a name is the owner', { driverIs: 'somebody' }, { kind: 'somebody', name: 'Ines' }],
  ])('%s', (_, fields, driver) => {
    expect(driverOf(gate({ pick: 'p', ...fields }), triage(PICK))).toMatchObject(driver);
  });

  it('is open while nobody is named anywhere', () => {
    expect(driverOf(gate({ driverIs: 'somebody' }), triage(PICK))).toEqual({ kind: 'open' });
    expect(driverOf(gate({ pick: 'p' }), triage({ ...PICK, owner: ' ' }))).toEqual({ kind: 'open' });
  });

  it('whom you meet is the holder, unless another is named', () => {
    expect(metWith(gate({ whose: ' Priya ' }))).toBe('Priya');
    expect(metWith(gate({ whose: 'Priya', who: 'Her deputy' }))).toBe('Her deputy');
    expect(metWith(gate())).toBe('');
  });
});

describe('how long a gate has waited', () => {
  const said = (fields: object, today = '2026-11-20') => waitedText(gate(fields), today);

  it('is counted to today, as of which it is said', () => {
    expect(said({ since: '2026-10-11' })).toBe('It has waited 40 days as of 20 Nov 2026.');
    expect(said({ since: '2026-11-19' })).toBe('It has waited 1 day as of 20 Nov 2026.');
    expect(said({ since: '2026-11-20' })).toBe('It has waited 0 days as of 20 Nov 2026.');
  });

  it('is counted to the day it opened, and no further', () => {
    const text = 'It waited 183 days, and opened on 29 Sep 2026.';
    expect(said({ since: '2026-03-30', opened: '2026-09-29' })).toBe(text);
    expect(isOpen(gate({ opened: '2026-11-20' }), '2026-11-20')).toBe(true);
    expect(isOpen(gate({ opened: '2026-11-21' }), '2026-11-20')).toBe(false);
    expect(isOpen(gate({ opened: 'soon' }), '2026-11-20')).toBe(false);
  });

  it('is a number too, where it is known', () => {
    expect(waitedDays(gate({ since: '2026-10-11' }), '2026-11-20')).toBe(40);
    expect(waitedDays(gate({ since: '2026-03-30', opened: '2026-09-29' }), '2026-11-20')).toBe(183);
    expect(waitedDays(gate({ since: '2026-11-21' }), '2026-11-20')).toBeUndefined();
  });

  it('is not said without a first day, before it has come, or while nobody knows today', () => {
    expect(said({})).toBe('');
    expect(said({ since: 'in spring' })).toBe('');
    expect(said({ since: '2026-11-21' })).toBe('');
    expect(said({ since: '2026-10-11' }, '')).toBe('');
    expect(said({ since: '2026-10-11', opened: '2026-10-01' })).toBe('');
  });

  it('is refused where a day cannot be read, has not come, or comes before the other', () => {
    const wrong = (fields: object) => dayErrors(gate(fields), '2026-11-20');
    expect(wrong({})).toEqual({ since: undefined, opened: undefined, saidOn: undefined });
    expect(wrong({ since: '2026-02-30' }).since).toMatch(/a date we can read/);
    expect(wrong({ since: '2026-11-21' }).since).toBe('This day has not come yet.');
    expect(wrong({ since: '2026-11-20' }).since).toBeUndefined();
    expect(wrong({ opened: '2026-12-01' }).opened).toBe('This day has not come yet.');
    expect(wrong({ since: '2026-10-02', opened: '2026-10-01' }).opened).toMatch(/before it began/);
    expect(wrong({ saidOn: '2026-12-01' }).saidOn).toBeUndefined();
    expect(wrong({ saidOn: 'Monday' }).saidOn).toMatch(/a date we can read/);
  });
});

describe('the rows of a gate', () => {
  const gates = sheet({
    gates: [{ id: 'g' }, { id: 'h' }],
    questions: [
      ...questions({}, {}),
      { id: 'other', gate: 'h' },
      { id: 'lost', gate: 'gone' },
      { id: 'none' },
    ],
    activities: [...activities({}), { id: 'b', gate: 'h' }],
  });

  it('are those that name it; rows of a gate that is not there belong to the first', () => {
    expect(questionsOf(gates, 'g').map(({ id }) => id)).toEqual(['q1', 'q2', 'lost', 'none']);
    expect(questionsOf(gates, 'h').map(({ id }) => id)).toEqual(['other']);
    expect(activitiesOf(gates, 'g').map(({ id }) => id)).toEqual(['a1']);
    expect(activitiesOf(gates, 'h').map(({ id }) => id)).toEqual(['b']);
    expect(questionsOf({ ...gates, gates: [] }, 'new')).toEqual([]);
  });

  it('are the same when they are cut apart for every gate at once', () => {
    const [byQuestion, byActivity] = [
      rowsByGate(gates.gates, gates.questions),
      rowsByGate(gates.gates, gates.activities),
    ];
    for (const gate of gates.gates) {
      expect(byQuestion(gate)).toEqual(questionsOf(gates, gate.id));
      expect(byActivity(gate)).toEqual(activitiesOf(gates, gate.id));
    }
    expect(rowsByGate([], gates.questions)(gate({}))).toEqual([]);
  });

  it('tell which gate a field of the page is of', () => {
    expect(gateOfField(gates, 'gate-h-driverIs')).toBe('h');
    expect(gateOfField(gates, 'gate-b-effort')).toBe('h');
    expect(gateOfField(gates, 'gate-q2-text')).toBe('g');
    expect(gateOfField(gates, 'gate-gates')).toBeUndefined();
    expect(gateOfField(gates, 'worksheet')).toBeUndefined();
  });
});

it('knows a sheet nobody has touched, and who holds gates', () => {
  expect(isBegun(GATE, sheet({}))).toBe(false);
  for (const rows of [
    { gates: [{ id: 'g' }] },
    { questions: [{ id: 'q' }] },
    { activities: [{ id: 'a' }] },
  ]) {
    expect(isBegun(GATE, sheet(rows))).toBe(true);
  }
  expect(holdersOf(sheet({ gates: [{ id: 'g', whose: ' Priya ' }, { id: 'h' }] }))).toEqual(['Priya']);
});
