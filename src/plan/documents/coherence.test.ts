import { describe, expect, it } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { show } from '../../report/values.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { blankVendor } from '../../sheets/stalled/fields.ts';
import { coherenceFindings } from './coherence.ts';
import { executiveBrief } from './executive.ts';
import { nextAct } from './report.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { reviewPlan } from './review.ts';
import { blankPlan, type Plan } from '../document/schema.ts';

const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };
/** The example’s forecast: a P50 in spring 2027. */
const COUNTED = counted(examplePlan());
const MIDDLE = 'base' in COUNTED.scope ? (COUNTED.scope.base.forecast.calendar?.finish.p50 ?? '') : '';

type Change = (plan: Plan) => unknown;
/** What is found in a plan with nothing in it but what is put there. */
const findings = (changes: Change[], forecasts = NOTHING) => {
  const plan = blankPlan('p');
  for (const change of changes) change(plan);
  return coherenceFindings(plan, forecasts, WORDINGS, TODAY);
};
const fields = (changes: Change[], forecasts = NOTHING) =>
  findings(changes, forecasts).map(({ field }) => field);

it('nothing is out of step in a blank plan', () => {
  expect(coherenceFindings(blankPlan('p'), NOTHING, WORDINGS, TODAY)).toEqual([]);
});

describe('a date promised with a chance under half', () => {
  const promising = (committed: string, asked = false) => {
    const plan = examplePlan();
    Object.assign(plan.scope, { committed });
    // Nothing asks for another date yet.
    if (!asked) plan.steering.decisions = [];
    const forecasts = counted(plan);
    return {
      first: reviewPlan(plan, forecasts, WORDINGS, TODAY)[0],
      act: show(nextAct(plan, forecasts, WORDINGS, TODAY)),
      brief: JSON.stringify(executiveBrief(plan, forecasts, WORDINGS, TODAY)),
    };
  };

  it('is the first finding there is and the next act, and an executive reads it beside the dates that would hold', () => {
    const { first, act, brief } = promising('2027-01-31');
    expect(first).toMatchObject({ field: 'scope-committed', weight: 'first' });
    expect(act).toBe(
      'Ines Calloway: 31 Jan 2027 is promised, and was met in fewer than 1 in 100 simulated runs. Give a later date, or say what will not be in it.',
    );
    expect(brief).toMatch(
      /"The date promised","figure":"31 Jan 2027","note":"a chance of fewer than 1 in 100; .* four times in five"/,
    );
  });

  it('comes before what is missing', () => {
    const plan = examplePlan();
    plan.steering.next = '';
    plan.steering.decisions = [];
    const found = reviewPlan(plan, COUNTED, WORDINGS, TODAY).map(({ weight }) => weight);
    expect(found.slice(0, 2)).toEqual(['first', 'missing']);
  });

  it('waits, and asks for nothing, while what is to be decided names a later one', () => {
    const { first, act } = promising('2027-01-31', true);
    expect(first?.weight).not.toBe('first');
    expect(act).not.toContain('Give a later date');
    const plan = examplePlan();
    const found = reviewPlan(plan, counted(plan), WORDINGS, TODAY).find(
      ({ field }) => field === 'scope-committed',
    );
    expect(found).toMatchObject({
      weight: 'weak',
      mend: expect.stringContaining('30 Jun 2027 is asked for now'),
    });
  });

  it('is none from the day by which the work is done as likely as not, nor while nothing is counted', () => {
    expect(MIDDLE).toMatch(/^2027-/);
    for (const date of [MIDDLE, '2028-01-31', 'in spring', '']) {
      expect(promising(date).first?.weight, date).not.toBe('first');
    }
    expect(promising(addDays(MIDDLE, -8)).first?.weight).toBe('first');
    const weights = reviewPlan(examplePlan(), NOTHING, WORDINGS, TODAY).map(({ weight }) => weight);
    expect(weights).not.toContain('first');
  });
});

describe('a milestone before the end of the work', () => {
  const milestone = (sentence: string, date: string) => (p: Plan) =>
    Object.assign(p.milestone, { sentence, date });
  const live = milestone('It is live.', '2026-12-01');

  it('is asked about, as a question, where no later date is given for the whole', () => {
    const [finding, ...others] = findings([live], COUNTED);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ sheet: 'milestone', field: 'milestone-sentence' });
    expect(finding?.says).toMatch(/\?$/);
  });

  it('is left alone where the plan itself gives the whole a later date', () => {
    const later = '2029-01-01';
    expect(fields([live, (p) => Object.assign(p.scope, { committed: later })], COUNTED)).toEqual([]);
    expect(fields([live, (p) => Object.assign(p.lead, { productionDate: later })], COUNTED)).toEqual([]);
  });

  it('is left alone where it has no sentence, no date, or a date after the middle of the forecast', () => {
    expect(fields([milestone(' ', '2026-12-01')], COUNTED)).toEqual([]);
    expect(fields([milestone('It is live.', '')], COUNTED)).toEqual([]);
    expect(fields([milestone('It is live.', '2029-01-01')], COUNTED)).toEqual([]);
  });
});

