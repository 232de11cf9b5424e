import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { effortLeft } from './byLine.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, TODAY, unreadyPlan, WORDINGS } from './plans.fixture.ts';
import { linesToSign } from './signing.ts';
import { summed } from './summed.ts';
import { leftInAll } from './yesTakes.ts';

describe.each([
  { name: 'the worked example', plan: unreadyPlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what is signed for in $name', ({ plan, today }) => {
  const blocks = linesToSign(plan, counted(plan), WORDINGS, today);
  const taken = blocks.flatMap((block) =>
    block.kind === 'table' && block.table.caption.includes('and signs')
      ? block.table.rows.flatMap(([, takes = '']) => show(takes).split('\n'))
      : [],
  );
  const told = effortLeft(plan, counted(plan), today);

  it('is of each line what is left, to be written in, and never the work that is taken for done', () => {
    const work = taken.filter((line) => line.includes('person-weeks'));
    expect(work.length).toBeGreaterThan(3);
    for (const line of work) expect(line).toMatch(/ in all, left: _+, (?:by|no day given)/);
  });

  it('comes to what the sum to sign pays, which stands below', () => {
    expect(told?.left).toBeLessThan(told?.all ?? 0);
    const said = blocks.flatMap((block) => (block.kind === 'text' ? [show(block.text)] : []));
    expect(said).toContainEqual(expect.stringContaining(`pays ${told?.left} person-weeks of ${told?.all};`));
  });

  it('has no day that is past by the decision but to say so', () => {
    const signed = plan.steering.decisions.find(({ decision }) => decision === '')?.date ?? '';
    const days = taken.flatMap((line) =>
      [...line.replaceAll(/\([^)]* is past by then\)/g, '').matchAll(/\d+ \w{3} 20\d\d/g)].map(([day]) =>
        Date.parse(`${day} UTC`),
      ),
    );
    expect(days.length).toBeGreaterThan(3);
    for (const day of days) expect(day).toBeGreaterThanOrEqual(Date.parse(signed));
  });
});

it('is all of each line where nothing is taken for done', () => {
  const plan = unreadyPlan();
  plan.stalled.finish = { low: '', likely: '', high: '' };
  expect(leftInAll(plan, counted(plan), TODAY)).toBe('');
  expect(JSON.stringify(linesToSign(plan, counted(plan), WORDINGS, TODAY))).not.toContain('in all, left');
});

it('is nothing that anybody has said where less than the whole is recommended', () => {
  const plan = unreadyPlan();
  for (const row of plan.steering.decisions) row.recommended = plan.benefits.asStop;
  expect(JSON.stringify(linesToSign(plan, counted(plan), WORDINGS, TODAY))).not.toContain('person-weeks');
});

it('says with the sums that finance confirms to which day they run, where another is asked for', () => {
  const until = (plan: Plan, today: string) =>
    summed(plan, counted(plan), WORDINGS, today).flatMap(({ blocks }) =>
      blocks.flatMap((block, at) => {
        const said = block.kind === 'text' ? show(block.text) : '';
        if (!said.startsWith('The sums run to')) return [];
        const above = blocks[at - 1];
        expect(above?.kind === 'table' && above.table.caption).toContain('for finance to confirm');
        return [said];
      }),
    );
  expect(until(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([
    'The sums run to 5 Feb 2027, and 12 Feb 2027 is asked for: what 7 days more take is in none of them.',
  ]);
  expect(until(unreadyPlan(), TODAY)).toEqual([]);
});
