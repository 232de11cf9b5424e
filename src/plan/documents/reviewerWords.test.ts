import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { show } from '../../report/values.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import * as words from './en/evidence.ts';
import { TODAY } from './plans.fixture.ts';
import { isTeamsSaying, isWordBare, wordsOfReviewers } from './reviewerWords.ts';

type Row = Partial<Plan['gate']['questions'][number]>;
function asked(...rows: Row[]) {
  const plan = blankPlan('p');
  plan.gate.gates = [{ ...blankGate('g'), name: 'Risk signs', whose: 'Ana Ruiz' }];
  plan.gate.questions = rows.map((row, at) => ({
    ...blankQuestion(`q${at}`),
    ...{ gate: 'g', text: `Question ${at}`, reference: `MR-${at}`, date: '2026-11-02' },
    ...row,
  }));
  return askedIn(plan, TODAY);
}
const told = (...rows: Row[]) =>
  wordsOfReviewers(asked(...rows), TODAY).flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((row) => row.map(show)) : [],
  );

it('has the word of whoever asked with its day and its place, and says which of them is missing', () => {
  expect(
    told(
      { state: 'Closed', stateOn: '2026-11-05', statePlace: 'Her mail' },
      { state: 'With deputy' },
      { state: 'To be closed', stateOn: '2026-12-05', statePlace: 'Her mail' },
      { answer: 'Two years.' },
    ),
  ).toEqual([
    ['MR-0', 'Ana Ruiz', 'Closed, 5 Nov 2026', 'Her mail'],
    ['MR-1', 'Ana Ruiz', 'With deputy, of a day that is not noted', 'not yet said'],
    ['MR-2', 'Ana Ruiz', 'Planned: To be closed, 5 Dec 2026', 'Her mail'],
  ]);
});

it.each([
  ['Two years. Accepted.', true],
  ['Accepted, with a second run as a condition', true],
  ['Blanks are accepted as a value of their own.', false],
  ['It was not accepted.', false],
])('takes “%s” for the saying of the team that they were content: %s', (answer, isSaid) => {
  expect(told({ answer }).map((row) => row[2])).toEqual(isSaid ? [words.onlyTeamSays] : []);
  // Once their own word is on file, it stands there in its place.
  expect(told({ answer, state: 'Closed', stateOn: '2026-11-05' }).map((row) => row[2])).toEqual([
    'Closed, 5 Nov 2026',
  ]);
});

it('never tells as their word what nobody has noted as that', () => {
  const text = fc.constantFrom('', 'Accepted.', 'Two years. Accepted.', 'Closed');
  const row = fc.record({
    ...{ answer: text, state: text, statePlace: fc.constantFrom('', 'Her mail') },
    stateOn: fc.constantFrom('', '2026-11-05', '2026-12-24'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
      const all = asked(...rows);
      const said = told(...rows);
      for (const [name, , word, at] of said) {
        const { question } = all.find(({ reference }) => reference === name) ?? {};
        if (word === words.onlyTeamSays) expect([question?.state, at]).toEqual(['', '']);
        else expect(word).toContain(question?.state);
      }
      const teams = all.filter((one) => isTeamsSaying(one, TODAY)).length;
      expect(said.filter(([, , word]) => word === words.onlyTeamSays)).toHaveLength(teams);
      const bare = said.filter(([, , word = '', at]) => at === 'not yet said' || /not noted/.test(word));
      expect(bare).toHaveLength(all.filter(isWordBare).length);
    }),
    { numRuns: runs(200) },
  );
});
