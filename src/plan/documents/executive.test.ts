import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { programName } from '../../sheets/program.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import type { DocumentId } from './documents.ts';
import { spaceLeft } from './page.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  examplePlan,
  retyped,
  textAt,
  textSlots,
  TODAY,
  withRows,
  WORDINGS,
} from './plans.fixture.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

const EXAMPLE = withGates(examplePlan());
const FORECASTS = counted(EXAMPLE);
const SLOTS = textSlots(EXAMPLE);
/** Where words stand: no dates, no numbers, nothing that is left blank on purpose. */
const wordsIn = (plan: Plan) =>
  textSlots(plan).filter((slot) => /[A-Za-z]{2}/.test(textAt(plan, slot)) && slot.at(-1) !== 'pick');
const WORDS = wordsIn(EXAMPLE);
const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };

/** The plan with a gate for each of its picks and one that came from none. */
function withGates(plan: Plan): Plan {
  const gates = ['validation-report', 'penetration-test', 'none'].map((pick, index) => ({
    ...blankGate(`gate-${index}`),
    pick,
    name: 'A signature of the change board',
    whose: 'Dr Priya Raman',
    since: '2026-04-07',
  }));
  const question = { ...blankQuestion('q'), gate: 'gate-0', text: 'Which data?', kind: 'blocking' as const };
  return { ...plan, gate: { ...plan.gate, gates, questions: [question] } };
}

const brief = (plan: Plan, forecasts = FORECASTS) =>
  shown(buildDocument('executive', plan, forecasts, WORDINGS, TODAY).sections);
/** What can be cut: the values of facts and the cells of tables. */
const valuesOf = (blocks: Shown[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return block.table.rows.flat();
    return block.kind === 'facts' ? block.rows.map(({ value }) => value) : [];
  });
const leftBelow = (blocks: Shown[], { program }: Plan) => spaceLeft(blocks, programName(program));
const footOf = (blocks: Shown[]) => {
  const last = blocks.at(-1);
  return last?.kind === 'text' ? last.text : '';
};
/** What is said of several in one line, and so counted together. */
const TOGETHER = new Set(['Held by', 'Overdue', 'If it waits', 'Must agree', 'Holds open', 'Owes']);
/** The numbers of characters that the foot of the page says are left out. */
const numbersOf = (foot: string) =>
  [...foot.matchAll(/([\d,]+)(?: characters?)? of /g)].map(([, n = '']) => Number(n.replaceAll(',', '')));

