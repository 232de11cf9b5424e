import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { showDate } from '../../language/dates.ts';
import { blankPlan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
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
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

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
    expect(all).toContain('Also to be decided; Tomas Reyl decides all of these, the first too');
    expect(footOf(blocks)).not.toContain('open question');
    expect(footOf(blocks)).toContain('1 more gate.');
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
      /^Finishing takes £427,800 \(£340,400 to £690,000\) more, which is the sum to sign; it is enough about 4 times in 10, and £52\d,000 four times in five; £875,000 is what the team costs if all of it is kept until delivery, to judge by and not to sign\. Once live it leaves £420,000 \(£180,000 to £960,000\) a year; 31 Mar 2027 is promised \(fewer than 1 in 100\), while \d+ \w+ 2027 is as likely as not, and \d+ \w+ 2027 holds four times in five\. Counted from 5 Oct 2026 \(46 days ago\)\.$/,
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

  it.each([
    { name: 'the worked example', plan: examplePlan(), today: TODAY },
    { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
  ])('says on its day that a gate of $name has opened, or at its foot that this is left out', (of) => {
    const page = briefOn(of.plan, of.today);
    const { gates } = of.plan.gate;
    expect(gates.some(({ opened }) => opened)).toBe(true);
    for (const [at, { opened }] of gates.entries()) {
      if (!opened) continue;
      const told = valuesOf(page).some((value) => value.startsWith(`${showDate(opened)}: `));
      expect(told || footOf(page).includes(`opened gate ${at + 1}`)).toBe(true);
    }
  });

  it('tells what the milestone is ahead of before gates that have opened, who holds one, and the stage', () => {
    const page = briefOn(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(valuesOf(page).join('\n')).toMatch(
      /^Model-risk validation of all the work \(\d+ \w+ 202\d\); Security review \(\d+ \w+ 202\d\)$/m,
    );
    expect(footOf(page)).not.toContain('ahead of');
    expect(footOf(page)).toContain('opened gate 1, who holds gate 2 and the stage');
  });

  it('says the last result at a number that a gate opens at, with the words of what is asked', () => {
    const values = valuesOf(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(values).toContain('“Not met on 2 September: thirteen of twenty caught” (MR-11)');
    expect(values.some((value) => value.includes('“Do handlers catch a wrong letter?” (30 Sep 2026)'))).toBe(
      true,
    );
  });

  it('says in words which option comes first by budgets alone, where that is another than is recommended', () => {
    const first =
      /^Counting only budgets that fall, not time that is freed, “Stop at Northern” comes first: /;
    expect(valuesOf(blocks).filter((value) => first.test(value))).toHaveLength(1);
    const other = valuesOf(briefOn(clearLetterPlan(), CLEAR_LETTER_DAY));
    expect(
      other.filter((value) =>
        value.startsWith('Counting only budgets that fall, not time that is freed, “All five” £'),
      ),
    ).toHaveLength(1);
  });

  it('leaves no sixth of the page blank', () => {
    for (const plan of [examplePlan(), clearLetterPlan()])
      expect(leftBelow(brief(plan), plan)).toBeLessThan(57 / 6);
  });

  it('says that nothing is cut where nothing is', () => {
    expect(footOf(brief(blankPlan('p'), NOTHING))).toBe(
      'Nothing on this page is cut short. The rest of the plan is in the team’s plan.',
    );
  });

  it('does not name as left out what stands elsewhere on the page', () => {
    const plan = clearLetterPlan();
    const page = buildDocument('executive', plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY);
    const texts = shown(page.sections);
    // Nobody is to be phoned by name for what is overdue: the page has no room for that line, and names them above.
    expect(JSON.stringify(texts)).not.toContain('"Owes"');
    expect(JSON.stringify(texts)).toContain('Rufus Brandvold (IT operations)');
    expect(footOf(texts)).toContain('Left out');
    expect(footOf(texts)).not.toContain('who owes what is overdue');
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
