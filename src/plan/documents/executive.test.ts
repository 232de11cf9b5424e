import { describe, expect, it } from 'vitest';
import type { Forecasts } from '../../sheets/sheet.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { moneySums, sumRows } from './moneyTable.ts';
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

  it('says for whom and whose it is, then the decision asked', () => {
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

  it('has what it takes and brings, and when, as key figures too where no option is a course', () => {
    const plan = examplePlan();
    Object.assign(plan.benefits, { asFinish: '', asRestructure: '', asStop: '' });
    const strips = brief(plan).flatMap((block) => (block.kind === 'strip' ? [block.figures] : []));
    expect(strips).toHaveLength(1);
    expect(strips[0]?.map(({ label, figure, note }) => [label, figure, note].join(' | '))).toEqual([
      'Finishing takes | £427,800 | £340,400 to £690,000; enough about 4 times in 10',
      'New money, team kept | £875,000 | to judge by, and not to sign',
      expect.stringMatching(
        /^The date promised \| 31 Mar 2027 \| a chance of 1 in 100; \d+ \w+ 2027 holds four times in five$/,
      ),
      'Left a year, once live | £420,000 | £180,000 to £960,000',
    ]);
    expect(valuesOf(brief(plan))).toContain('Counted from 5 Oct 2026 (46 days ago).');
  });

  it('says in a sentence what is not counted while hardly anything is', () => {
    const plan = blankPlan('p');
    expect(JSON.stringify(brief(plan, NOTHING))).toContain('What finishing takes is not counted yet.');
    expect(brief(plan, NOTHING).some(({ kind }) => kind === 'strip')).toBe(false);
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

  const rowOf = (plan: Plan, today: string, label: string) =>
    briefOn(plan, today).flatMap((block) =>
      block.kind === 'facts' ? block.rows.filter((row) => row.label === label) : [],
    )[0]?.value;

  it('has each gate that is shut in one line with its day; what has opened gives way', () => {
    expect(rowOf(examplePlan(), TODAY, 'Gate')).toBeUndefined();
    expect(rowOf(clearLetterPlan(), CLEAR_LETTER_DAY, 'Gate')).toBe(
      'The second of 2 gates: shut for 200 days. Model risk signs the validation of Clear Letter for water damage (Ada Rourke): 3 questions block it; asked for 9 Oct 2026; cannot open before 13 Oct 2026',
    );
  });

  it('says in words what is excluded from the use, with what the question is called in brackets at most', () => {
    expect(rowOf(examplePlan(), TODAY, 'Limit of use')).toBe(
      'Commercial customers stay out of the intended use until Dr Raman has answered it (MR-09)',
    );
  });

  it('has a column for each option, which adds up downwards, and beside one what it ends as well', () => {
    const [table] = briefOn(examplePlan(), TODAY).flatMap((block) =>
      block.kind === 'table' ? [block.table] : [],
    );
    expect(table?.columns.map(({ label }) => label)).toEqual([
      ...['Each column adds downwards', 'Every region (recommended)', 'One more region, then ask again'],
      'Stop at Northern (Northern ends too)',
    ]);
    const sums = moneySums(examplePlan(), FORECASTS, TODAY);
    expect(table?.rows.map(([label]) => label)).toEqual(
      (sums ? sumRows(sums) : []).map(({ label }) => label),
    );
  });

  it('names the options that are not counted, which have no column', () => {
    const plan = examplePlan();
    for (const one of plan.steering.decisions)
      if (/stop at Northern/.test(one.options)) one.options = `${one.options}; wait for a year`;
    expect(rowOf(plan, TODAY, 'Not counted')).toBe('Wait for a year');
  });

  it('says what it brings a year, takes to run and leaves', () => {
    const values = valuesOf(briefOn(examplePlan(), TODAY)).join('\n');
    expect(values).toContain(
      '£540,000 a year once live, £460,000 of it by budgets that fall; £120,000 to run; £420,000 left',
    );
  });

  it('tells a limit of use from the beginning of its sentence, with what the question is called, or not at all', () => {
    const limit =
      'The back-test comes on 18 December; until it is read, commercial customers stay out of the intended use (MR-09)';
    const limits = (plan: Plan) =>
      valuesOf(briefOn(plan, TODAY)).filter((value) => value.startsWith('The back-test comes on'));
    const limited = () => {
      const plan = examplePlan();
      plan.milestone.sentence = 'Northern is ranked.';
      Object.assign(plan.benefits, { because: '', onNo: 'It stops.' });
      plan.steering.decisions = plan.steering.decisions.filter(({ id }) => id !== 'ostrel-renewal');
      for (const row of plan.governance.inputs)
        if (row.asks.includes('MR-09'))
          row.answer = `For retail. ${limit.replace(' (MR-09)', '')}. It lasts.`;
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

  it('says what was spent, first planned and is now', () => {
    const values = valuesOf(briefOn(examplePlan(), TODAY));
    expect(values).toContain(
      '£513,000 spent; first planned £174,800, now £772,800 as likely. Stopping writes off £260,000',
    );
  });

  it('says what is sooner and leaves more, and is not asked, in its whole name, where it has the room: not what adds people from a day that is past', () => {
    const roomy = () => {
      const plan = examplePlan();
      plan.benefits.onNo = 'It stops.';
      plan.steering.decisions = plan.steering.decisions.filter(({ id }) => id !== 'ostrel-renewal');
      return plan;
    };
    const sooner = (plan: Plan, today: string) =>
      briefOn(plan, today).flatMap((block) =>
        block.kind === 'facts' ? block.rows.filter(({ label }) => label === 'Sooner, not asked') : [],
      )[0]?.value;
    expect(sooner(roomy(), TODAY)).toMatch(
      /^“Book the last security review now”, \d+ days, £\d+,\d00 more left\. Nobody has said why not$/,
    );
    const weighed = roomy();
    weighed.benefits.because = 'To book the last security review now is weighed.';
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
    expect(foot).toMatch(/In the committee’s pack: .*the options in decisions 2 and 3 and more\. All of it/);
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
