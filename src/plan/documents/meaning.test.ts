import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { copyOf } from '../document/edits.fixture.ts';
import { blankRow } from '../../sheets/fields.ts';
import { blankGate } from '../../sheets/gate/fields.ts';
import { STEERING } from '../../sheets/steering/fields.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { forecastsOf } from './forecasts.ts';
import { type State, whatItMeans } from './meaning.ts';
import { examplePlan, TODAY } from './plans.fixture.ts';

const EXAMPLE = examplePlan();
const stateOf = (plan: Plan, day = TODAY): State => ({
  plan,
  day,
  scope: forecastsOf(plan, { trials: 100, seed: 1 }).scope,
});
const WAS = stateOf(EXAMPLE);
const changed = (change: (plan: Plan) => void, of = EXAMPLE): Plan => {
  const plan = copyOf(of);
  change(plan);
  return plan;
};
/** The sentences between two states. */
function between(before: State, after: State, everything = false): string[] {
  return shown(whatItMeans(before, after, everything)).flatMap((block) =>
    block.kind === 'list' ? block.items : block.kind === 'text' ? [block.text] : [],
  );
}
const since = (change: (plan: Plan) => void, of = WAS) => between(of, stateOf(changed(change, of.plan)));
const firstOf = ({ gate: { gates } }: Plan) => gates[0] ?? blankGate('none');
const BLANK = blankPlan('blank');

describe('what changes mean', () => {
  it('is nothing where nothing of it moved', () => {
    expect(between(WAS, WAS)).toEqual([]);
    expect(since((plan) => (plan.sponsor.ask = 'An hour'))).toEqual([]);
    expect(between(stateOf(BLANK), stateOf(BLANK))).toEqual([]);
  });

  it('counts the questions that block a shut gate, as its holder said them or as we believe', () => {
    const shut = changed((plan) => {
      firstOf(plan).opened = '';
      for (const [index, row] of plan.gate.questions.entries()) {
        const open = index < 5 && row.gate === firstOf(plan).id;
        Object.assign(row, { kind: open ? 'blocking' : '', theirs: index < 4 ? 'blocking' : '', answer: '' });
      }
    });
    const later = changed((plan) => {
      for (const row of plan.gate.questions.slice(0, 2))
        Object.assign(row, { answer: 'Yes', date: TODAY, state: 'Closed', stateOn: TODAY });
    }, shut);
    const sentence = (was: number, is: number) => `Blocking questions without an answer: ${was} → ${is}.`;
    expect(between(stateOf(shut), stateOf(later))).toEqual([sentence(4, 2)]);
    expect(between(stateOf(shut), stateOf(later), true)).toEqual([sentence(5, 3)]);
    expect(between(stateOf(shut), stateOf(EXAMPLE))).toContain(sentence(4, 0));
  });

  it('says which gate opened, and which is shut again', () => {
    const shut = changed((plan) => (firstOf(plan).opened = ''));
    const name = EXAMPLE.triage.answers.find(({ id }) => id === firstOf(EXAMPLE).pick)?.text ?? '';
    expect(between(stateOf(shut), WAS)[0]).toMatch(new RegExp(`^Gate opened on \\d+ \\w+ 2026: ${name}$`));
    expect(between(WAS, stateOf(shut))).toContain(`Gate no longer opened: ${name}`);
  });

  it('says by how many days the end and the date promised moved, earlier or later', () => {
    const more = changed((plan) => (plan.scope.people = '1'));
    const worse = between(WAS, stateOf(more)).filter((says) => says.startsWith('End of the work'));
    expect(worse).toHaveLength(2);
    for (const says of worse)
      expect(says).toMatch(
        /(?:even odds|four times in five): \d+ \w+ \d+ → \d+ \w+ \d+, later by [\d,]+ days\.$/,
      );
    const better = between(stateOf(more), WAS).filter((says) => says.startsWith('End of the work'));
    expect(better.map((says) => /earlier by [\d,]+ days/.test(says))).toEqual([true, true]);
    expect(since((plan) => (plan.lead.productionDate = '2027-04-01'))).toEqual([
      expect.stringMatching(/^Production date: .* → 1 Apr 2027, (earlier|later) by \d+ days?\.$/),
    ]);
  });

  it('says what one side alone has', () => {
    const after = between(stateOf(BLANK), WAS);
    expect(after).toContainEqual(
      expect.stringMatching(/^End of the work in scope, forecast four times in five: none → \d+ \w+ \d+\.$/),
    );
    expect(after).toContainEqual(expect.stringMatching(/^Milestone: none → 1 Dec 2026\.$/));
    const before = between(WAS, stateOf(BLANK));
    expect(before).toContainEqual(expect.stringMatching(/^Work in scope, P50: .+ → none\.$/));
    expect(before).toContainEqual(expect.stringMatching(/taken out while open: /));
  });

  it('has no forecast while that cannot be counted, and says so while it is being counted', () => {
    const scope: State['scope'] = { kind: 'nonsense', faults: [] };
    expect(between({ ...WAS, scope }, { ...WAS, scope })).toEqual([]);
    expect(between(WAS, { ...WAS, scope })).toContainEqual(expect.stringMatching(/P50: .+ → none\.$/));
    const counting: State = { ...WAS, scope: { kind: 'counting' } };
    for (const pair of [[WAS, counting] as const, [counting, WAS] as const]) {
      expect(between(...pair)).toEqual(['Counting …']);
    }
  });

  it('tells promises kept, kept late, missed and past their day', () => {
    const row = { ...blankRow(STEERING.fields.commitments, 'x'), function: 'IT', due: '2026-11-10' };
    const promised = changed((plan) => {
      plan.steering.decisions = [];
      plan.steering.commitments = ['a', 'b', 'c', 'd'].map((id) => ({ ...row, id, promise: `Thing ${id}` }));
    });
    const three = [{ kept: 'kept' }, { doneOn: '2026-11-15' }, { kept: 'missed' }];
    const outcomes = changed((plan) => {
      for (const [index, what] of three.entries())
        Object.assign(plan.steering.commitments[index] ?? {}, what);
    }, promised);
    expect(between(stateOf(promised, '2026-11-01'), stateOf(outcomes))).toEqual([
      '1 promise kept: IT: Thing a',
      '1 promise kept late: IT: Thing b',
      '1 promise missed: IT: Thing c',
      '1 promise past the day and not marked: IT: Thing d',
    ]);
  });

  it('tells a question that was decided, and not one whose day is still to come', () => {
    const decide = (date: string) => (plan: Plan) => {
      const [open] = plan.steering.decisions;
      Object.assign(open ?? {}, { question: 'Who pays?', decision: 'The bank', date });
    };
    const asked = stateOf(
      changed((plan) => Object.assign(plan.steering.decisions[0] ?? {}, { decision: '' })),
    );
    expect(since(decide('2026-11-19'), asked)).toEqual(['Decided: Who pays? – The bank']);
    expect(since(decide('2026-12-19'), asked)).toEqual([]);
  });
});
