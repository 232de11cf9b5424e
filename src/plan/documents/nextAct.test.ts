import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { nextAct } from './report.ts';

const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };

describe('the next act', () => {
  const act = (today: string, change: (plan: Plan) => void = () => {}) => {
    const plan = examplePlan();
    for (const gate of plan.gate.gates) gate.opened = '';
    // What is still to be granted would come first.
    for (const grant of plan.lead.authorities) grant.on = '2026-09-01';
    plan.lead.grantedOn = '2026-09-01';
    change(plan);
    return show(nextAct(plan, NOTHING, WORDINGS, today));
  };

  /** Nobody waits for an answer. */
  const answered = ({ gate }: Plan) => {
    gate.questions = [];
  };
  /** Nothing that has passed is owed any more. */
  const doneWith = (plan: Plan) => {
    answered(plan);
    for (const gate of plan.gate.gates) gate.opened = '2026-10-02';
    for (const row of plan.steering.commitments) row.kept = 'kept';
    for (const row of plan.lead.slices) row.doneOn = row.date;
    for (const row of plan.handover.items) Object.assign(row, { state: 'accepted', on: '2026-10-02' });
    for (const row of plan.governance.inputs) Object.assign(row, { state: 'built', built: 'Policy 4' });
    plan.steering.decisions = [];
    plan.stalled.vendors = [];
    plan.milestone.shownOn = '2026-10-02';
  };

  it('is the first thing that is missing', () => {
    expect(show(nextAct(blankPlan('p'), NOTHING, WORDINGS, '2026-11-20'))).toBe(
      'The program has no name. Name it.',
    );
    expect(act('2026-09-15', (plan) => (plan.steering.next = ''))).toMatch(
      /^Ines Calloway: The next committee has no date\./,
    );
  });

  it('is then the pick that is due first, on its day too', () => {
    const first =
      'Ines Calloway: Security signs off the penetration test of the scoring service by 30 Sep 2026.';
    expect(act('2026-09-15', answered)).toBe(first);
    expect(act('2026-09-30', answered)).toBe(first);
    expect(act('2026-10-01', answered)).toBe(`${first.slice(0, -1)} (1 day late).`);
  });

  it('is of all that can break the milestone the nearest: an answer that blocks, or a promise, before a pick that is later', () => {
    expect(act('2026-09-15')).toMatch(/^Beth Okafor: Answer\b.* by 18 Sep 2026\.$/);
    const promised = (due: string) => (plan: Plan) => {
      answered(plan);
      const [row] = plan.steering.commitments;
      plan.steering.commitments = row ? [{ ...row, promise: 'Frees two testers', due, kept: '' }] : [];
      plan.milestone.date = '2026-09-25';
    };
    expect(act('2026-09-23', promised('2026-09-25'))).toMatch(/: Frees two testers by 25 Sep 2026\.$/);
    expect(act('2026-09-23', promised('2026-09-26'))).toContain('Security signs off');
  });

  it('is nothing that an open decision asks already: a later date than the one promised', () => {
    const counting = (change: (plan: Plan) => void) => {
      const plan = examplePlan();
      change(plan);
      return show(nextAct(plan, counted(plan), WORDINGS, TODAY));
    };
    expect(counting(() => {})).toMatch(/^Owen Tighe: .* by 24 Nov 2026\.$/);
    expect(counting((plan) => (plan.steering.decisions = []))).toMatch(
      /^Ines Calloway: 31 Mar 2027 is promised, .* Give a later date/,
    );
  });

  it('is before it the answer that keeps its gate shut, by whoever owes it', () => {
    const late = act('2026-10-01', ({ gate: { gates, questions } }) => {
      const [row] = questions.filter((one) => one.gate === gates[0]?.id);
      Object.assign(row ?? {}, {
        text: 'Which feed?',
        theirs: 'blocking',
        answer: '',
        owner: 'Joel Abara',
        date: '2026-09-28',
      });
    });
    expect(late).toBe('Joel Abara: Answer MR-01: Which feed? by 28 Sep 2026 (3 days late).');
  });

  it('is then the next committee, on its day too, and last a date for one', () => {
    expect(act('2026-12-08', doneWith)).toBe('Bring the next agenda to the committee on 8 Dec 2026.');
    expect(act('2026-11-03', doneWith)).toBe('Bring the next agenda to the committee on 8 Dec 2026.');
    expect(act('2026-12-09', doneWith)).toBe(
      'Ines Calloway: Note what the committee decided, and set its next day by 8 Dec 2026 (1 day late).',
    );
  });

  it('asks for a grant that is only planned', () => {
    const planned = act('2026-09-15', (plan) => (plan.lead.grantedOn = '2026-10-07'));
    expect(planned).toMatch(/^Ines Calloway: Tomas Reyl is to grant it on 7 Oct 2026\./);
  });

  it('is nothing that is private: what to ask the sponsor, or which sign nobody has judged', () => {
    const open = act('2026-12-08', (plan) => {
      doneWith(plan);
      plan.sponsor.ask = '';
      plan.recovery.signs.vendor.verdict = '';
    });
    expect(open).toBe('Bring the next agenda to the committee on 8 Dec 2026.');
  });

  it('does not wait for what is only weak', () => {
    expect(
      act('2026-09-15', (plan) => {
        answered(plan);
        plan.steering.chair = 'delegate';
      }),
    ).toContain('Security signs off');
  });
});
