import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../language/dates.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { briefOn } from './executive.fixture.ts';
import { reviewLines } from './executiveReviews.ts';
import type { ReviewAhead } from './reviews.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';

const review = (one: Partial<ReviewAhead>): ReviewAhead => ({
  ...{ name: 'Security review', short: 'Security review', who: 'Marek Dunne', gate: undefined },
  ...{ date: '2027-03-12', forecast: '', ...one },
});
const told = (...all: Partial<ReviewAhead>[]) => reviewLines(blankPlan('p'), all.map(review), TODAY)[0]?.text;

it('beside whoever reviews stand the day that they said and the one that the forecast has four times in five', () => {
  expect(told({ forecast: '2027-06-05' })).toBe(
    'Four times in five by the forecast: Security review 5 Jun 2027 (Marek Dunne said 12 Mar 2027)',
  );
});

it('a day that holds is told as they said it, and that nobody is named or gave one', () => {
  expect(told({ forecast: '2027-02-01' })).toBe('Security review 12 Mar 2027 (as Marek Dunne said)');
  expect(told({ date: '', who: '', forecast: '2027-06-05' })).toBe(
    'Four times in five by the forecast: Security review 5 Jun 2027 (nobody is named)',
  );
});

it('there is no line where no review is to come', () => {
  expect(reviewLines(blankPlan('p'), [], TODAY)).toEqual([]);
});

describe('what goes live first', () => {
  /** Where the options of a question are counted a table tells of it, which asks whether it may. */
  const uncounted = (plan: Plan) =>
    set(plan, ({ benefits }) => Object.assign(benefits, { asFinish: '', asRestructure: '', asStop: '' }));
  const live = (plan: Plan, today: IsoDate) =>
    briefOn(uncounted(plan), today).flatMap((block) =>
      block.kind === 'facts' ? block.rows.filter(({ label }) => label === 'Goes live') : [],
    )[0]?.value;
  const set = (plan: Plan, change: (plan: Plan) => void) => {
    const copy = structuredClone(plan);
    change(copy);
    return copy;
  };

  it('stands high on the page with its day and every review and condition that is done only later, and that nobody has said whether it may', () => {
    expect(live(examplePlan(), TODAY)).toMatch(
      /^1 Dec 2026, before these, four times in five: Model-risk validation \d+ \w+ 2027 \(said 15 Jan 2027\); Security review \d+ \w+ 2027 \(said 12 Mar 2027\); 4 conditions\. Nobody has said whether it may$/,
    );
  });

  it('stands with what the answer rests on where the decision is left out', () => {
    const plan = set(examplePlan(), (one) => {
      one.parts = { 'executive/decision': false };
    });
    expect(live(plan, TODAY)).toMatch(/^1 Dec 2026, before these/);
  });

  it('names a gate that is to open only later', () => {
    const early = set(clearLetterPlan(), (plan) => {
      plan.milestone.date = '2026-10-01';
    });
    expect(live(early, CLEAR_LETTER_DAY)).toMatch(
      /; the gate “Model risk signs the validation of Clear [^”]+”\. Nobody/,
    );
    expect(live(clearLetterPlan(), CLEAR_LETTER_DAY)).not.toContain('the gate “');
  });

  it('quotes the charter where that speaks of every review that is done later', () => {
    const said = 'go live before Model-risk validation and Security review are done';
    const charter = set(clearLetterPlan(), (plan) => {
      plan.lead.limits = `May not ${said}.`;
    });
    expect(live(charter, CLEAR_LETTER_DAY)).toMatch(new RegExp(`\\. The lead may not “${said}”$`));
    const one = set(charter, (plan) => {
      plan.lead.limits = 'May not go live before Security review.';
    });
    expect(live(one, CLEAR_LETTER_DAY)).toMatch(/Nobody has said whether it may$/);
  });

  it('has no line once its day is past, or where nothing is ahead; what is reviewed has its own line then', () => {
    const past = set(clearLetterPlan(), (plan) => {
      plan.milestone.date = '2026-09-01';
    });
    expect(live(past, CLEAR_LETTER_DAY)).toBeUndefined();
    expect(JSON.stringify(briefOn(uncounted(past), CLEAR_LETTER_DAY))).toMatch(
      /Reviews.*Ada Rourke said 9 Oct 2026/,
    );
    const last = set(examplePlan(), (plan) => {
      plan.milestone.date = '2028-01-03';
    });
    expect(live(last, TODAY)).toBeUndefined();
  });

  it('is asked of whoever reviews, in the table of what is unconfirmed, where the options are counted; a charter that says so is quoted', () => {
    const blocks = briefOn(examplePlan(), TODAY);
    expect(JSON.stringify(blocks)).toContain(
      '"May it go live on 1 Dec 2026 before 2 reviews and 4 conditions?","Dr Priya Raman and 2 more, 23 Nov 2026"',
    );
    const said = set(examplePlan(), ({ lead }) => {
      lead.limits = 'May not go live before Model-risk validation and Security review are done.';
    });
    const told = JSON.stringify(briefOn(said, TODAY));
    expect(told).toMatch(/Goes live.*The lead may not “go live before/);
    expect(told).not.toContain('May it go live');
  });

  it('has limits of use above what the options take and leave', () => {
    const blocks = briefOn(examplePlan(), TODAY);
    const above = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'table'),
    );
    const labels = above.flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ label }) => label) : [],
    );
    expect(labels).toEqual([...['A yes comes to', 'Recommended', 'Because', 'Against', 'Limit of use']]);
  });
});
