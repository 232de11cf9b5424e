import { expect, it } from 'vitest';
import { flatten } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import * as words from './en/figures.ts';
import { moneyInputs } from './moneyInputs.ts';
import { counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

it('the evidence list has what is decided on before what else moves a sum, and says of each whether it is in writing, and since when', () => {
  const plan = unreadyPlan();
  const tables = () =>
    flatten(moneyInputs(structuredClone(plan), counted(plan), WORDINGS, TODAY)).flatMap((block) =>
      block.kind === 'table' ? [block.table] : [],
    );
  const [agency] = plan.benefits.benefits;
  const wordOn = (gain = '') =>
    tables()[0]?.rows.flatMap(([what = '', , , word = '']) => (show(what) === gain ? [show(word)] : []));
  expect(tables().map(({ caption }) => caption)[1]).toBe(words.others);
  expect(wordOn(agency?.gain)).toEqual(['no']);
  plan.steering.commitments.push({
    ...{ id: 'word', function: 'Beth Okafor', promise: 'Confirms £290,000 a year of agency work' },
    ...{ due: '2026-11-02', kept: 'kept', doneOn: '2026-11-02', place: '' },
  });
  expect(wordOn(agency?.gain)).toEqual(['yes, on 2 Nov 2026']);
});
