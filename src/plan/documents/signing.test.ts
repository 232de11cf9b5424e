import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { linesToSign } from './signing.ts';

const signed = (plan: Plan, today: string) => linesToSign(plan, counted(plan), WORDINGS, today);
const questionsOf = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [show(block.text)] : []));
const isToTick = ({ caption }: Table) => caption.endsWith('tick what holds');
const ticksOf = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && isToTick(block.table) ? block.table.rows.map((row) => row.map(show)) : [],
  );
const namesOf = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && !isToTick(block.table)
      ? [block.table.rows.map(([name = '']) => show(name).split(',')[0])]
      : [],
  );
const factsOf = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'facts'
      ? [Object.fromEntries(block.rows.map(({ label, value }) => [label, show(value)]))]
      : [],
  );

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
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

  it('says the sum, what it also commits and by when, of the one that asks for the money', () => {
    const [first, ...others] = factsOf(blocks);
    expect(first).toMatchObject({
      'The sum to sign': expect.stringMatching(/^£\d.* times in 10/),
      'A reserve': expect.stringMatching(/^£\d/),
      'Contracts, on top': expect.stringMatching(/^£[\d,]+ to .* leaves no notice/),
      'In all, four times in five': expect.stringMatching(/^£\d/),
      'If nobody leaves': expect.stringMatching(/^£\d/),
    });
    for (const facts of [first, ...others]) expect(facts?.Decides).toMatch(/\d{4}$/);
    for (const facts of others) expect(facts).not.toHaveProperty('The sum to sign');
  });
});

it('says on which typed condition it is asked, and what is shown only after', () => {
  expect(factsOf(signed(examplePlan(), TODAY))[0]?.['Asked only as written']).toMatch(
    /^If the order is in use .* If it is not, this is not asked\.$/,
  );
  expect(factsOf(signed(clearLetterPlan(), CLEAR_LETTER_DAY))[0]).toMatchObject({
    'All shown by': expect.stringMatching(
      /^14 Dec 2026 at the earliest; after the decision: “Do handlers catch a wrong letter\?” \(30 Sep 2026\); “What happens when the vendor…” \(13 Oct 2026\); the milestone \(30 Oct 2026\)/,
    ),
  });
});

it('has the milestone to be said met or not by hand where a question rests on it, and else not', () => {
  const of = (plan: Plan, today: string) =>
    factsOf(signed(plan, today)).map((facts) => facts['The milestone'] ?? '');
  expect(of(examplePlan(), TODAY)).toEqual([
    expect.stringMatching(/^Due 1 Dec 2026\. Met on _+: yes \/ no$/),
    '',
  ]);
  // It comes after the decision, and no reason names it.
  expect(of(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual(['', '', '']);
  const named = clearLetterPlan();
  for (const row of named.steering.decisions) row.recommended = 'If the milestone is met';
  expect(of(named, CLEAR_LETTER_DAY)[1]).toContain('Due 30 Oct 2026');
  named.milestone.date = '';
  expect(of(named, CLEAR_LETTER_DAY)).toEqual(['', '', '']);
});

it('has a number that is not reached yet as a condition to tick, and none where no gate opens at one', () => {
  expect(ticksOf(signed(clearLetterPlan(), CLEAR_LETTER_DAY))).toEqual([
    [
      'She signs with conditions, once eighteen wrong drafts of twenty are caught',
      '“Not met on 2 September: thirteen of twenty caught”, of “Do handlers catch a wrong letter?” (MR-11)',
      '',
    ],
  ]);
  expect(ticksOf(signed(examplePlan(), TODAY))).toEqual([]);
});

it('finance stands where it is money, the sponsor where nobody is marked, and nothing where nothing is asked', () => {
  const plan = examplePlan();
  expect(namesOf(signed(plan, TODAY)).map((names) => names.includes('Sam Whitlock'))).toEqual([true, false]);
  for (const member of plan.steering.members) member.right = 'consulted';
  for (const row of plan.steering.decisions) [row.question, row.options] = ['Which screen?', ''];
  expect(namesOf(signed(plan, TODAY))[0]).toEqual(['Tomas Reyl']);
  expect(signed(blankPlan('p'), TODAY)).toEqual([]);
});
