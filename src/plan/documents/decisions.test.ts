import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const EXAMPLE = examplePlan();
const FORECASTS = counted(EXAMPLE);
const brief = (plan: Plan, forecasts = FORECASTS) =>
  shown(buildDocument('executive', plan, forecasts, WORDINGS, TODAY).sections);
/** The same with no scenario, so that nothing is said of what would be sooner. */
const PLAIN: Forecasts =
  'base' in FORECASTS.scope ? { ...FORECASTS, scope: { ...FORECASTS.scope, scenarios: [] } } : FORECASTS;

/** The plan with this decision in place of the one that has its id. */
const withDecision = (plan: Plan, decision: Decision): Plan => ({
  ...plan,
  steering: {
    ...plan.steering,
    decisions: plan.steering.decisions.map((one) => (one.id === decision.id ? decision : one)),
  },
});

/** The plan in which nobody has said that an option is a course, so that their sums stand elsewhere, and little is said of sums. */
function withoutCourses(plan: Plan): Plan {
  const named = { asFinish: '', asRestructure: '', asStop: '' };
  const benefits = { ...plan.benefits, ...named, because: '', onNo: 'It stops.' };
  const stalled = { ...plan.stalled, sunk: '' };
  return { ...plan, benefits, stalled, milestone: { ...plan.milestone, sentence: '' } };
}

describe('what an executive is asked', () => {
  it('has a row for each decision beside the first, and says who decides and by when where that differs', () => {
    const tableOf = (plan: Plan) => brief(plan, PLAIN).find((block) => block.kind === 'table')?.table;
    const labels = (plan: Plan) => tableOf(plan)?.columns.map(({ label }) => label);
    const plan = withoutCourses(examplePlan());
    plan.gate.gates = [];
    const [, second] = nextAgenda(plan.steering, TODAY).open;
    if (!second) throw new Error('the example asks for two decisions');
    expect(labels(plan)).toEqual(['Question', 'Options', 'Recommended', 'If it waits']);
    expect(tableOf(plan)?.rows).toEqual([
      [`2. ${second.question}`, second.options, second.recommended, second.delay],
    ]);
    const asked = (changed: Partial<Decision>) => withDecision(plan, { ...second, ...changed });
    expect(labels(asked({ date: '2027-01-12' }))?.at(-1)).toBe('By');
    expect(labels(asked({ decider: 'Sam Whitlock' }))?.at(-1)).toBe('Decides');
    expect(tableOf(asked({ decider: 'Sam Whitlock' }))?.rows[0]?.at(-1)).toBe('by 8 Dec 2026: Sam Whitlock');
    expect(labels(asked({ delay: '' }))).not.toContain('If it waits');
    expect(tableOf(asked({ recommended: '' }))?.rows[0]).toContain('not yet said');
  });

  it('gives up what may be chosen beside the first before it cuts anything, and says so', () => {
    const plan = withoutCourses(examplePlan());
    plan.benefits.onNo = 'A sentence of what happens on the day of a no. '.repeat(48);
    const full = brief(plan);
    const table = full.find((block) => block.kind === 'table')?.table;
    expect(table?.columns.map(({ label }) => label)).not.toContain('Options');
    expect(JSON.stringify(full.at(-1))).toMatch(
      /In the committee’s pack: the options in decision 2 and more/,
    );
  });

  it('says what stopping writes off, what the team takes where that judges, and who must agree where there is room', () => {
    const all = JSON.stringify(brief(EXAMPLE));
    const roomy = structuredClone(EXAMPLE);
    Object.assign(roomy.benefits, { because: '', onNo: 'It stops.' });
    roomy.steering.decisions = roomy.steering.decisions.filter(({ id }) => id !== 'ostrel-renewal');
    expect(JSON.stringify(brief(roomy))).toContain(
      'Dr Priya Raman, Marek Dunne and Lucía Ferrant must agree',
    );
    for (const said of ['Stopping writes off £260,000', '£971,000']) expect(all).toContain(said);
    const plan = structuredClone(EXAMPLE);
    plan.stalled = { ...plan.stalled, writeOff: '', burn: { low: '', likely: '', high: '' } };
    plan.steering.members = [];
    expect(JSON.stringify(brief(plan))).not.toMatch(/writes off|£971,000|must agree/);
  });
});

describe.each([
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
])('the recommendation of %s, left out under its own name', (_, plan, today) => {
  const { because, onNo } = plan.benefits;
  const said = (parts: Plan['parts'], id: 'executive' | 'committee') =>
    JSON.stringify(buildDocument(id, { ...plan, parts }, counted(plan), WORDINGS, today).sections);

  it.each([
    ['executive', 'executive/recommendation'],
    ['committee', 'committee/benefits/recommendation'],
  ] as const)('is told under no other on the document %s', (id, path) => {
    // Its first words: on a page it may be cut.
    for (const text of [because.slice(0, 40), onNo.slice(0, 40)]) {
      expect(said(undefined, id)).toContain(text);
      expect(said({ [path]: false }, id)).not.toContain(text);
    }
  });
});