/** A question on the committee’s log. */
function asked(question: string): Change {
  const open = {
    options: '',
    recommended: '',
    delay: '',
    decider: '',
    decision: '',
    date: '',
    dissent: '',
    reopens: '',
    place: '',
  };
  return (p) => p.steering.decisions.push({ id: 'd', question, ...open });
}

describe('a contract whose last day for notice comes near', () => {
  const vendor =
    (notice: string, what = 'Ostrel Analytics, scoring service') =>
    (p: Plan) =>
      p.stalled.vendors.push({ ...blankVendor('v'), what, notice });

  it('has to be in the decision log within thirty days of it', () => {
    expect(fields([vendor('2026-12-20')])).toEqual(['steering-decisions']);
    expect(fields([vendor(TODAY)])).toEqual(['steering-decisions']);
    expect(fields([vendor('2026-12-21')])).toEqual([]);
    expect(fields([vendor('2026-11-19')])).toEqual([]);
    expect(fields([vendor('at Christmas')])).toEqual([]);
  });

  it('is in it once a question or a decision names the vendor, whatever the case and the accents', () => {
    expect(fields([vendor(TODAY), asked('Does OSTREL ANALYTICS renew?')])).toEqual([]);
    expect(fields([vendor(TODAY, 'Société Lumière (data)'), asked('societe lumiere: go on?')])).toEqual([]);
    expect(fields([vendor(TODAY), asked('Who owns the queue?')])).toEqual(['steering-decisions']);
  });

  it('is passed over while it has no name', () => {
    expect(fields([vendor(TODAY, ' ')])).toEqual([]);
  });
});

describe('whoever owns a blocker and owes something else', () => {
  const owner: Change = (p) =>
    p.triage.answers.push({
      ...blankAnswer('a'),
      ...{ text: 'Security signs the test.', pick: 'picked', owner: 'Owen Tighe' },
    });
  const owes = (of: string, due: string) => (p: Plan) =>
    p.steering.commitments.push({
      id: 'c',
      function: of,
      promise: 'Installs the service',
      due,
      kept: '',
      doneOn: '',
      place: '',
    });
  const member: Change = (p) =>
    p.steering.members.push({ id: 'm', name: 'Owen Tighe', function: 'IT integration', right: '' });

  it('is named with both, where the promise is theirs or their function’s', () => {
    expect(fields([owner, owes('Owen Tighe', '2026-11-19')])).toEqual(['triage-a-owner']);
    const [finding] = findings([owner, member, owes('IT integration', '2026-11-19')]);
    expect(finding?.says).toBe(
      'Owen Tighe owns “Security signs the test.”, and “Installs the service” is overdue.',
    );
  });

  it('is left alone while the promise is not overdue, or somebody else’s', () => {
    expect(fields([owner, member, owes('IT integration', TODAY)])).toEqual([]);
    expect(fields([owner, member, owes('Legal', '2026-11-19')])).toEqual([]);
    expect(fields([owner, owes('IT integration', '2026-11-19')])).toEqual([]);
  });
});

describe('four signs that say restructure', () => {
  const restructure: Change = (p) => {
    for (const sign of ['scope', 'team', 'vendor', 'sponsor'] as const) {
      p.recovery.signs[sign] = { ...p.recovery.signs[sign], verdict: 'there', mendable: 'no' };
    }
  };

  it('have to be a question in the decision log', () => {
    // For nobody but whoever wrote the plan: it would say what the signs say.
    expect(findings([restructure])).toMatchObject([{ field: 'steering-decisions', private: true }]);
    expect(fields([restructure, asked('Restructure it, or stop?')])).toEqual([]);
    expect(fields([restructure, asked('Who owns the queue?')])).toEqual(['steering-decisions']);
  });
});

describe('what a worksheet says itself', () => {
  /** Everything that two worksheets could both speak of, gone wrong at once. */
  const wrong = examplePlan();
  wrong.steering.chair = 'delegate';
  for (const meeting of wrong.steering.meetings) meeting.sponsor = false;
  wrong.milestone.date = '2027-06-30';
  wrong.lead.productionDate = '2027-05-01';
  wrong.lead.authorities = [];
  wrong.gate.gates = [];
  const all = [...reviewPlan(wrong, COUNTED, WORDINGS, TODAY)].map(({ says }) => says);
  const about = (words: RegExp) => all.filter((says) => words.test(says));

  it.each([
    ['a delegate in the chair', /delegate/i],
    ['the sponsor who stayed away', /sponsor missed/],
    ['a milestone past day 90', /beyond day 90/],
    ['two dates for the whole', /charter says 1 May 2027/],
  ])('is not said again: %s', (_, words) => {
    expect(about(words)).toHaveLength(1);
  });

  it('is said of a lead without authority where a gate is held, once and by the charter', () => {
    const held = examplePlan();
    for (const gate of held.gate.gates) gate.whose = 'Zora Quill';
    const said = [...reviewPlan(held, COUNTED, WORDINGS, TODAY)].filter(({ says }) =>
      /the lead may do in: .*Zora Quill/.test(says),
    );
    expect(said.map(({ field }) => field)).toEqual(['lead-authorities']);
  });

  it('is said of every pick without a gate, once', () => {
    expect(about(/has no gate yet/)).toHaveLength(2);
  });
});
