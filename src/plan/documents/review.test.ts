import { SHEET_TABLES, wordsOf } from '../../sheets/index.ts';
import { describe, expect, it } from 'vitest';
import example from '../../../content/examples/second-look.json?raw';
import { blankHandoverItem } from '../../sheets/handover/fields.ts';
import { blankExtraWork } from '../../sheets/scope/extra.ts';

import { readPlan } from '../document/read.ts';
import { reviewPlan } from './review.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';

/** The review uses no words but the names of fields. */
const named = (names: readonly string[]) => ({
  fields: Object.fromEntries(names.map((field) => [field, { label: `the ${field}` }])),
});
const wordings = {
  ...{ triage: {}, steering: {}, recovery: {} },
  ...{ scope: named(wordsOf(SHEET_TABLES.scope)), stalled: named(wordsOf(SHEET_TABLES.stalled)) },
  benefits: named(wordsOf(SHEET_TABLES.benefits)),
} as unknown as Wordings;
const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };
const review = (plan: Plan) => reviewPlan(structuredClone(plan), NOTHING, wordings, '2026-11-20');

describe('the review of a plan', () => {
  it('of a blank plan lists what is missing in the order of the method', () => {
    const findings = review(blankPlan('p'));
    expect(new Set(findings.map(({ weight }) => weight))).toEqual(new Set(['missing']));
    expect([...new Set(findings.map(({ sheet }) => sheet))]).toEqual([
      'triage',
      'scope',
      'steering',
      'lead',
      'milestone',
    ]);
    expect(findings[0]?.field).toBe('triage-name');
  });

  it('puts everything missing, whatever its sheet, before everything weak', () => {
    const plan = blankPlan('p');
    plan.triage.answers.push({
      ...{ id: 'a', text: 'Clearer governance', pick: 'picked', overruled: 'symptom', reason: 'why not' },
      ...{ owner: '', due: '', gate: '', check: '' },
    });
    const findings = review(plan);
    const weights = findings.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort());
    expect(findings.at(-1)).toMatchObject({ weight: 'weak', field: 'triage-a-text' });
    expect(findings.filter(({ weight }) => weight === 'missing').at(-1)?.sheet).toBe('milestone');
  });

  it('asks for a gate once something is picked, and not before', () => {
    const gates = (plan: Plan) => review(plan).filter(({ sheet }) => sheet === 'gate');
    const plan = blankPlan('p');
    plan.triage.answers.push({
      ...{ id: 'a', text: 'Model risk signs', pick: '', overruled: '', reason: '' },
      ...{ owner: '', due: '', gate: '', check: '' },
    });
    expect(gates(plan)).toEqual([]);
    for (const answer of plan.triage.answers) answer.pick = 'picked';
    expect(gates(plan)).toMatchObject([{ weight: 'missing', field: 'gate-gates' }]);
  });

  it('says nothing of a stall that nobody has begun to count', () => {
    const sheets = (plan: Plan) => new Set(review(plan).map(({ sheet }) => sheet));
    const plan = blankPlan('p');
    expect(sheets(plan)).not.toContain('stalled');
    plan.stalled.from = '2026-12-08';
    expect(sheets(plan)).toContain('stalled');
  });

  it('of a milestone that nobody has begun asks for its sentence and no more', () => {
    const of = (plan: Plan) => review(plan).filter(({ sheet }) => sheet === 'milestone');
    expect(of(blankPlan('p')).map(({ field }) => field)).toEqual(['milestone-sentence']);
  });

  it('says nothing of the sponsor until somebody has begun to count', () => {
    const of = (plan: Plan) => review(plan).filter(({ sheet }) => sheet === 'sponsor');
    const plan = blankPlan('p');
    plan.steering.meetings.push({ id: 'm', date: '2026-11-10', present: [], sponsor: false, outcome: '' });
    expect(of(plan)).toEqual([]);
    plan.sponsor.askBy = '2026-11-26';
    expect(of(plan).map(({ field }) => field)).toEqual(['sponsor-ask']);
  });

  it('says nothing of rescue or restructure until somebody has begun to judge', () => {
    const of = (plan: Plan) => review(plan).filter(({ sheet }) => sheet === 'recovery');
    const plan = blankPlan('p');
    expect(of(plan)).toEqual([]);
    plan.recovery.signs.scope.verdict = 'no';
    expect(of(plan).map(({ field }) => field)).toContain('recovery-team-verdict');
  });

  it('of a charter that nobody has begun asks for a name and no more', () => {
    const of = (plan: Plan) => review(plan).filter(({ sheet }) => sheet === 'lead');
    expect(of(blankPlan('p')).map(({ field }) => field)).toEqual(['lead-name']);
  });

  it('says nothing of governance or of the running list until somebody has begun either', () => {
    const of = (plan: Plan) => review(plan).map(({ field }) => field);
    const plan = blankPlan('p');
    expect(of(plan).filter((field) => /^(governance|handover)-/.test(field))).toEqual([]);
    plan.governance.validationStarts = '2027-01-04';
    expect(of(plan)).toContain('governance-reviewers');
    plan.handover.from = 'Joel Abara';
    expect(of(plan)).toContain('handover-to');
  });

  it('tells the running list what the scope counts', () => {
    const plan = blankPlan('p');
    plan.handover.items.push({
      ...blankHandoverItem('feed'),
      ...{ area: 'pipelines', production: 'A feed', low: '1', likely: '2', high: '4', state: 'accepted' },
    });
    const found = () => review(plan).some(({ field }) => field === 'handover-feed-within');
    expect(found()).toBe(true);
    const extra = [{ ...blankExtraWork('handover-feed'), low: '1', likely: '2', high: '4' }];
    plan.scope = { ...plan.scope, extra };
    expect(found()).toBe(false);
  });

  it('passes the day on: what is overdue depends on it', () => {
    const plan = blankPlan('p');
    plan.steering.commitments.push({
      id: 'c',
      function: 'IT',
      promise: 'Installs',
      due: '2026-11-20',
      kept: '',
      doneOn: '',
      place: '',
    });
    const late = (today: string) =>
      reviewPlan(plan, NOTHING, wordings, today).some(({ field }) => field === 'steering-c-kept');
    expect(late('2026-11-20')).toBe(false);
    expect(late('2026-11-21')).toBe(true);
  });

  it('of the worked example finds nothing missing', () => {
    const read = readPlan(example);
    if (read.kind !== 'plan') throw new Error(read.why);
    expect(review(read.plan).filter(({ weight }) => weight === 'missing')).toEqual([]);
  });
});
