import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { NoOutlook } from '../../sheets/scope/outlook.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { counted, examplePlan, WORDINGS } from './plans.fixture.ts';
import { lineMarks, reportPlan } from './report.ts';

const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };

describe('the line of a plan', () => {
  const plan = examplePlan();
  plan.scope.committed = '2027-03-31';
  const forecasts = counted(plan);
  const finish = 'base' in forecasts.scope ? forecasts.scope.base.forecast.calendar?.finish : undefined;

  it('has its ticks and dates in order, each with its day', () => {
    const marks = lineMarks(plan, forecasts, '2026-11-20');
    expect(marks.map(({ day }) => day)).toEqual(marks.map(({ day }) => day).toSorted((a, b) => a - b));
    expect(marks.slice(0, 8).map(({ day, date, tone }) => [day, date, tone])).toEqual([
      [0, '2026-09-02', 'plain'],
      // Opened on 29 September, three days before it was to.
      [27, '2026-09-29', 'go'],
      [28, '2026-09-30', 'go'],
      [30, '2026-10-02', 'plain'],
      [79, '2026-11-20', 'plain'],
      [90, '2026-12-01', 'quiet'],
      [90, '2026-12-01', 'plain'],
      [97, '2026-12-08', 'quiet'],
    ]);
  });

  it('is never good where its day is past and it is not done', () => {
    const tones = (change: (of: Plan) => void, today = '2026-12-10') => {
      const of = structuredClone(plan);
      change(of);
      return new Map(
        lineMarks(of, forecasts, today).map(({ date, label, tone }) => [`${date} ${label}`, tone]),
      );
    };
    const milestone = `2026-12-01 Milestone: ${plan.milestone.sentence}`;
    const late = tones(({ milestone: one }) => Object.assign(one, { shownOn: '' }));
    expect(late.get(milestone)).toBe('stop');
    expect(late.get('2026-12-08 Next steering committee')).toBe('stop');
    expect(late.get('2027-03-31 Date promised')).toBe('quiet');
    expect(tones(({ milestone: one }) => Object.assign(one, { shownOn: '2026-12-01' })).get(milestone)).toBe(
      'go',
    );
    expect(tones(() => undefined, '2027-04-01').get('2027-03-31 Date promised')).toBe('stop');
  });

  it('has today on it, said of the tick where that is one, and not before day 0', () => {
    const ticks = (today: string) =>
      lineMarks(plan, forecasts, today).flatMap(({ tone, label }) => (tone === 'plain' ? [label] : []));
    expect(ticks('2026-11-20')).toEqual(['Day 0', 'Day 30', 'Today', 'Day 90']);
    expect(ticks('2026-10-02')).toEqual(['Day 0', 'Day 30, today', 'Day 90']);
    expect(ticks('2026-09-01')).toEqual(['Day 0', 'Day 30', 'Day 90']);
  });

  it('says until which day it is to scale, where something is further', () => {
    const finding = (committed: string) => {
      const of = { ...plan, scope: { ...plan.scope, committed } };
      return shown(reportPlan(of, forecasts, WORDINGS, '2026-11-20')).flatMap((b) =>
        b.kind === 'figure' && b.figure.kind === 'line' ? [b.finding] : [],
      )[0];
    };
    expect(finding('2028-03-31')).toContain('to scale until day 450');
    expect(finding('2027-03-31')).not.toContain('to scale');
  });

  it('names what stands at each mark', () => {
    const labels = lineMarks(plan, forecasts, '2026-11-20').map(({ label }) => label);
    expect(labels[2]).toBe('Opened: Security signs off the penetration test of the scoring service.');
    expect(labels.slice(3, -2)).toEqual([
      ...['Day 30', 'Today', `Milestone: ${plan.milestone.sentence}`, 'Day 90'],
      ...['Next steering committee', 'Date promised', 'End of the work in scope, forecast at even odds'],
    ]);
    // Which of these is first is for the forecast to say.
    expect(labels.slice(-2).sort()).toEqual([
      'Date asked for now',
      'End of the work in scope, forecast four times in five',
    ]);
  });

  it('has the day that a committee is asked for, where that is another than the one promised and is printed', () => {
    const asked = (change: (plan: Plan) => void) => {
      const of = examplePlan();
      change(of);
      return lineMarks(of, forecasts, '2026-11-20').flatMap(({ label, date }) =>
        label === 'Date asked for now' ? [date] : [],
      );
    };
    expect(asked(() => undefined)).toEqual(['2027-06-30']);
    expect(asked(({ scope }) => Object.assign(scope, { committed: '2027-06-30' }))).toEqual([]);
    expect(
      asked(({ benefits }) => Object.assign(benefits, { asFinish: '', asRestructure: '', asStop: '' })),
    ).toEqual([]);
    expect(asked((of) => Object.assign(of, { parts: { 'team/steering': false } }))).toEqual([]);
  });

  it('has the end of the work as it was counted, and none where nothing was', () => {
    const marks = lineMarks(plan, forecasts, '2026-11-20');
    expect(marks.slice(-3).map(({ date }) => date)).toEqual([finish?.p50, finish?.p80, '2027-06-30']);
    expect(finish?.p50 && finish.p80 > finish.p50).toBe(true);
    const nothing: NoOutlook[] = [{ kind: 'counting' }, { kind: 'nonsense', faults: [] }];
    for (const scope of nothing) {
      expect(lineMarks(plan, { ...NOTHING, scope }, '2026-11-20').at(-2)?.label).toBe('Date promised');
    }
  });

  it('has a milestone on its own day, with its words or without, and none without a day', () => {
    const line = (date: string, sentence: string) => {
      const bare = blankPlan('p');
      bare.program.dayZero = '2026-09-02';
      Object.assign(bare.milestone, { date, sentence });
      return lineMarks(bare, NOTHING, '2026-11-20')
        .filter(({ tone }) => tone !== 'plain')
        .map(({ day, label }) => [day, label]);
    };
    expect(line('2026-11-01', ' It is live. ')).toEqual([[60, 'Milestone: It is live.']]);
    expect(line('2026-12-31', '')).toEqual([[120, 'Milestone']]);
    expect(line('in autumn', 'It is live.')).toEqual([]);
  });

  it('does not exist until day 0 is set', () => {
    const undated = { ...plan, program: { ...plan.program, dayZero: '2026-09-31' } };
    expect(lineMarks(undated, forecasts, '2026-11-20')).toEqual([]);
    expect(
      shown(reportPlan(undated, forecasts, WORDINGS, '2026-11-20')).some(
        (b) => b.kind === 'figure' && b.figure.kind === 'line',
      ),
    ).toBe(false);
  });

  it('leaves out what has no date, and counts before day 0 as negative', () => {
    const bare = blankPlan('p');
    bare.program.dayZero = '2026-09-02';
    bare.scope.committed = 'by Christmas';
    bare.triage.answers.push(
      { ...blankAnswer('a'), text: 'Early', pick: 'picked', due: '2026-09-01' },
      { ...blankAnswer('b'), text: 'Undated', pick: 'picked', due: 'soon' },
      { ...blankAnswer('c'), text: 'Not now', due: '2026-09-10' },
    );
    expect(lineMarks(bare, NOTHING, '2026-11-20').map(({ day, label }) => [day, label])).toEqual([
      [-1, 'Early'],
      [0, 'Day 0'],
      [30, 'Day 30'],
      [79, 'Today'],
      [90, 'Day 90'],
    ]);
  });
});
