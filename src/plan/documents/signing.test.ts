import { describe, expect, it } from 'vitest';
import type { Block } from '../../report/blocks.ts';
import { show } from '../../report/values.ts';
import { blankRow } from '../../sheets/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, TODAY, unreadyPlan, WORDINGS } from './plans.fixture.ts';
import { linesToSign } from './signing.ts';
import { summed } from './summed.ts';

const signed = (plan: Plan, today: string) =>
  linesToSign(structuredClone(plan), counted(plan), WORDINGS, today);
const questionsOf = (blocks: Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' && block.tone === 'go' ? [show(block.text)] : []));
const tablesOf = (blocks: Block[], part: string) =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.table.caption.includes(part)
      ? [block.table.rows.map((row) => row.map(show))]
      : [],
  );
const namesOf = (blocks: Block[]) =>
  tablesOf(blocks, 'and signs').map((rows) => rows.map(([name = '']) => name.split(/[,\n]/)[0]));
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
    // Those of one day are signed together.
    expect(namesOf(blocks)).toHaveLength(new Set(open.map(({ date }) => date)).size);
  });

  it('has the sums of the one that asks for the money in the annex for finance to confirm, and says who decides each', () => {
    const inAnnex = summed(plan, counted(plan), WORDINGS, today).flatMap((one) => one.blocks);
    const [sums = [], ...others] = tablesOf(inAnnex, 'for finance to confirm');
    expect(others).toEqual([]);
    const labels = sums.map(([label]) => label ?? '');
    for (const begins of [
      /^The sum to sign, enough about \d times in 10$/,
      /^A reserve, .*: not asked for now$/,
      /^Contract, on top: .* no notice is given/,
      /^A yes commits, to be spent by /,
      /^In all at the end, /,
      /^The same, the team kept, no reserve/,
    ])
      expect(
        labels.filter((label) => begins.test(label)),
        String(begins),
      ).toHaveLength(1);
    for (const [label, sum] of sums) if (/^(?:The|A|In)\s/.test(label ?? '')) expect(sum).toMatch(/^£\d/);
    for (const facts of factsOf(blocks)) expect(facts).not.toHaveProperty('The sum to sign');
    const captions = blocks.flatMap((block) =>
      block.kind === 'table' && block.table.caption.includes('and signs') ? [block.table.caption] : [],
    );
    for (const caption of captions)
      expect(caption).toMatch(/; decides: \w+ \w+, [A-Z][a-z]{2} \d+ \w+ 20\d\d$/);
  });
});

