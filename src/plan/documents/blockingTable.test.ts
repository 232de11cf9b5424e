import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, WORDINGS } from './plans.fixture.ts';

it('has all that is said to block a shut gate in one table, each with how it stands, what settles it and where that is checked', () => {
  const plan = clearLetterPlan();
  const shut = new Set(plan.gate.gates.filter(({ opened }) => opened === '').map(({ id }) => id));
  const blocking = plan.gate.questions.filter(({ gate, theirs }) => shut.has(gate) && theirs === 'blocking');
  const { sections } = buildDocument('team', plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY);
  const tables = shown(sections).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  expect(tables.filter(({ caption }) => caption === 'Said to block')).toEqual([]);
  const [table] = tables.filter(({ caption }) => caption === 'Questions that block');
  expect(table?.columns).toHaveLength(6);
  expect(table?.rows).toHaveLength(blocking.length);
  for (const { reference, evidence, place } of blocking) {
    const row = table?.rows.find(([name = '']) => name.startsWith(reference)) ?? [];
    expect(row[3]).not.toBe('');
    expect(row[4]).toContain(evidence || 'nobody has said what settles it');
    expect(row[2]).toContain(place);
  }
});
