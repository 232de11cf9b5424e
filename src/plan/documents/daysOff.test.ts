import { describe, expect, it } from 'vitest';
import { flatten, showFlat } from '../../report/document.ts';
import { LISTS } from '../document/lists.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { coherenceFindings } from './coherence.ts';
import type { DocumentId } from './documents.ts';
import { forecastsOf } from './forecasts.ts';
import { redact } from '../redaction/redact.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { WORDINGS } from './plans.fixture.ts';

const TODAY = '2026-11-29';
const FREEZE = '11 Dec 2026 – 4 Jan 2027: Year-end freeze';

function planned(program: Partial<Plan['program']>): Plan {
  const plan = blankPlan('days-off');
  Object.assign(plan.program, { dayZero: '2026-11-02', ...program });
  Object.assign(plan.milestone, { sentence: 'Alerts are ranked', date: '2026-12-28', shownOn: '2026-12-28' });
  Object.assign(plan.scope, {
    ...{ people: '1', start: '2026-11-30', committed: '2027-01-29' },
    model: { ...plan.scope.model, low: '2', likely: '2', high: '2' },
    integration: { ...plan.scope.integration, low: '0', likely: '0', high: '0' },
  });
  return plan;
}
const forecasts = (plan: Plan) => forecastsOf(plan, { trials: 200, seed: 1 });
const found = (plan: Plan) =>
  coherenceFindings(plan, forecasts(plan), WORDINGS, TODAY).map(({ field, says }) => `${field}: ${says}`);
const text = (plan: Plan, id: DocumentId) =>
  JSON.stringify(flatten(buildDocument(id, plan, forecasts(plan), WORDINGS, TODAY).sections).map(showFlat));

describe('a day that is promised', () => {
  it('is found where nobody works on it', () => {
    const plan = planned({ holidays: '28 Dec 2026 Boxing Day (substitute)' });
    expect(found(plan)).toEqual([
      'milestone-date: “Milestone” is on Mon 28 Dec 2026, a public holiday: Boxing Day (substitute).',
      'milestone-shownOn: “Milestone is shown” is on Mon 28 Dec 2026, a public holiday: Boxing Day (substitute).',
    ]);
  });

  it('is found in a freeze where something goes live on it, and no other is', () => {
    expect(found(planned({ freezes: FREEZE }))).toEqual([
      'milestone-date: “Milestone” is on Mon 28 Dec 2026, in the year-end freeze.',
    ]);
  });

  it('is not found on a like day, nor once it is past', () => {
    expect(found(planned({ holidays: '29 Dec 2026 Somebody else’s' }))).toEqual([]);
    const plan = planned({ holidays: '2 Nov 2026 Day 0' });
    plan.milestone.date = '2026-11-02';
    expect(found(plan)).toEqual([]);
  });
});

describe('a document', () => {
  it('notes its days to come that are not like others, each in the part that tells of it', () => {
    const plan = planned({ holidays: '28 Dec 2026', freezes: FREEZE });
    const note = '28 Dec 2026 is a public holiday and in the year-end freeze.';
    expect(text(plan, 'team')).toContain(note);
    expect(text(plan, 'committee')).toContain(note);
    expect(text(planned({}), 'team')).not.toContain('public holiday and');
  });

  it('of one page notes those of the days that it tells of, in a line that gives way', () => {
    const plan = planned({ holidays: '22 Dec 2026', freezes: FREEZE });
    const row = LISTS.decisions.blank('d');
    plan.steering.decisions = [
      { ...row, question: 'Who owns it?', date: '2026-12-22', decider: 'Tomas Reyl' },
    ];
    const page = text(plan, 'executive');
    expect(page).toContain('22 Dec 2026 is a public holiday and in the year-end freeze.');
    expect(page).not.toContain('28 Dec 2026 is');
    expect(text(planned({}), 'executive')).not.toContain('Of its days');
  });
});

describe('a redacted copy', () => {
  it('keeps the days, and not what they are called', () => {
    const plan = planned({ holidays: 'Leeds Fair Monday, 28 Dec 2026\nsomeday', freezes: FREEZE });
    for (const taken of ['names', 'texts']) {
      const { program } = redact(plan, { names: false, money: false, texts: false, [taken]: true }, 'copy');
      expect(daysOffOf(program)).toEqual({
        holidays: [{ from: '2026-12-28', to: '2026-12-28', what: '' }],
        freezes: [{ from: '2026-12-11', to: '2027-01-04', what: '' }],
      });
    }
  });
});

describe('the forecast', () => {
  it('says what it was counted from', () => {
    const team = text(planned({ holidays: '7–8 Dec 2026', freezes: FREEZE }), 'team');
    expect(team).toContain('Mon 7 Dec 2026 – Tue 8 Dec 2026');
    expect(team).toContain('Fri 11 Dec 2026 – Mon 4 Jan 2027: Year-end freeze');
  });

  const finish = (program: Partial<Plan['program']>) => {
    const { scope } = forecasts(planned(program));
    return 'base' in scope ? scope.base.forecast.calendar : undefined;
  };

  it('ends later by the holidays in it', () => {
    expect(finish({})?.finish.p50).toBe('2026-12-11');
    expect(finish({ holidays: '7–8 Dec 2026' })?.finish.p50).toBe('2026-12-15');
  });

  it('goes live after a freeze, and by no day in it', () => {
    const plan = planned({ freezes: FREEZE });
    expect(finish({ freezes: FREEZE })?.finish.p50).toBe('2027-01-05');
    plan.scope.committed = '2027-01-04';
    const { scope } = forecasts(plan);
    expect('base' in scope && scope.base.forecast.calendar?.chanceOfCommitted).toBe(0);
  });

  it('says in its caption which days it knows', () => {
    expect(text(planned({ freezes: FREEZE }), 'committee')).toContain('nothing goes live in a freeze');
    expect(text(planned({ holidays: '7 Dec 2026' }), 'committee')).toContain('but on no public holiday');
  });
});
