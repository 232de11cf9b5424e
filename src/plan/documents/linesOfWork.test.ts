import { expect, it } from 'vitest';
import { linesOfWork } from './linesOfWork.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

it.each([
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
] as const)(
  'draws no past day as worked that nobody has counted, but for what is done, of %s',
  (_, plan, today) => {
    const rowsOf = (of: typeof plan) =>
      linesOfWork(of, counted(plan), WORDINGS, today).flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'figure' && block.figure.kind === 'gantt'
            ? block.figure.rows.map(({ label, uncounted }) => ({ label, uncounted }))
            : [],
        ),
      );
    const rows = rowsOf(plan);
    expect(rows.length).toBeGreaterThan(5);
    for (const { uncounted } of rows) expect(uncounted).toBeGreaterThan(0);
    const done = structuredClone(plan);
    const [first] = done.lead.slices;
    if (first) first.doneOn = today;
    expect(rowsOf(done).filter(({ uncounted }) => uncounted === undefined)).toEqual([
      { label: first?.slice, uncounted: undefined },
    ]);
  },
);
