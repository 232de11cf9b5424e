import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { show } from '../../report/values.ts';
import { buildDocument } from '../documents/build.ts';
import { committeeReads } from '../documents/committeeReads.ts';
import { counted, examplePlan, TODAY, WORDINGS } from '../documents/plans.fixture.ts';
import { nextAct } from '../documents/report.ts';
import { wholeReview } from '../documents/review.ts';
import { changesBetween } from '../merging/changes.ts';
import { describeChanges } from '../merging/describeChanges.ts';
import { merge } from '../merging/merge.ts';
import { redact } from '../redaction/redact.ts';
import { blankRow } from '../../sheets/fields.ts';
import type { Finding } from '../../sheets/finding.ts';
import { laidOut } from '../files/laidOut.ts';
import { readPlan } from './read.ts';
import type { Plan } from './schema.ts';
import { SET_ASIDE } from './setAside.ts';
import { withoutPrivate } from './told.ts';

const BECAUSE = 'the board knows and has said so';
const COUNTED = counted(examplePlan());
/** The example while nothing asks for another date than the one promised. */
function undecided(): Plan {
  const plan = examplePlan();
  plan.steering.decisions = [];
  return plan;
}
const review = (plan: Plan) => wholeReview(structuredClone(plan), COUNTED, WORDINGS, TODAY);

/** The example with the findings set aside for which that holds. */
function without(wanted: (finding: Finding) => boolean): Plan {
  const plan = undecided();
  plan.setAside = review(plan)
    .stand.filter(wanted)
    .map(({ says, private: own }, at) => ({
      ...blankRow(SET_ASIDE, `aside-${at}`),
      ...{ says, because: BECAUSE, told: own ? ('no' as const) : ('yes' as const) },
    }));
  return plan;
}
const promise = () => without(({ weight }) => weight === 'first');

describe('a finding that is set aside with a reason', () => {
  it('is no finding any more, and no next act, and is listed with the reason', () => {
    const plan = promise();
    expect(review(plan).stand.map(({ field }) => field)).not.toContain('scope-committed');
    expect(review(plan).aside).toMatchObject([
      { finding: { field: 'scope-committed' }, row: { because: BECAUSE } },
    ]);
    const act = (of: Plan) => show(nextAct(of, COUNTED, WORDINGS, TODAY));
    expect(act(plan)).not.toBe(act(undecided()));
  });

  it('comes back when what it speaks of changes, or without its reason', () => {
    const later = promise();
    later.scope.committed = '2027-03-30';
    expect(review(later).aside).toEqual([]);
    expect(review(later).stand[0]?.field).toBe('scope-committed');
    const unreasoned = promise();
    for (const row of unreasoned.setAside) row.because = ' ';
    expect(review(unreasoned).aside).toEqual([]);
  });

  it('stays so in a file and in a merge, on both sides', () => {
    const plan = promise();
    const read = readPlan(laidOut(plan, 1e6));
    expect(read).toMatchObject({ kind: 'plan', plan: { setAside: plan.setAside } });
    const theirs = undecided();
    theirs.lead.role = 'Somebody else';
    const both = merge(undecided(), plan, theirs);
    expect(both.conflicts).toEqual([]);
    expect(review(both.plan).aside).toHaveLength(1);
    expect(both.plan.lead.role).toBe('Somebody else');
  });

  it('is told of in a comparison, which no committee reads', () => {
    const changes = changesBetween(undecided(), promise());
    const told = describeChanges(changes, undecided(), promise(), WORDINGS);
    expect(told.map(({ sheet }) => sheet)).toEqual(['Set aside']);
    expect(JSON.stringify(told)).toContain('is promised');
    expect(changes.filter(({ path }) => committeeReads(path, promise()))).toEqual([]);
  });

  it('is in the team’s plan and the committee’s pack with its reason, and in no other document', () => {
    const told = (id: 'team' | 'committee' | 'executive' | 'evidence') =>
      render(buildDocument(id, promise(), COUNTED, WORDINGS, TODAY)).includes(BECAUSE);
    expect([told('team'), told('committee')]).toEqual([true, true]);
    expect([told('executive'), told('evidence')]).toEqual([false, false]);
  });

  it('and is private is in no document, and in no file that leaves out what is private', () => {
    const plan = undecided();
    plan.sponsor.ask = '';
    plan.setAside = review(plan)
      .stand.filter((one) => one.private)
      .map(({ says }, at) => ({
        ...blankRow(SET_ASIDE, `a${at}`),
        says,
        because: BECAUSE,
        told: 'no' as const,
      }));
    expect(plan.setAside.length).toBeGreaterThan(0);
    for (const id of ['team', 'committee', 'executive', 'evidence'] as const)
      expect(render(buildDocument(id, plan, COUNTED, WORDINGS, TODAY))).not.toContain(BECAUSE);
    for (const copy of [
      withoutPrivate(plan),
      redact(plan, { names: false, money: false, texts: false }, 'c'),
    ])
      expect(JSON.stringify(copy)).not.toContain(BECAUSE);
  });

  it('stays so in a redacted copy whose words say the same', () => {
    const copy = redact(promise(), { names: true, money: false, texts: false }, 'copy');
    expect(copy.setAside).toMatchObject([{ because: BECAUSE, told: 'yes' }]);
  });
});

it('findings come by weight: what nothing can stand before, what a day binds, what is missing, what is weak', () => {
  const plan = undecided();
  for (const gate of plan.gate.gates) Object.assign(gate, { opened: '', since: '' });
  plan.triage.answers = plan.triage.answers.map((row) => ({ ...row, owner: '' }));
  for (const row of plan.steering.commitments)
    Object.assign(row, { kept: '', doneOn: '', due: '2026-11-01' });
  const weights = review(plan).stand.map(({ weight }) => weight);
  expect([...new Set(weights)]).toEqual(['first', 'due', 'missing', 'weak']);
  expect(weights).toEqual(weights.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
});
const ORDER = ['first', 'due', 'missing', 'weak'];
