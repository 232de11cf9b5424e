import { describe, expect, it } from 'vitest';
import { tableIn } from '../../report/blocks.ts';
import { type Flat, flatten, type Section } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import * as words from './en/figures.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  examplePlan,
  unreadyPlan,
  TODAY,
  WORDINGS,
} from './plans.fixture.ts';
import { figuresAsked, figuresConfirmed, figuresIn, unconfirmed } from './whose.ts';

const promised = (plan: Plan, promise: string, who: string, kept: 'kept' | '') =>
  plan.steering.commitments.push({
    ...{ id: `p${plan.steering.commitments.length}`, function: who, promise },
    ...{ due: '2026-11-02', kept, doneOn: kept ? '2026-11-02' : '', place: '' },
  });
const asked = (plan: Plan, today = TODAY) =>
  figuresAsked(structuredClone(plan), counted(plan), WORDINGS, today);
const confirmed = (plan: Plan, today = TODAY) => figuresConfirmed(asked(plan, today));

it('counts the figures that nobody has confirmed', () => {
  expect(confirmed(unreadyPlan())).toBe('None of 10 figures is confirmed in writing by whose it is');
  expect(confirmed(clearLetterPlan(), CLEAR_LETTER_DAY)).toBe(
    'None of 10 figures is confirmed in writing by whose it is',
  );
});

it('counts as confirmed what whoever it is of has kept a promise on, by name or function, with the sum', () => {
  const plan = unreadyPlan();
  promised(plan, 'Confirms £290,000 a year of agency work', 'Beth Okafor', 'kept');
  expect(confirmed(plan)).toBe(
    '1 of 10 figures is confirmed in writing by whose it is; not the rate, the amount of work and the months, of which the sum to sign is made',
  );
  promised(plan, 'Confirms £130,000 a month for the team', 'Finance and procurement', 'kept');
  expect(confirmed(plan)).toMatch(
    /^2 of 10 figures are confirmed in writing by whose they are; not the rate/,
  );
});

it('takes no promise that is still open, no other sum and nobody else for a word on it', () => {
  const plan = unreadyPlan();
  promised(plan, 'Confirms £290,000 a year of agency work', 'Beth Okafor', '');
  promised(plan, 'Confirms £291,000 a year of agency work', 'Beth Okafor', 'kept');
  promised(plan, 'Confirms £290,000 a year of agency work', 'Marek Dunne', 'kept');
  const [grant] = plan.lead.authorities;
  if (grant) Object.assign(grant, { by: 'Beth Okafor', may: 'Spend £290,000', written: 'yes' });
  expect(confirmed(plan)).toContain('None of 10');
});

it('takes a sum that is named once for no word on two figures that come to it, and one named for each, at once or apart, for a word on both', () => {
  const plan = unreadyPlan();
  const [first, second] = plan.benefits.benefits.filter(({ owner }) => owner === 'Beth Okafor');
  if (!first || !second) throw new Error('Beth owns no two');
  for (const row of [first, second]) Object.assign(row, { low: '200000', likely: '290000', high: '400000' });
  promised(plan, 'Confirms £290,000 a year', 'Beth Okafor', 'kept');
  expect(confirmed(plan)).toContain('None of 10');
  const again = structuredClone(plan);
  promised(again, 'Confirms £290,000 a year of the other', 'Beth Okafor', 'kept');
  expect(confirmed(again)).toMatch(/^2 of 10/);
  plan.steering.commitments.pop();
  promised(plan, 'Confirms £290,000 for writers and £290,000 for agents', 'Beth Okafor', 'kept');
  expect(confirmed(plan)).toMatch(/^2 of 10/);
});

it('has those without a name first, then those that are not confirmed, and names no figure that nobody has typed', () => {
  const plan = unreadyPlan();
  promised(plan, 'Confirms £130,000 a month for the team', 'Sam Whitlock', 'kept');
  const figures = figuresIn(plan, counted(plan), WORDINGS, TODAY);
  const ranks = figures.map(({ whose, word }) => (word ? 2 : Math.min(1, whose.length)));
  expect(ranks).toEqual(ranks.toSorted());
  expect([ranks[0], ranks.at(-1)]).toEqual([0, 2]);
  expect(unconfirmed(figures).map(show).join('\n')).not.toContain('Burn of');
  const untyped = { ...plan, benefits: { ...plan.benefits, benefits: [] } };
  expect(unconfirmed(asked(untyped))).toHaveLength(6);
});

it('rests on what the recommended course takes: of another course on its own figures', () => {
  const plan = unreadyPlan();
  const named = (one: Plan) => asked(one).map(({ what }) => show(what));
  expect(named(plan)).toContain('The sum to sign: forward cost of finishing');
  expect(named(plan)).not.toContain('Forward cost of restructuring');
  for (const row of plan.steering.decisions) {
    if (row.id === 'money-to-march') row.recommended = 'One more region, then ask again';
  }
  expect(named(plan)).toContain('Forward cost of restructuring');
  expect(named(plan)).not.toContain('Months until finishing delivers');
});

describe.each([
  { name: 'the worked example', plan: unreadyPlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('the figures that are decided on, in $name', ({ plan, today }) => {
  const rowsIn = (sections: Section[], is: (block: Flat) => boolean) =>
    flatten(sections).flatMap((block) => {
      const table = is(block) ? tableIn(block) : undefined;
      return table ? [table.rows.map((row) => row.map(show))] : [];
    });
  const hasFigures = (block: Flat) =>
    block.kind === 'table' && block.table.columns.some(({ label }) => label === words.likely);
  const of = (id: 'committee' | 'evidence') =>
    buildDocument(id, plan, counted(plan), WORDINGS, today).sections;
  const figures = asked(plan, today).length;
  const [inPack = [], ...again] = rowsIn(of('committee'), hasFigures);

  it('stand once in the pack, with a box for finance in which nothing is said', () => {
    expect(again).toEqual([]);
    expect(inPack).toHaveLength(figures);
    expect(inPack.every((row) => row.length === 5)).toBe(true);
    expect(inPack.flatMap((row) => row.slice(4)).join('')).toBe('');
  });
});

it('has how each figure comes about: confirmed as well as typed, against the other that the plan holds, or by the forecast', () => {
  const howOf = (plan: Plan, today: string, name: RegExp) =>
    show(
      figuresIn(plan, counted(plan), WORDINGS, today).find(({ what }) => name.test(show(what)))?.how ?? '',
    );
  expect(howOf(examplePlan(), TODAY, /^Cost to run/)).toBe(words.typedAndConfirmed);
  expect(howOf(examplePlan(), TODAY, /^Burn of/)).toMatch(
    /^A judgement, as typed, and confirmed; does not agree with £169,000 by 8\.5 people at their rate$/,
  );
  expect(howOf(clearLetterPlan(), CLEAR_LETTER_DAY, /^Months until finishing/)).toMatch(
    /^By the forecast, four times in five/,
  );
});
