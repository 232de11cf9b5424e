import { expect, it } from 'vitest';
import { flatten } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import * as words from './en/evidence.ts';
import { moneyInputs } from './moneyInputs.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

it('the evidence list has a sum that nobody stands by in writing apart from those that somebody does', () => {
  const plan = examplePlan();
  const tables = () =>
    flatten(moneyInputs(plan, counted(plan), WORDINGS, TODAY)).flatMap((block) =>
      block.kind === 'table'
        ? [{ caption: block.table.caption, sums: block.table.rows.map(([what = '']) => show(what)) }]
        : [],
    );
  const [agency] = plan.benefits.benefits;
  expect(tables().map(({ caption }) => caption)).toEqual([words.moneyUnconfirmed]);
  plan.steering.commitments.push({
    ...{ id: 'word', function: 'Beth Okafor', promise: 'Confirms £290,000 a year of agency work' },
    ...{ due: '2026-11-02', kept: 'kept', doneOn: '2026-11-02' },
  });
  const [confirmed, others] = tables();
  expect(confirmed).toEqual({ caption: words.moneyConfirmed, sums: [agency?.gain] });
  expect(others?.sums).not.toContain(agency?.gain);
});
