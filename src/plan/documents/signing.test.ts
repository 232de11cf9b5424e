import { blankRow } from '../../sheets/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { linesToSign, toBeDone } from './signing.ts';

const signed = (plan: Plan, today: string) => linesToSign(plan, counted(plan), WORDINGS, today);
const questionsOf = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' && block.tone === 'go' ? [show(block.text)] : []));
const tablesOf = (blocks: Block[], part: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.table.caption.includes(part)
      ? [block.table.rows.map((row) => row.map(show))]
      : [],
  );
const namesOf = (blocks: Block[]) =>
  tablesOf(blocks, 'and signs').map((rows) => rows.map(([name = '']) => name.split(',')[0]));
const allFacts = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'facts'
      ? [Object.fromEntries(block.rows.map(({ label, value }) => [label, show(value)]))]
      : [],
  );
const factsOf = (blocks: Block[]) => allFacts(blocks).filter((facts) => 'Recommended' in facts);
const financeOf = (blocks: Block[]) => allFacts(blocks).flatMap((facts) => facts.Finance ?? []);

describe.each([
  { name: 'the worked example', plan: unreadyPlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what is signed in $name', ({ plan, today }) => {
  const blocks = signed(plan, today);

  it('is every open question in its own words, with a grid below it', () => {
    const open = plan.steering.decisions.filter(({ decision }) => decision === '');
    expect(
      questionsOf(blocks)
        .map((text) => text.replace(/^\d+\. /, ''))
        .toSorted(),
    ).toEqual(open.map(({ question }) => question).toSorted());
    expect(namesOf(blocks)).toHaveLength(open.length);
  });

  it('has the sums of the one that asks for the money for finance to confirm, and says who decides each', () => {
    const [sums = [], ...others] = tablesOf(blocks, 'for finance to confirm');
    expect(others).toEqual([]);
    expect(Object.fromEntries(sums.map(([label, sum, holds]) => [label, `${sum}: ${holds}`]))).toMatchObject({
      'The sum to sign': expect.stringMatching(/^£\d.*: enough about \d times in 10$/),
      'A reserve': expect.stringMatching(/^£\d.*: not asked for now$/),
      'Contracts, on top': expect.stringMatching(/^£[\d,]+: .* no notice is given/),
      'In all, four times in five': expect.stringMatching(/^£\d.*: by /),
      'Team paid to the end': expect.stringMatching(/^£\d.*: the team takes £/),
    });
    for (const facts of factsOf(blocks)) expect(facts).not.toHaveProperty('The sum to sign');
    const captions = blocks.flatMap((block) =>
      block.kind === 'table' && block.table.caption.includes('and signs') ? [block.table.caption] : [],
    );
    for (const caption of captions) expect(caption).toMatch(/; decides: \w+ \w+, \d+ \w+ 20\d\d$/);
  });

  it('has for each question lines for what is a condition of a yes, and some for whatever else is to be done', () => {
    const [rows = []] = tablesOf(toBeDone(plan, counted(plan), WORDINGS, today), 'Conditions');
    const byHand = Map.groupBy(
      rows.filter((cells) => cells.slice(1).every((cell) => cell === '')),
      ([question]) => question,
    );
    expect([...byHand.keys()]).toEqual([...namesOf(blocks).map((_, at) => String(at + 1)), '–']);
    expect(byHand.get('–')?.length).toBeGreaterThan(1);
  });
});

it('says on which typed condition it is asked, and what is shown only after', () => {
  expect(factsOf(signed(unreadyPlan(), TODAY))[0]?.['Asked only as written']).toMatch(
    /^If the order is in use .* If it is not, this is not asked\.$/,
  );
  expect(factsOf(signed(clearLetterPlan(), CLEAR_LETTER_DAY))[0]).toMatchObject({
    'The milestone': 'Due 30 Oct 2026, only after this decision',
    'Last result': expect.stringContaining('thirteen of twenty caught'),
  });
});

it('has the milestone to be said met or not by hand where a question rests on it, and else not', () => {
  const of = (plan: Plan, today: string) =>
    factsOf(signed(plan, today)).map((facts) => facts['The milestone'] ?? '');
  expect(of(unreadyPlan(), TODAY)).toEqual([
    expect.stringMatching(/^Due 1 Dec 2026\. Met on _+: yes \/ no$/),
    '',
  ]);
  // It comes after the decision, and no reason names it: nobody can have seen it then.
  const later = 'Due 30 Oct 2026, only after this decision';
  expect(of(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([later, '', '']);
  const named = clearLetterPlan();
  for (const row of named.steering.decisions) row.recommended = 'If the milestone is met';
  expect(of(named, CLEAR_LETTER_DAY)[1]).toContain('Due 30 Oct 2026');
  named.milestone.date = '';
  expect(of(named, CLEAR_LETTER_DAY)).toEqual(['', '', '']);
});

it('has as conditions what comes only after the decision, with whose it is and by when, and a number that is not reached yet', () => {
  const known = (plan: Plan, today: string) =>
    tablesOf(toBeDone(plan, counted(plan), WORDINGS, today), 'Conditions')
      .flat()
      .filter(([, said]) => said !== '');
  expect(known(clearLetterPlan(), CLEAR_LETTER_DAY)[0]).toEqual([
    '1',
    'She signs with conditions, once eighteen wrong drafts of twenty are caught; last, “Not met on 2 September: thirteen of twenty caught”, of “Do handlers catch a wrong letter?” (MR-11)',
    'Marit Sole',
    '30 Sep 2026',
  ]);
  expect(known(unreadyPlan(), TODAY).map(([n, , who, day]) => [n, who, day])).toEqual([
    ['1', 'Joel Abara', '11 Dec 2026'],
    ['1', 'Joel Abara', '11 Dec 2026'],
    ['1', 'Joel Abara', '15 Jan 2027'],
    ['1', 'Dr Priya Raman', '15 Jan 2027'],
    ['1', 'Marek Dunne', '12 Mar 2027'],
  ]);
});

it('has whoever decides and must agree, the sponsor where nobody is marked, and nothing where nothing is asked', () => {
  const plan = unreadyPlan();
  const [all] = namesOf(signed(plan, TODAY));
  expect(all).toEqual(['Tomas Reyl', 'Dr Priya Raman', 'Marek Dunne', 'Lucía Ferrant']);
  for (const member of plan.steering.members) member.right = 'consulted';
  expect(namesOf(signed(plan, TODAY))[0]).toEqual(['Tomas Reyl']);
  expect(signed(blankPlan('p'), TODAY)).toEqual([]);
});

describe('who in finance confirms the sum', () => {
  const LINE =
    /^Sam Whitlock, Chief Financial Officer: no sum of these is confirmed in writing\. Yes \/ no \/ on condition: _+ Signed _+ on _+$/;
  it.each<[string, (plan: Plan) => void, RegExp[]]>([
    ['stands where money is asked for, and no more', () => undefined, [LINE]],
    [
      'has confirmed it once that sum is in writing',
      ({ steering }) => {
        steering.commitments.push({
          ...blankRow(STEERING.fields.commitments, 'word'),
          ...{ function: 'Sam Whitlock', promise: 'Confirms £427,800', due: '2026-11-17', kept: 'kept' },
        });
      },
      [/: confirmed in writing £427,800 on 17 Nov 2026, and no other sum of these\. Yes/],
    ],
    [
      'is nobody where nobody sits for it',
      ({ steering }) => {
        steering.members = steering.members.filter(({ name }) => name !== 'Sam Whitlock');
      },
      [/^Nobody sits for it: no sum/],
    ],
    [
      'stands where money is asked for and nothing is counted',
      ({ benefits }) => Object.assign(benefits, { asFinish: '', asRestructure: '', asStop: '' }),
      [LINE],
    ],
    [
      'is not asked where no money is',
      ({ steering }) => setAll(steering.decisions, { question: 'Which screen?', options: '' }),
      [],
    ],
  ])('%s', (_, change, said) => {
    const plan = unreadyPlan();
    change(plan);
    expect(financeOf(signed(plan, TODAY))).toEqual(said.map((one) => expect.stringMatching(one)));
  });
});

function setAll<Row extends object>(rows: Row[], fields: Partial<Row>): void {
  for (const row of rows) Object.assign(row, fields);
}

it('says once what a no and a yes on condition do, and of each who must agree what a yes does not cover', () => {
  const theirs = (plan: Plan, today: string) =>
    factsOf(signed(plan, today)).map((facts) => facts['Still theirs']);
  expect(theirs(unreadyPlan(), TODAY)).toEqual([
    expect.stringMatching(
      /^Dr Priya Raman: MR-28 \(8 Dec 2026\); .*; Model-risk validation of all the work \([^)]*\)\. Marek Dunne: Security review \([^)]*\)\. Lucía Ferrant: nothing is open of the 2 questions they asked\.$/,
    ),
    undefined,
  ]);
  expect(theirs(clearLetterPlan(), CLEAR_LETTER_DAY)[0]).toMatch(
    /^Ada Rourke: the gate “Model risk signs .*” \(13 Oct 2026\); MR-11 \(30 Sep 2026\); MR-07 \(13 Oct 2026\)/,
  );
  const rules = (plan: Plan) => factsOf(signed(plan, TODAY)).map((facts) => facts['What a yes covers']);
  expect(rules(unreadyPlan())).toEqual([expect.stringMatching(/^Nothing passes against a no/), undefined]);
  const none = unreadyPlan();
  for (const row of none.steering.members) if (row.right === 'agrees') row.right = 'consulted';
  expect(rules(none)).toEqual([undefined, undefined]);
  expect(theirs(none, TODAY)).toEqual([undefined, undefined]);
});
