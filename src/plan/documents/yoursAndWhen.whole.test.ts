import { describe, expect, it } from 'vitest';
import { showDate } from '../../language/dates.ts';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY } from './plans.fixture.ts';
import { tasksOf } from './yours.ts';
import { yoursAndWhen } from './yoursAndWhen.ts';

const TOLD: [string, Plan, string][] = [
  ['the worked example', examplePlan(), TODAY],
  ['the second plan', clearLetterPlan(), CLEAR_LETTER_DAY],
];

describe.each(TOLD)('of a whole plan, %s', (_, plan, today) => {
  const [people = [], days = []] = shown(yoursAndWhen(plan, today)).flatMap((block) =>
    block.kind === 'table' ? [[block.table.caption, ...block.table.rows]] : [],
  );
  const told = tasksOf(plan, today).filter((task) => !task.private);
  const dayIn = (row: string[] | string | undefined) => row?.[1]?.replace(/ \(.*/, '');

  it('has everything that somebody has to do by person, and everything with a day by its day', () => {
    expect(told.length).toBeGreaterThan(30);
    for (const { who, what, date } of told) {
      const day = date ? showDate(date) : 'not yet said';
      const row = people.slice(1).find((one) => one[0] === who && dayIn(one) === day);
      const at = days.slice(1).find((one) => dayIn(one) === day);
      if (who) expect([what, row?.[2]]).toEqual([what, expect.stringMatching(isIn(what))]);
      if (date)
        expect([what, [at ?? []].flat().slice(2).join(' ')]).toEqual([
          what,
          expect.stringContaining(who || what),
        ]);
    }
  });

  it('tells nothing by its day that stands by person, and nothing twice of one person', () => {
    const lines = people
      .slice(1)
      .flatMap((row) => (row[2] ?? '').split('\n').map((line) => `${row[0]}: ${line}`));
    expect(new Set(lines).size).toBe(lines.length);
    const happens = days.slice(1).flatMap((row) => (row[2] ?? '').split('\n'));
    expect(lines.filter((line) => happens.some((one) => one !== '' && line.endsWith(one)))).toEqual([]);
  });
});

/** What is asked of the committee stands by its number; all else in its own words. */
function isIn(what: string): RegExp {
  const [, act = ''] = /^(To decide|Present|Say yes|Say in writing)\b/.exec(what) ?? [];
  if (act) return new RegExp(`${act.replace('To decide', 'Decide')}.* questions? \\d`);
  return new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}
