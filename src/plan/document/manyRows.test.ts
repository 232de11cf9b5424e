import { describe, expect, it } from 'vitest';
import { changesBetween } from '../merging/changes.ts';
import { changesReport } from '../documents/changesReport.ts';
import { coherenceFindings } from '../documents/coherence.ts';
import { describeConflicts } from '../merging/describeConflicts.ts';
import { mayFollowOther } from '../merging/disagreementEnd.ts';
import { shown } from '../../report/shown.fixture.ts';
import { buildDocument, wholeDocument } from '../documents/build.ts';
import { DOCUMENT_IDS } from '../documents/documents.ts';
import { counted, TODAY, WORDINGS } from '../documents/plans.fixture.ts';
import { MOST_ROWS } from '../../sheets/fields.ts';
import { blankQuestion, MOST_QUESTIONS } from '../../sheets/gate/fields.ts';
import { fullPlan } from './edits.fixture.ts';
import { LISTS } from './lists.ts';
import { LIST_NAMES, manyRows, Reads } from './manyRows.fixture.ts';
import { merge } from '../merging/merge.ts';
import { readPlan } from './read.ts';
import { resolveAll } from '../merging/resolveAll.ts';
import { reviewPlan } from '../documents/review.ts';
import { tellsOf } from '../documents/tells.ts';
import type { Plan } from './schema.ts';
import type { Row } from './values.ts';

const FEW = 30;
const TIMES = 4;
const FORECASTS = counted(fullPlan());

/** What is done with whole plans while somebody types, looks or merges. */
const DONE: Record<string, (plan: Plan, reads: Reads) => unknown> = {
  'what is missing or weak': (plan) => reviewPlan(plan, FORECASTS, WORDINGS, TODAY),
  'what does not fit together': (plan) => coherenceFindings(plan, FORECASTS, WORDINGS, TODAY),
  ...Object.fromEntries(
    DOCUMENT_IDS.map((id) => [
      `the document “${id}”`,
      (plan: Plan) => shown(buildDocument(id, plan, FORECASTS, WORDINGS, TODAY).sections),
    ]),
  ),
  'what a document tells about whom': (plan) => {
    const whole = wholeDocument('team', plan, FORECASTS, WORDINGS, TODAY);
    return tellsOf(whole, whole, plan, TODAY);
  },
  'merging what both changed': (plan) => merge(plan, edited(plan, 'mine'), edited(plan, 'theirs')),
  'merging what both added': (plan) => merge(fullPlan(), renamed(plan, 'a'), renamed(plan, 'b')),
  'comparing two states': (plan) => {
    const after = edited(plan, 'later');
    return changesReport(changesBetween(plan, after), plan, after, WORDINGS);
  },
  'settling every conflict': (plan, reads) => {
    const [mine, theirs] = [edited(plan, 'mine'), edited(plan, 'theirs')];
    const merged = merge(plan, mine, theirs);
    const conflicts = describeConflicts(merged.conflicts, mine, theirs, WORDINGS);
    const people = { mine: 'Ines', theirs: 'Owen' };
    let ids = 0;
    return resolveAll(
      reads.of(merged.plan),
      conflicts,
      conflicts.map(() => 'theirs'),
      { people, today: TODAY, newId: () => `n${ids++}` },
    );
  },
};

describe('with four times the rows in every list, rows are read about four times as often, for', () => {
  it.each(Object.entries(DONE))('%s', (_, act) => {
    const [few, many] = [FEW, FEW * TIMES].map((count) => {
      const reads = new Reads();
      act(reads.of(manyRows(count)), reads);
      return reads.count;
    }) as [number, number];
    expect(few).toBeGreaterThan(0);
    expect(many / few, `${few} reads became ${many}`).toBeLessThan(1.5 * TIMES);
  });
});

it('whether a disagreement can be followed is told from its place alone', () => {
  const reads = new Reads();
  const plan = reads.of(manyRows(2000, ['answers']));
  const [disagreement] = plan.disagreements;
  const about = { ...disagreement, at: 'triage/answers/answers-7/owner', instead: '"Owen"' } as never;
  reads.count = 0;
  expect(mayFollowOther(plan, about)).toBe(true);
  // Each row is asked once whether it is the one, and once whether all of them are rows.
  expect(reads.count).toBeLessThan(5 * 2000);
});

it('a plan with as many rows as every list takes can be read', () => {
  const { questions } = manyRows(MOST_QUESTIONS, ['questions']).gate;
  const full = LISTS.questions.write(manyRows(MOST_ROWS), questions);
  expect(readPlan(JSON.stringify(full)).kind).toBe('plan');
  const more = LISTS.questions.write(full, [...questions, { ...blankQuestion('one-more'), gate: 'g' }]);
  expect(readPlan(JSON.stringify(more)).kind).toBe('refused');
});

/** Every row with another text in its last free field. */
function edited(plan: Plan, by: string): Plan {
  return each(plan, (row) => {
    const field = Object.entries(row).findLast(
      ([key, value]) => key !== 'id' && /^\d+th /.test(String(value)),
    );
    return field ? { ...row, [field[0]]: `${field[1]} ${by}` } : row;
  });
}

function renamed(plan: Plan, by: string): Plan {
  return each(plan, (row) => ({ ...row, id: `${by}-${row.id}` }));
}

function each(plan: Plan, change: (row: Row) => Row): Plan {
  return LIST_NAMES.reduce((now, list) => {
    const rows: readonly Row[] = LISTS[list].read(now);
    return LISTS[list].write(now, rows.map(change) as never);
  }, plan);
}