describe('the executive’s page', () => {
  const blocks = brief(EXAMPLE);

  it('says for whom and whose it is, then the decision asked, what is recommended, what it comes to, where it stands', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual([
      ...['The decision asked, by 8 Dec 2026', 'Phone before the call', 'Where it stands'],
    ]);
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
    expect(valuesOf(blocks)).toContain('Tomas Reyl, all of these');
    expect(footOf(blocks)).not.toContain('open question');
    expect(footOf(blocks)).toContain('1 more gate;');
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
      /^Finishing takes £427,800 \(£340,400 to £690,000\) more, which is the sum to sign; it is enough about 4 times in 10, and £52\d,000 four times in five; £875,000 is what the team costs if all of it is kept until delivery, to judge by and not to sign\. Once live it leaves £420,000 \(£180,000 to £960,000\) a year; 31 Mar 2027 is promised, with a chance of 1 in 100, while \d+ May 2027 is as likely as not, and \d+ Jun 2027 holds four times in five\. Counted from 5 Oct 2026 \(46 days ago\), without what has happened since\.$/,
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

  it('leaves no sixth of the page blank', () => {
    for (const plan of [examplePlan(), clearLetterPlan()])
      expect(leftBelow(brief(plan), plan)).toBeLessThan(57 / 6);
  });

  it('says that nothing is cut where nothing is', () => {
    expect(footOf(brief(blankPlan('p'), NOTHING))).toBe(
      'Nothing on this page is cut short. The rest of the plan is in the team’s plan.',
    );
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
    expect(footOf(brief(plan, plain))).not.toContain('character');
  });

  it('fits its page as the example fills it', () => {
    expect(leftBelow(blocks, EXAMPLE)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    { name: 'the worked example', plan: EXAMPLE, today: TODAY },
    { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
  ])(
    'is one page with 500 characters in every field of $name, and says of each how many it left out',
    (of) => {
      const typed = (index: number) =>
        `f${index} ${'sixty words of something that somebody wrote down '.repeat(11)}`.slice(0, 500).trim();
      const forecasts = counted(of.plan);
      const plan = retyped(of.plan, wordsIn(of.plan), typed);
      const build = (id: DocumentId) =>
        shown(buildDocument(id, plan, forecasts, WORDINGS, of.today).sections);
      const full = build('executive');
      expect(leftBelow(full, plan)).toBeGreaterThanOrEqual(0);
      const cut = valuesOf(full).filter((value) => /f\d+ .*…$/.test(value));
      expect(cut.length).toBeGreaterThan(8);
      // Nothing that is to be decided is left out: every question is there, who decides it, and what a no brings.
      const said = JSON.stringify(full);
      const { open } = nextAgenda(plan.steering, of.today);
      expect(open.length).toBeGreaterThan(1);
      for (const { question, decider } of open)
        for (const text of [question, decider]) expect(said).toContain(text.slice(0, 40));
      expect(said).toContain(plan.benefits.onNo.slice(0, 40));
      expect(footOf(full)).not.toContain('open question');
      const numbers = numbersOf(footOf(full));
      expect(numbers.length).toBeGreaterThan(cut.length);
      const together = new Set(
        full.flatMap((block) =>
          block.kind === 'facts'
            ? block.rows.filter(({ label }) => TOGETHER.has(label)).map(({ value }) => value)
            : [],
        ),
      );
      const team = JSON.stringify(build('team'));
      for (const value of cut) {
        const { index, kept = '' } = /(?<kept>f(?<index>\d+) .*)…$/.exec(value)?.groups ?? {};
        const whole = typed(Number(index));
        expect(whole.startsWith(kept)).toBe(true);
        const left = whole.length - kept.length;
        // Who holds a gate and who drives it stand in one line, and so are counted together.
        if (together.has(value)) expect(Math.max(...numbers), value).toBeGreaterThan(left);
        else expect(numbers, value).toContain(left);
        expect(team.includes(whole), `“${kept}” in the team’s plan`).toBe(true);
      }
    },
  );
});

describe('the longest there can be', () => {
  const longest = { long: 'word '.repeat(4000), one: 'x'.repeat(20_000), broad: 'WWWW '.repeat(4000) };
  it.each(Object.entries(longest))('still fits its page: %s', (_, text) => {
    const plan = retyped(EXAMPLE, WORDS, () => text);
    plan.steering.next = text;
    const blocks = brief(plan);
    expect(leftBelow(blocks, plan)).toBeGreaterThanOrEqual(0);
    expect(footOf(blocks)).toMatch(/characters of the name/);
  });
});

describe('whatever the plan', { timeout: 120_000 }, () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'model',
      'WWWW',
      'x'.repeat(400),
      '字'.repeat(90),
      '🏦',
      'one-two-'.repeat(40),
      '\n',
      '2026-12-01',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 90 }).map((words) => words.join(' ').slice(0, 20_000)),
    fc.constantFrom('word '.repeat(4000), 'y'.repeat(20_000), '2026-12-01', '2026-11-01', '40'),
  );
  const texts = fc.array(text, { minLength: 1, maxLength: 12 });

  it('the page is one page, and its foot names everything that is cut', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (all, counting) => {
        const plan = retyped(EXAMPLE, SLOTS, (index) => all[index % all.length] ?? '');
        const blocks = brief(plan, counting ? { ...NOTHING, scope: { kind: 'counting' } } : FORECASTS);
        expect(leftBelow(blocks, plan)).toBeGreaterThanOrEqual(0);
        expect(JSON.stringify(blocks).length).toBeLessThan(8000);
        const own = all.some((typed) => typed.includes('…'));
        const cut = valuesOf(blocks).filter((value) => value.endsWith('…') && value !== 'Counting …').length;
        if (own) return;
        const named = numbersOf(footOf(blocks));
        expect(named.length).toBeGreaterThanOrEqual(cut);
        expect(named.every((left) => left > 0)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });

  it('the page is one page with two thousand rows in every list', () => {
    const plan = withRows(EXAMPLE, 2000);
    const blocks = brief(plan);
    expect(leftBelow(blocks, plan)).toBeGreaterThanOrEqual(0);
    expect(footOf(blocks)).toMatch(/\d+ more open questions/);
  });
});
