import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { furtherAsks } from './furtherAsks.ts';
import { askedOfMembers } from './members.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  hastyLetterPlan,
  counted,
  examplePlan,
  unreadyPlan,
  TODAY,
  WORDINGS,
} from './plans.fixture.ts';
import { peopleRows } from './teamTables.fixture.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

/** What is asked of whom and by when; a name stands in the first of its rows. */
function askedOf(plan: Plan, today: string): Record<string, string[]> {
  const rows = shown(askedOfMembers(structuredClone(plan), counted(plan), WORDINGS, today)).flatMap(
    (block) => (block.kind === 'table' ? block.table.rows : []),
  );
  const asked: Record<string, string[]> = {};
  let who = '';
  for (const [name = '', , act = '', by = ''] of rows) {
    who = name || who;
    const acts = act.split('\n').map((one) => (by ? `${one} | ${by}` : one));
    asked[who] = [...(asked[who] ?? []), ...acts];
  }
  return asked;
}

describe.each([
  { name: 'the worked example', plan: unreadyPlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what is asked of members in $name', ({ plan, today }) => {
  const asked = askedOf(plan, today);

  it('has everybody who sits, in order and before whoever does not', () => {
    const members = plan.steering.members.map(({ name }) => name);
    expect(Object.keys(asked).slice(0, members.length)).toEqual(members);
  });

  it('asks whoever decides or must agree for every open question, and nobody else', () => {
    const open = plan.steering.decisions.filter(({ decision }) => decision === '');
    for (const { name, right } of plan.steering.members) {
      const act = asked[name]?.find((one) => /^(?:Decide|Say yes, no)/.test(one)) ?? '';
      const isAsked = right === 'decides' || right === 'agrees';
      expect(open.every((_, at) => new RegExp(`\\b${at + 1}\\b`).test(act.split('|')[0] ?? ''))).toBe(
        isAsked,
      );
    }
  });

  it('asks finance, whose word is not in writing, for it on the sum', () => {
    expect(
      Object.values(asked)
        .flat()
        .filter((act) => act.startsWith('Say in writing')),
    ).toHaveLength(1);
  });
});

it('asks for each question by its own day', () => {
  expect(askedOf(clearLetterPlan(), CLEAR_LETTER_DAY)['Ada Rourke']).toContain(
    'Say yes, no, on which condition or not yet to questions 1 and 2; by 13 Oct 2026 question 3 | 29 Sep 2026',
  );
});

it('asks for what a gate waits for before the sitting after, for what is not in writing, and says where nothing is asked', () => {
  const asked = askedOf(clearLetterPlan(), CLEAR_LETTER_DAY);
  expect(asked['Marit Sole']).toContain('Answer MR-11: Do handlers catch a wrong letter? | 30 Sep 2026');
  expect(asked['Halvard Stone']).toEqual([
    'Say in writing whether the sum of question 1 stands | 25 Sep 2026',
    'Say what the team costs a month: £62,000 as typed or £71,100 | 25 Sep 2026',
    'Say whether later terms of Tallowgate are in the cost to run | 25 Sep 2026',
    'Confirm in writing what “Two offices” and “Stop” take | 25 Sep 2026',
    'Confirm in writing: “The sum to sign: forward cost of finishing”, “Burn of the stalled team, a month”, “Owed if no notice: Tallowgate” and “Cost to run, a year” | 25 Sep 2026',
    'Confirm in writing what it brings: “Agency writers at the winter peak” | 25 Sep 2026',
    'Say what of the £85,200 taken for done is booked | 25 Sep 2026',
    'Sign what the lead may do in Finance: Move up to £10,000 between lines | 29 Sep 2026',
    'Sign whether you commit to what a yes to question 1 takes from you | 29 Sep 2026',
  ]);
  const plan = clearLetterPlan();
  plan.steering.decisions = [];
  Object.assign(plan.steering.members[2] ?? {}, { name: 'Una Hale', function: 'Claims audit' });
  expect(askedOf(plan, CLEAR_LETTER_DAY)['Una Hale']).toEqual(['Nothing is asked of you']);
});

it.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('tells nobody who has a line to sign in $name that nothing is asked of them', ({ plan, today }) => {
  plan.steering.members.push({ id: 'nameless', name: '', function: 'Claims audit', right: '' });
  for (const right of ['decides', 'agrees', 'consulted', ''] as const) {
    for (const member of plan.steering.members) member.right = right;
    const asked = askedOf(plan, today);
    for (const { name, function: of } of plan.steering.members)
      expect([name || of, asked[name || of]]).toEqual([
        name || of,
        expect.arrayContaining([expect.stringMatching(/^(?:Decide|Say yes, no|Sign whether you commit)/)]),
      ]);
  }
});

it('has whoever does not sit and is on the agenda or in its items, with what is theirs', () => {
  const asked = askedOf(hastyLetterPlan(), CLEAR_LETTER_DAY);
  expect(Object.keys(asked).slice(-3).toSorted()).toEqual([
    'Dolores Quaye',
    'Lev Sandoval',
    'Rufus Brandvold',
  ]);
  expect(asked['Rufus Brandvold']).toContain(
    'Every draft, and what the handler changed, is kept for two years | 11 Sep 2026 (7 days late)',
  );
  expect(asked['Dolores Quaye']).toEqual([
    'Settle, with the other side: Who reads the log of changes | 25 Sep 2026',
    '“Dolores Quaye says by 25 September”, in the words of: Draft, change, handler and version kept for two years | 25 Sep 2026',
    'Answer MR-13: Who stops it, and at what? | 2 Oct 2026',
  ]);
  expect(askedOf(unreadyPlan(), TODAY)['Joel Abara']).toEqual([
    expect.stringMatching(
      /^Hand over again, to Owen Tighe who returned it: A check that refuses.* \| 27 Nov 2026$/,
    ),
    expect.stringMatching(/^Hand over again, to Owen Tighe who returned it: Joiners.* \| 2 Dec 2026$/),
    expect.stringMatching(/^Note where it lies, and when it was last done: “Until .* \| 4 Dec 2026$/),
    expect.stringMatching(/^Answer MR-19, .* \| 11 Dec 2026$/),
    expect.stringMatching(/^Answer MR-21, .* \| 11 Dec 2026$/),
  ]);
  // Of whom no more than a word in writing is asked, that they need not come for it.
  const plan = hastyLetterPlan();
  plan.handover.items = [];
  for (const row of plan.benefits.benefits) row.owner = 'Lev Sandoval';
  const rows = shown(askedOfMembers(structuredClone(plan), counted(plan), WORDINGS, CLEAR_LETTER_DAY));
  const rightOf = (who: string) =>
    rows
      .flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
      .find(([name]) => name === who)?.[1];
  expect(['Lev Sandoval', 'Rufus Brandvold'].map(rightOf)).toEqual([
    'In writing by then',
    'Invited, for what is theirs',
  ]);
});

it.each([
  { name: 'the worked example', plan: unreadyPlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])(
  'asks of everybody in $name what the team’s plan has as theirs, in the same words and by the same day',
  ({ plan, today }) => {
    const further = furtherAsks(plan, counted(plan), WORDINGS, today);
    const theirs = new Set(
      peopleRows(yoursAndWhen(plan, today, { further })).map(
        ([who, when, what]) => `${who}: ${what} | ${when}`,
      ),
    );
    const acts = Object.entries(askedOf(plan, today)).flatMap(([who, of]) =>
      of.map((act) => `${who}: ${act}`),
    );
    // A question stands in the pack by its number.
    const own = acts.filter((act) => !/: (?:Decide|Say yes, no|Nothing)\b|\bquestions? \d/.test(act));
    expect(own.length).toBeGreaterThan(10);
    // What is long is cut in the pack.
    const stands = (act: string) => {
      const [start = '', end] = act.split('… | ');
      const [who = '', , work = ''] = act.split(/: | \| /);
      // How much work each line is stands once, for all whose it is.
      if (act.includes(': Confirm how much work it is: '))
        return [...theirs].some((one) => one.startsWith(`${who}: `) && one.includes(work));
      return (
        theirs.has(act) ||
        [...theirs].some((one) => end && one.startsWith(start) && one.endsWith(` | ${end}`))
      );
    };
    expect(own.filter((act) => !stands(act))).toEqual([]);
  },
);

it('asks whoever presents for all questions of one day together, by their numbers', () => {
  const presents = (plan: Plan, today: string) =>
    Object.entries(askedOf(plan, today)).flatMap(([who, acts]) =>
      acts.flatMap((act) => (act.startsWith('Present') ? [`${who}: ${act}`] : [])),
    );
  expect(presents(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([
    'Noor Haddad: Present questions 1 and 2 | 29 Sep 2026',
  ]);
  expect(presents(unreadyPlan(), TODAY)).toEqual(['Ines Calloway: Present questions 1 and 2 | 8 Dec 2026']);
  const one = clearLetterPlan();
  one.steering.decisions = one.steering.decisions.filter(({ question }) => question.includes('£210,000'));
  expect(presents(one, CLEAR_LETTER_DAY)).toEqual(['Noor Haddad: Present question 1 | 29 Sep 2026']);
});

it('asks all who own work in one line to confirm it and its day, and one alone in their row', () => {
  const linesIn = (plan: Plan, today: string) =>
    shown(askedOfMembers(structuredClone(plan), counted(plan), WORDINGS, today)).flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
  const alike = /(?:Confirm how much work|Give a new date|Say which day holds)/;
  const rows = (plan: Plan) =>
    Object.values(askedOf(plan, TODAY))
      .flat()
      .filter((act) => alike.test(act));
  const names = [
    'Ines Calloway',
    'Dr Priya Raman',
    'Marek Dunne',
    'Lucía Ferrant',
    'Owen Tighe',
    'Beth Okafor',
    'Joel Abara',
  ];
  const [work = '', days = ''] = linesIn(unreadyPlan(), TODAY).slice(-2);
  for (const name of names) expect(`${work} ${days}`).toContain(name);
  expect(work).toMatch(
    /: Confirm how much work it is, .* left, by 2 Dec 2026\. Your row under “To sign” has your line\.$/,
  );
  expect(days).toMatch(
    /: Say which day of your line holds, yours or the forecast’s, by 4 Dec 2026\. Your row under “To sign” has both\.$/,
  );
  expect(rows(unreadyPlan())).toEqual([]);
  const alone = unreadyPlan();
  alone.lead.slices = alone.lead.slices.filter(({ owner }) => owner === 'Joel Abara');
  for (const line of [alone.scope.model, alone.scope.integration, ...alone.scope.extra])
    line.by = 'Joel Abara';
  for (const name of ['validation', 'security', 'change', 'training', 'readiness'] as const)
    alone.scope[name].by = 'Joel Abara';
  expect(linesIn(alone, TODAY).join()).not.toContain('your line');
  expect(rows(alone).length).toBeGreaterThan(0);
});

it('asks all who sit to be there on the day of what is shown before the sitting', () => {
  const said = (plan: Plan, today: string) =>
    JSON.stringify(shown(askedOfMembers(structuredClone(plan), counted(plan), WORDINGS, today)));
  expect(said(unreadyPlan(), TODAY)).toContain(
    'be there on 1 Dec 2026, when Beth Okafor shows the milestone',
  );
  expect(said(clearLetterPlan(), CLEAR_LETTER_DAY)).not.toContain('be there on');
});
