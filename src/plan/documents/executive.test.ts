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

  it('says for whom and whose it is, then the decision asked, what is recommended, what it comes to', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['The decision asked, by 8 Dec 2026']);
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

  it('has each gate in one row with its next day and its last, and over them how many have opened and what comes after the milestone', () => {
    const table = (plan: Plan, today: string) =>
      briefOn(plan, today).flatMap((block) =>
        block.kind === 'table' && /gates? opened/.test(block.table.caption) ? [block.table] : [],
      )[0];
    const example = table(examplePlan(), TODAY);
    expect(example?.caption).toMatch(
      /^2 of 2 gates opened, the use limited by MR-09; after the milestone: Model-risk validation \(\d+ \w+ 2027\) and Security review \(\d+ \w+ 2027\)$/,
    );
    expect(example?.rows[0]?.slice(1)).toEqual([
      'Dr Priya Raman',
      'Opened 29 Sep 2026; 4 conditions are open',
      'next 8 Dec 2026, last 15 Jan 2027',
    ]);
    const other = table(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(other?.caption).toMatch(/^1 of 2 gates opened; after the milestone: /);
    // What is shut comes before what has opened and waits for nothing.
    expect(other?.rows[0]?.slice(1)).toEqual([
      ...['Ada Rourke', 'Shut for 200 days; 3 questions block it'],
      'asked for 9 Oct 2026; cannot open before 13 Oct 2026',
    ]);
    const past = { ...examplePlan(), milestone: { ...examplePlan().milestone, date: '2026-11-19' } };
    expect(table(past, TODAY)?.caption).toMatch(
      /^2 of 2 gates opened, the use limited by MR-09; still to come: Model-risk/,
    );
  });

  it('says who has confirmed the sum and when, or that nobody has, and names what it is made of that nobody has', () => {
    const confirmed = (plan: Plan, today: string) =>
      briefOn(plan, today).flatMap((block) =>
        block.kind === 'facts' ? block.rows.filter(({ label }) => label === 'Confirmed') : [],
      )[0]?.value;
    expect(confirmed(examplePlan(), TODAY)).toMatch(
      /^The sum to sign, by Sam Whitlock on 17 Nov 2026; not what it is made of: the rate, the amount of work and the months; £345,000 taken for done, not booked$/,
    );
    expect(confirmed(clearLetterPlan(), CLEAR_LETTER_DAY)).toBe(
      'By nobody in writing: the sum to sign, the rate and the amount of work, nor 6 other figures; £85,200 taken for done, not booked',
    );
    const early = examplePlan();
    for (const one of early.steering.commitments) if (one.promise.includes('£427,800')) one.kept = '';
    expect(confirmed(early, TODAY)).toMatch(/^By nobody in writing: the sum to sign, the rate, /);
  });

  it('names the first and the last of what comes only after the decision, with whose they are', () => {
    expect(valuesOf(briefOn(examplePlan(), TODAY)).join('\n')).toMatch(
      /6 things come only after the decision: first MR-28 \(Ines Calloway, 8 Dec 2026\), last Security review \(Marek Dunne, \d+ \w+ 2027\); 2 of them by the sitting after, 22 Dec 2026/,
    );
  });

  it('says what a yes commits to before the reserve, and what it brings a year, takes to run and leaves', () => {
    const values = valuesOf(briefOn(examplePlan(), TODAY)).join('\n');
    expect(values).toContain('a yes commits £523,800 with £96,000 to Ostrel Analytics');
    expect(values).toContain(
      '£540,000 a year once live, £460,000 of it by budgets that fall; £120,000 to run; £420,000 (£180,000 to £960,000) left; besides, £150,000 of risk avoided',
    );
  });

  it('tells a limit of use from the beginning of its sentence, with what the question is called, or not at all', () => {
    const limit =
      'MR-09: The back-test comes on 18 December; until it is read, commercial customers stay out of the intended use';
    const limits = (plan: Plan) =>
      valuesOf(briefOn(plan, TODAY)).filter((value) => value.startsWith('MR-09: '));
    const limited = () => {
      const plan = examplePlan();
      plan.milestone.sentence = 'Northern is ranked.';
      Object.assign(plan.benefits, { because: '', onNo: 'It stops.' });
      plan.steering.decisions = plan.steering.decisions.filter(({ id }) => id !== 'ostrel-renewal');
      for (const row of plan.governance.inputs)
        if (row.asks.includes('MR-09'))
          row.answer = `For retail. ${limit.slice('MR-09: '.length)}. It lasts.`;
      return plan;
    };
    expect(limits(limited())).toEqual([limit]);
    // However full the page is, it is never cut.
    for (let words = 20; words <= 140; words += 20) {
      const full = limited();
      full.milestone.sentence = 'word '.repeat(words);
      full.benefits.because = 'word '.repeat(words);
      full.benefits.onNo = 'word '.repeat(words);
      expect([[], [limit]]).toContainEqual(limits(full));
    }
  });

  it('says the last result at a number that a gate opens at, with the words of what is asked', () => {
    const said = JSON.stringify(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(said).toContain(
      'The risk: “Not met on 2 September: thirteen of twenty caught” (MR-11); due 30 Sep 2026, after the decision.',
    );
  });

  it('says what was spent, first planned and is now', () => {
    const values = valuesOf(briefOn(examplePlan(), TODAY));
    expect(values).toContain(
      '£513,000 spent; first planned £174,800, now £772,800 as likely. Stopping writes off £260,000',
    );
  });

  it('says to which day the sums are counted where that is another than is asked for', () => {
    const dates = (plan: Plan, today: string) => valuesOf(briefOn(plan, today)).join('\n');
    expect(dates(clearLetterPlan(), CLEAR_LETTER_DAY)).toMatch(
      /12 Feb 2027 is asked for .* The sums are counted to \d+ \w+ 2027\./,
    );
    expect(dates(examplePlan(), TODAY)).not.toContain('The sums are counted to');
  });

  it('says what is sooner and leaves more, and is not asked: first what adds nobody', () => {
    const sooner = (plan: Plan, today: string) =>
      briefOn(plan, today).flatMap((block) =>
        block.kind === 'facts' ? block.rows.filter(({ label }) => label === 'Sooner, not asked') : [],
      )[0]?.value;
    expect(sooner(examplePlan(), TODAY)).toMatch(
      /^“Book the last security review now”, \d+ days, £\d+,\d00 more left, nobody added; “And two more .*”, \d+ days, £\d+,000 more left, paying whoever joins\. Nobody has said why not$/,
    );
    const weighed = examplePlan();
    weighed.benefits.because = 'Two more on integration from January would be counted as one.';
    expect(sooner(weighed, TODAY)).not.toContain('Nobody has said why not');
    // What leaves something out is worth nothing that anybody has said.
    expect(sooner(clearLetterPlan(), CLEAR_LETTER_DAY) ?? '').not.toContain('more left');
  });

  it('leaves no sixth of the page blank', () => {
    for (const plan of [examplePlan(), clearLetterPlan()])
      expect(leftBelow(brief(plan), plan)).toBeLessThan(57 / 6);
  });

  it('says where the whole is, and names nothing as left out but what is to be decided', () => {
    const whole = 'All of it is in the pack or the team’s plan.';
    expect(footOf(brief(blankPlan('p'), NOTHING))).toBe(`More is in the committee’s pack. ${whole}`);
    const full = clearLetterPlan();
    full.benefits.because = 'word '.repeat(40);
    const foot = footOf(briefOn(full, CLEAR_LETTER_DAY));
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
