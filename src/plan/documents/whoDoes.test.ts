import { expect, it } from 'vitest';
import { blankRow } from '../../sheets/fields.ts';
import { blankGate } from '../../sheets/gate/fields.ts';
import { STALLED } from '../../sheets/stalled/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { tasksOf } from './yours.ts';

const told = (plan: Plan, today = TODAY) =>
  tasksOf(structuredClone(plan), today).map(({ date, who, what }) => [date, who, what]);

it('a gate is of whoever holds it, and whoever drives it sees to that', () => {
  const plan = blankPlan('p');
  const pick = { ...blankAnswer('a'), text: 'Risk signs', pick: 'picked' as const };
  plan.triage.answers = [{ ...pick, owner: 'Bo Lind', due: '2026-12-01' }];
  expect(told(plan)).toEqual([['2026-12-01', 'Bo Lind', 'Risk signs']]);
  plan.gate.gates = [{ ...blankGate('g'), pick: 'a', whose: 'Ana Ruiz' }];
  expect(told(plan)).toEqual([
    ['2026-12-01', 'Bo Lind', 'See that Ana Ruiz has all that it takes to open: Risk signs'],
    ['2026-12-01', 'Ana Ruiz', 'Yours to open: Risk signs'],
  ]);
  plan.gate.gates = [{ ...blankGate('g'), pick: 'a', whose: 'bo lind' }];
  expect(told(plan)).toEqual([['2026-12-01', 'bo lind', 'Yours to open: Risk signs']]);
});

it('a contract is of whoever owns work that names it, and of nobody where none does', () => {
  const plan = blankPlan('p');
  const vendor = { ...blankRow(STALLED.fields.vendors, 'v'), what: 'Acme, scoring', notice: '2026-12-31' };
  plan.stalled.vendors = [vendor];
  expect(told(plan).map(([, who]) => who)).toEqual(['']);
  plan.lead.slices = [
    { id: 's', slice: 'Terms with Acme', owner: 'Bo Lind', date: '', doneOn: '' },
    { id: 't', slice: 'Training', owner: 'Ana Ruiz', date: '', doneOn: '' },
  ];
  expect(told(plan).map(([, who]) => who)).toEqual(['Bo Lind']);
});

it('what goes stale is of whoever has what tells of the same, and of nobody where that is several or none', () => {
  const plan = blankPlan('p');
  plan.stalled.stale = [
    {
      ...blankRow(STALLED.fields.stale, 's'),
      what: 'Penetration test of the scoring service',
      on: '2027-01-31',
    },
  ];
  const slice = (id: string, owner: string, text: string) => ({
    id,
    slice: text,
    owner,
    date: '',
    doneOn: '',
  });
  const whose = (...slices: ReturnType<typeof slice>[]) => {
    plan.lead.slices = slices;
    return told(plan).map(([, who]) => who);
  };
  const [own, other] = ['Penetration test of scoring', 'Penetration test: scoring service'];
  expect(whose(slice('a', 'Bo Lind', own), slice('b', 'Ana Ruiz', 'Training'))).toEqual(['Bo Lind']);
  expect(whose(slice('a', 'Bo Lind', own), slice('b', 'bo lind', other))).toEqual(['bo lind']);
  expect(whose(slice('a', 'Bo Lind', own), slice('b', 'Ana Ruiz', other))).toEqual(['']);
  expect(whose(slice('b', 'Ana Ruiz', 'Training'))).toEqual(['']);
});

it.each([
  ['the bank', examplePlan(), TODAY, 'Ines Calloway'],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY, 'Noor Haddad'],
])('the last day for notice and each benefit of %s have somebody', (_, plan, today, who) => {
  const all = told(plan, today);
  expect(all.find(([, , what]) => what?.startsWith('Last day for notice'))?.[1]).toBe(who);
  const begin = all.filter(([, , what]) => what?.startsWith('Benefit begins'));
  expect(begin.length).toBeGreaterThan(0);
  for (const [, owner] of begin) expect(owner).not.toBe('');
});
