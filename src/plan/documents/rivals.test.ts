import { describe, expect, it } from 'vitest';
import { flatten, showFlat } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { moneyQuestion } from './options.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { confirmingRivals, rivalsFacts } from './rivals.ts';

const changed = (change: (plan: Plan) => unknown, plan = examplePlan()): Plan => {
  change(plan);
  return plan;
};
const note = (plan: Plan, today = TODAY) =>
  rivalsFacts(plan, counted(plan), today).map(({ value }) => show(value));
const asks = (plan: Plan) =>
  confirmingRivals(plan, counted(plan), TODAY).map(({ who, what }) => `${who}: ${what}`);
/** With a kept promise of finance that names sums. */
const promised = (says: string) =>
  changed(({ steering }) => {
    const own = steering.commitments.find(({ promise }) =>
      promise.startsWith('Confirms in writing £427,800'),
    );
    if (!own) throw new Error('Finance has confirmed nothing.');
    own.promise += says;
  });

describe('what the other options take', () => {
  it('is marked where they are ranked, and asked by name, while nobody has confirmed it', () => {
    const plan = examplePlan();
    expect(note(plan)).toEqual([
      'Nobody has confirmed in writing what “One more region” and “Stop at Northern” take; Sam Whitlock is asked.',
    ]);
    expect(asks(plan)).toEqual([
      'Sam Whitlock: Confirm in writing what “One more region” and “Stop at Northern” take',
    ]);
    const pack = flatten(buildDocument('committee', plan, counted(plan), WORDINGS, TODAY).sections).map(
      showFlat,
    );
    const facts = pack.flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ value }) => value) : [],
    );
    expect(facts.filter((value) => value === note(plan)[0])).toHaveLength(1);
    expect(note(clearLetterPlan(), CLEAR_LETTER_DAY).join()).toContain('Halvard Stone is asked');
  });

  it('is confirmed by its sum, or by all that it is made of', () => {
    expect(note(promised(' and £180,000 for one more region')).join()).not.toContain('One more region');
    expect(note(promised(' and £20,000 and £60,000 to stop')).join()).not.toContain('Stop at Northern');
    expect(note(promised(' and £20,000 to stop')).join()).toContain('Stop at Northern');
    const all = promised(' and £180,000 for one more region, £80,000 to stop');
    expect([...note(all), ...asks(all)]).toEqual([]);
  });

  it('is nothing of what is recommended, of what is not counted, and of what a forecast stands in for', () => {
    const stop = changed((plan) => {
      const asked = moneyQuestion(plan, TODAY)?.question.id;
      for (const one of plan.steering.decisions) if (one.id === asked) one.recommended = 'Stop at Northern';
    });
    expect(note(stop).join()).not.toContain('Stop');
    expect(note(changed((plan) => (plan.benefits.asStop = ''))).join()).not.toContain('Stop');
    const nothing = { low: '', likely: '', high: '' };
    expect(note(changed((plan) => Object.assign(plan.stalled.restructure, nothing))).join()).not.toContain(
      'One more',
    );
    expect(note(changed((plan) => (plan.benefits.asFinish = '')))).toEqual([]);
  });
});
