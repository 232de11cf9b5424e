import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { buildDocument } from './build.ts';
import * as words from './en/evidence.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { figuresIn } from './whose.ts';

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what cannot be checked yet, in $name', ({ plan, today }) => {
  const { sections } = buildDocument('evidence', plan, counted(plan), WORDINGS, today);
  const blocks = shown(sections.filter(({ id }) => id === 'notYet'));
  const rowsUnder = (caption: string) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.table.caption.startsWith(caption) ? block.table.rows : [],
    );
  const tabled = rowsUnder(words.notYet);
  const lead = blocks
    .map((block) => (block.kind === 'text' ? block.text : ''))
    .join(' ')
    .trim();

  it('has rows of questions that add up to the last', () => {
    const [all, ...rows] = rowsUnder('Every question').toReversed();
    expect(rows.length).toBeGreaterThan(1);
    expect(all?.slice(0, 2)).toEqual(['All', String(rows.reduce((sum, row) => sum + Number(row[1]), 0))]);
  });

  it('has one number for matters: of its first sentence, and of the table with what stands among the questions alone', () => {
    const [label, count = '', which = ''] = tabled.at(-1) ?? [];
    expect(label).toBe(words.allMatters);
    const below = Number(/; (\d+) of them, /.exec(lead)?.[1] ?? 0);
    expect(Number(/^(\d+) matters cannot/.exec(lead)?.[1])).toBe(Number(count) + below);
    const rows = tabled.slice(0, -1);
    const entries = rows.reduce((sum, row) => sum + Number(row[1]), 0);
    const doubled = which.split(': ').slice(1).join(': ').split('; ').filter(Boolean);
    expect(entries - Number(count)).toBeGreaterThanOrEqual(doubled.length);
    expect(doubled.length > 0).toBe(entries > Number(count));
    for (const name of doubled) expect(rows.some((row) => row[2]?.includes(name))).toBe(true);
  });

  it('counts the figures apart, as many as there stand with a “no” in each table of money', () => {
    const open = figuresIn(plan, counted(plan), WORDINGS, today).filter(({ word }) => !word);
    const asked = open.filter((one) => one.asked).length;
    expect(lead).toContain(`${open.length} figures that are not confirmed`);
    expect(lead).toContain(`${asked} of the sum asked for and ${open.length - asked} others`);
    const money = shown(sections.filter(({ id }) => id === 'money')).flatMap((block) =>
      block.kind === 'table' ? block.table.rows : [],
    );
    expect(money.filter((row) => row.includes('no'))).toHaveLength(open.length);
  });
});
