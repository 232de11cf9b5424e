import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../language/dates.ts';
import { FORTNIGHT } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { ownersBeyond } from './chances.ts';
import { ownersDatesFindings } from './ownersDates.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  hastyLetterPlan,
  counted,
  examplePlan,
  TODAY,
  WORDINGS,
} from './plans.fixture.ts';

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('owners’ dates of $name', ({ plan, today }) => {
  const forecasts = counted(plan);
  const lines = workLines({ plan, forecasts, wordings: WORDINGS });

  it('are found where they lie more than a fortnight before the forecast of their line or after the day asked for, and nowhere else', () => {
    const early = plan.lead.slices.filter(({ slice, date }) => {
      const ends = lines.find(({ name }) => name === slice)?.p50 ?? '';
      return daysBetween(date, ends) > FORTNIGHT;
    });
    const found = ownersDatesFindings(plan, forecasts, WORDINGS, today);
    expect(early.length).toBeGreaterThan(0);
    expect(found.filter(({ field }) => field !== 'lead-slices').map(({ field }) => field)).toEqual(
      [...ownersBeyond(plan, today), ...early].map(({ id }) => `lead-${id}-date`),
    );
  });

  it('are held against no forecast while none is counted', () => {
    const found = ownersDatesFindings(plan, { ...forecasts, scope: { kind: 'blank' } }, WORDINGS, today);
    expect(found.map(({ field }) => field)).toEqual(
      ownersBeyond(plan, today).map(({ id }) => `lead-${id}-date`),
    );
  });
});

it('a line of work without a slice is found as one that nobody owns', () => {
  const plan = examplePlan();
  plan.lead.slices = plan.lead.slices.filter(({ id }) => id !== 'slice-vendor');
  const found = ownersDatesFindings(plan, counted(plan), WORDINGS, TODAY);
  expect(found.filter(({ field }) => field === 'lead-slices').map(({ says }) => says)).toEqual([
    '“Contract and exit terms with Ostrel Analytics” has work in the scope and no owner.',
  ]);
});

describe('a date after the day that all of it is asked for', () => {
  const mends = (change: (plan: Plan) => void = () => {}) => {
    const plan = hastyLetterPlan();
    change(plan);
    return ownersDatesFindings(plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY).filter(({ says }) =>
      says.includes('all of it is to be done by 15 Jan 2027'),
    );
  };

  it('is told of each owner', () => {
    expect(mends().map(({ says }) => /^“(.*?)”/.exec(says)?.[1])).toEqual([
      ...['Integration', 'Change management', 'Training', 'Operational readiness'],
    ]);
    for (const { mend } of mends()) expect(mend).toMatch(/^Ask its owner for a day by then/);
  });

  it('is not asked back of a reviewer', () => {
    const found = mends((plan) => {
      for (const gate of plan.gate.gates) gate.whose = 'Dolores Quaye';
    });
    expect(found.at(-1)?.mend).toMatch(/^The date is as the reviewer gave it/);
  });
});

describe('what is asked of whoever gave a date that the forecast has later', () => {
  const plan = examplePlan();
  const mendOf = (name: string, of = plan) =>
    ownersDatesFindings(of, counted(of), WORDINGS, TODAY).find(({ says }) => says.startsWith(`“${name}”`))
      ?.mend;

  it('is no other date of a reviewer, who gave theirs', () => {
    for (const review of ['Model-risk validation', 'Security review'])
      expect(mendOf(review)).toMatch(/^The date is as the reviewer gave it/);
    const held = examplePlan();
    for (const gate of held.gate.gates) gate.whose = 'Beth Okafor';
    expect(mendOf('Training', held)).toMatch(/^The date is as the reviewer gave it/);
  });

  it('is the day that is put to the decision now, and any other while none is', () => {
    expect(mendOf('Training')).toMatch(/^30 Jun 2027 is asked for now/);
    const undecided = examplePlan();
    undecided.steering.decisions = [];
    expect(mendOf('Training', undecided)).toMatch(/^Ask its owner for a date/);
  });
});
