import { describe, expect, it } from 'vitest';
import type { Forecasts } from '../../sheets/sheet.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import {
  brief,
  briefOn,
  EXAMPLE,
  FORECASTS,
  footOf,
  leftBelow,
  NOTHING,
  valuesOf,
} from './executive.fixture.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

describe('the executive’s page', () => {
  const blocks = brief(EXAMPLE);

  it('says for whom and whose it is, then the decision asked, what is recommended, what it comes to, where it stands', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([...['The decision asked, by 8 Dec 2026', 'Where it stands']]);
    expect(blocks[0]).toMatchObject({ text: 'For Tomas Reyl, from Ines Calloway.' });
    expect(blocks[3]).toMatchObject({
      ...{ tone: 'go', text: 'Is the rest of the plan funded, £427,800 for every region by 30 June 2027?' },
    });
  });

  it('has every open decision, each with who decides it and by when', () => {
    const open = EXAMPLE.steering.decisions.filter(({ decision }) => decision === '');
    expect(open.length).toBe(2);
    const all = JSON.stringify(blocks);
    for (const { question, recommended, delay, decider } of open)
      for (const said of [question, recommended, delay, decider]) expect(all).toContain(said);
    expect(all).toContain('Also to be decided. Tomas Reyl decides these and the first');
    expect(footOf(blocks)).not.toContain('open question');
    expect(footOf(blocks)).toContain('1 more gate and more.');
  });

  it('holds benefit, cost and the three dates against one another in one sentence', () => {
    const plan = examplePlan();
    plan.benefits.asFinish = '';
    plan.benefits.asRestructure = '';
    plan.benefits.asStop = '';
    const [sentence = ''] = brief(plan).flatMap((block) =>
      block.kind === 'text' && block.text.startsWith('Finishing') ? [block.text] : [],
    );
    expect(sentence).toMatch(
      /^Finishing takes £427,800 \(£340,400 to £690,000\) more, which is the sum to sign; it is enough about 4 times in 10, and £52\d,000 four times in five; £875,000 is what the team costs if all of it is kept until delivery, to judge by and not to sign\. Once live it leaves £420,000 \(£180,000 to £960,000\) a year; 31 Mar 2027 is promised \(1 in 100\), while \d+ \w+ 2027 is as likely as not, and \d+ \w+ 2027 holds four times in five\. Counted from 5 Oct 2026 \(46 days ago\)\.$/,
    );
  });

  it('keeps what is recommended back, where the four signs say restructure, until that part is asked for', () => {
    const plan = structuredClone(EXAMPLE);
    plan.recovery.signs.sponsor = { ...plan.recovery.signs.sponsor, verdict: 'there', mendable: 'no' };
    plan.recovery.champion = 'Lucía Ferrant';
    expect(JSON.stringify(brief(plan))).not.toMatch(
      /Finish it|Restructure|Recommendation|what happens on a no/,
    );
    plan.parts = { 'executive/recommendation': true };
    const values = valuesOf(brief(plan));
    expect(values.some((value) => value.startsWith('Restructure before rescue'))).toBe(true);
    expect(values).toContain('Lucía Ferrant');
    expect(values.some((value) => value.startsWith('2. Does the contract with Ostrel'))).toBe(true);
  });

  it('has each gate in one row, and over them how many have opened and what ends after the milestone', () => {
    const table = (plan: Plan, today: string) =>
      briefOn(plan, today).flatMap((block) =>
        block.kind === 'table' && block.table.caption.startsWith('Gates') ? [block.table] : [],
      )[0];
    const example = table(examplePlan(), TODAY);
    expect(example?.caption).toMatch(
      /^Gates and reviews: 2 of 2 opened; the last, Security review, ends after/,
    );
    expect(example?.rows[0]?.slice(1)).toEqual([
      'Dr Priya Raman',
      'Opened 29 Sep 2026; 4 conditions are open',
      '15 Jan 2027',
    ]);
    const other = table(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(other?.caption).toContain('1 of 2 opened');
    // What is shut comes before what has opened and waits for nothing.
    expect(other?.rows[0]?.slice(1, 3)).toEqual(['Ada Rourke', 'Shut for 200 days; 2 questions block it']);
  });

  it('says the last result at a number that a gate opens at, with the words of what is asked', () => {
    const values = valuesOf(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(values).toContain(
      '“Not met on 2 September: thirteen of twenty caught” (MR-11); due 30 Sep 2026, after the decision',
    );
  });

  it('says in words which option comes first by budgets alone, where that is another than is recommended', () => {
    const first = /^By falling budgets alone, not by freed time, “Stop at Northern” comes first: /;
    expect(valuesOf(blocks).filter((value) => first.test(value))).toHaveLength(1);
    const other = valuesOf(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(
      other.filter((value) => value.startsWith('By falling budgets alone, not by freed time, “All five” £')),
    ).toHaveLength(1);
  });

  it('leaves no sixth of the page blank', () => {
    for (const plan of [examplePlan(), clearLetterPlan()])
      expect(leftBelow(brief(plan), plan)).toBeLessThan(57 / 6);
  });

  it('says where the whole is, and names nothing as left out but what is to be decided', () => {
    const whole = 'All of it is in the team’s plan.';
    expect(footOf(brief(blankPlan('p'), NOTHING))).toBe(`More is in the committee’s pack. ${whole}`);
    const foot = footOf(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(foot).toMatch(/In the committee’s pack: the options in decisions 2 and 3 and more\. All of it/);
  });

  it('says what is not known yet', () => {
    const values = valuesOf(brief(blankPlan('p'), { ...NOTHING, scope: { kind: 'counting' } }));
    expect(values).toContain('Counting …');
    expect(values).toContain('Nothing is picked yet.');
    expect(values).toContain('not yet said');
  });

  it('cuts nothing short while the page has room', () => {
    const plan = examplePlan();
    plan.gate.gates = [];
    plan.benefits.because = '';
    plan.benefits.asFinish = '';
    plan.benefits.asRestructure = '';
    plan.benefits.asStop = '';
    plan.benefits.onNo = 'It stops.';
    plan.stalled.sunk = '';
    plan.milestone.sentence = 'Northern is ranked.';
    // Nothing is said of what would be sooner.
    const plain: Forecasts =
      'base' in FORECASTS.scope ? { ...FORECASTS, scope: { ...FORECASTS.scope, scenarios: [] } } : FORECASTS;
    expect(valuesOf(brief(plan, plain)).filter((value) => value.endsWith('…'))).toEqual([]);
    expect(footOf(brief(plan, plain))).not.toContain('Cut short');
  });

  it('fits its page as the example fills it', () => {
    expect(leftBelow(blocks, EXAMPLE)).toBeGreaterThanOrEqual(0);
  });
});