it('says on which typed condition it is asked, and what is shown only after', () => {
  expect(factsOf(signed(unreadyPlan(), TODAY))[0]?.['Asked only as written']).toMatch(
    /^If Northern’s investigators work in Second Look’s order .* this is not asked\.$/,
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

/** The plan with a day of its own for each question that is open. */
function apart(plan: Plan): Plan {
  const open = plan.steering.decisions.filter(({ decision }) => decision === '');
  for (const [at, row] of open.entries()) row.date = `2026-12-${at + 10}`;
  return plan;
}

it('has everybody who sits or owns work on the question for the money, and whoever has a vote on any of another day', () => {
  for (const [plan, today] of [
    [apart(unreadyPlan()), TODAY],
    [apart(clearLetterPlan()), CLEAR_LETTER_DAY],
  ] as const) {
    const sits = plan.steering.members.map(({ name }) => name);
    const owners = [...plan.lead.slices, ...plan.benefits.benefits].map(({ owner }) => owner);
    const signing = [...new Set([...sits, ...owners])];
    expect(signing.length).toBeGreaterThan(sits.length);
    const votes = plan.steering.members.filter(({ right }) => right !== 'consulted').map(({ name }) => name);
    const all = namesOf(signed(plan, today));
    expect(all.filter((names) => names.length === signing.length)).toEqual([signing]);
    const others = all.filter((names) => names.length !== signing.length);
    expect(others.length).toBeGreaterThan(0);
    for (const names of others) expect(names).toEqual(votes);
  }
});

it('has each say what their right is for: a vote, or that they commit to what is theirs', () => {
  const [all = []] = tablesOf(signed(clearLetterPlan(), CLEAR_LETTER_DAY), 'and signs');
  const saysOf = Object.fromEntries(all.map(([name = '', , says]) => [name.split(/[,\n]/)[0], says]));
  expect(saysOf['Ada Rourke']).toBe(
    '1: a / b / c / none / not yet / on condition: ________\n2: a / b / c / none / not yet / on condition: ________\nI commit / not / on condition: ________',
  );
  expect(saysOf['Marit Sole']).toBe('I commit / not / on condition: ________');
  expect(saysOf['Lev Sandoval']).toBe('I commit / not / on condition: ________');
});

it('has what may be chosen under the letters by which it is ringed, and yes and no where nothing may be', () => {
  const ringed = (options: string) => {
    const plan = unreadyPlan();
    for (const row of plan.steering.decisions) row.options = options;
    return JSON.stringify(signed(plan, TODAY));
  };
  const lettered = ringed('every region; stop');
  expect(lettered).toContain('a: every region (recommended: what a yes means here); b: stop');
  expect(lettered).toContain('1: a / b / none / not yet / on condition: ____');
  expect(ringed('')).toContain('1: yes / no / not yet / on condition: ____');
});

it('has the sponsor decide where nobody is marked, once, and nothing where nothing is asked', () => {
  const plan = unreadyPlan();
  for (const member of plan.steering.members) member.right = 'consulted';
  const [money, other] = namesOf(signed(apart(plan), TODAY));
  expect(money?.toSorted()).toEqual(
    [...plan.steering.members.map(({ name }) => name), 'Joel Abara'].toSorted(),
  );
  expect(other).toEqual(['Tomas Reyl']);
  plan.steering.members = [];
  expect(namesOf(signed(plan, TODAY))).toEqual([['Tomas Reyl'], ['Tomas Reyl']]);
  expect(signed(blankPlan('p'), TODAY)).toEqual([]);
});

describe('what a yes takes from each who signs', () => {
  const takenOf = (plan: Plan, today: string) =>
    Object.fromEntries(
      tablesOf(signed(plan, today), 'and signs')[0]?.map(([name = '', takes]) => [
        name.split(/[,\n]/)[0],
        takes,
      ]) ?? [],
    );

  it('is the work of their lines with every day that is told of it, and the budget that falls', () => {
    const taken = takenOf(unreadyPlan(), TODAY);
    const day = String.raw`\d+ \w+ 2027`;
    expect(taken['Marek Dunne']).toMatch(
      new RegExp(
        `^Security review: 8 person-weeks in all, left: ____, by 12 Mar 2027; forecast ${day} to ${day}$`,
      ),
    );
    expect(taken['Beth Okafor']?.split('\n')).toEqual([
      expect.stringMatching(/^Change management: 14 person-weeks in all, left: _+, by 19 Mar 2027; /),
      expect.stringMatching(/^Training: 10 person-weeks in all, left: _+, by 19 Mar 2027; /),
      '£290,000 a year off a budget, once live',
      '£80,000 a year of time freed, once live; off no budget',
    ]);
    expect(taken['Sam Whitlock']).toBe('£170,000 a year off a budget, from 1 Jul 2027');
    expect(taken['Tomas Reyl']).toBe('no line of work and no budget of theirs');
  });

  it('never has a benefit begin before all of it is live without saying so', () => {
    expect(takenOf(clearLetterPlan(), CLEAR_LETTER_DAY)['Halvard Stone']).toBe(
      '£60,000 a year off a budget, from 2 Nov 2026, not before it is live',
    );
  });
});

describe('who in finance confirms the sum', () => {
  const LINE =
    /^Sam Whitlock, Chief Financial Officer: no sum of “How the sums agree” is confirmed in writing\. Yes \/ no \/ on condition: _+ Signed _+ on _+$/;
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
      [/: confirmed in writing £427,800 on 17 Nov 2026, and no other sum of “How the sums agree”\. Yes/],
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

it('says once what a no and a yes on condition do', () => {
  const rules = (plan: Plan) => factsOf(signed(plan, TODAY)).map((facts) => facts['What a yes covers']);
  expect(rules(unreadyPlan())).toEqual([expect.stringMatching(/^Nothing passes against a no/), undefined]);
  const none = unreadyPlan();
  for (const row of none.steering.members) if (row.right === 'agrees') row.right = 'consulted';
  expect(rules(none)).toEqual([undefined, undefined]);
  expect(tablesOf(signed(none, TODAY), 'still theirs')).toEqual([]);
});
