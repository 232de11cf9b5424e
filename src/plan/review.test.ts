import { describe, expect, it } from 'vitest';
import example from '../../content/examples/second-look.json?raw';
import { SCOPE_FIELDS } from '../method/scope/model.ts';
import { STALLED_FIELDS } from '../method/stalled/model.ts';
import { readPlan } from './read.ts';
import { reviewPlan } from './review.ts';
import { blankPlan, type Plan } from './schema.ts';
import type { Wordings } from './wordings.ts';

/** The review uses no words but the names of fields. */
const named = (names: readonly string[]) => ({
  fields: Object.fromEntries(names.map((field) => [field, { label: `the ${field}` }])),
});
const wordings = {
  ...{ triage: {}, steering: {} },
  ...{ scope: named(SCOPE_FIELDS), stalled: named(STALLED_FIELDS) },
} as unknown as Wordings;
const review = (plan: Plan) => reviewPlan(plan, wordings, '2026-11-20');

describe('the review of a plan', () => {
  it('of a blank plan lists what is missing in the order of the method', () => {
    const findings = review(blankPlan('p'));
    expect(new Set(findings.map(({ weight }) => weight))).toEqual(new Set(['missing']));
    expect([...new Set(findings.map(({ sheet }) => sheet))]).toEqual(['triage', 'scope', 'steering']);
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
    expect(findings.filter(({ weight }) => weight === 'missing').at(-1)?.sheet).toBe('steering');
  });

  it('says nothing of a stall that nobody has begun to count', () => {
    const sheets = (plan: Plan) => new Set(review(plan).map(({ sheet }) => sheet));
    const plan = blankPlan('p');
    expect(sheets(plan)).not.toContain('stalled');
    plan.stalled.from = '2026-12-08';
    expect(sheets(plan)).toContain('stalled');
  });

  it('passes the day on: what is overdue depends on it', () => {
    const plan = blankPlan('p');
    plan.steering.commitments.push({
      id: 'c',
      function: 'IT',
      promise: 'Installs',
      due: '2026-11-20',
      kept: '',
    });
    const late = (today: string) =>
      reviewPlan(plan, wordings, today).some(({ field }) => field === 'steering-c-kept');
    expect(late('2026-11-20')).toBe(false);
    expect(late('2026-11-21')).toBe(true);
  });

  it('of the worked example finds nothing missing', () => {
    const read = readPlan(example);
    if (read.kind !== 'plan') throw new Error(read.why);
    expect(review(read.plan).filter(({ weight }) => weight === 'missing')).toEqual([]);
  });
});
