import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { figuresIn } from './whose.ts';

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what cannot be checked yet, in $name', ({ plan, today }) => {
  const { sections } = buildDocument('evidence', plan, counted(plan), WORDINGS, today);
  const blocks = shown(sections.filter(({ id }) => id === 'notYet'));
  const rowsOf = (head: string) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.table.columns[0]?.label === head ? block.table.rows : [],
    );
  const tabled = rowsOf('What');

  it.each(['What', 'How it stands'])('has rows that add up to the last, under “%s”', (head) => {
    const [all, ...rows] = rowsOf(head).toReversed();
    expect(rows.length).toBeGreaterThan(1);
    expect(all?.slice(0, 2)).toEqual(['All', String(rows.reduce((sum, row) => sum + Number(row[1]), 0))]);
  });

  it('names whatever stands more than once, so that the matters of its first sentence come out', () => {
    const [, count = '', which = ''] = tabled.at(-1) ?? [];
    const matters = Number(/^(\d+) matters?, since/.exec(which)?.[1] ?? count);
    const lead = blocks
      .map((block) => (block.kind === 'text' ? block.text : ''))
      .join(' ')
      .trim();
    const below = Number(/; (\d+) of them, /.exec(lead)?.[1] ?? 0);
    expect(Number(/^(\d+) matters cannot/.exec(lead)?.[1])).toBe(matters + below);
    const doubled = which.split(': ').slice(1).join(': ').split('; ').filter(Boolean);
    expect(Number(count) - matters).toBeGreaterThanOrEqual(doubled.length);
    for (const name of doubled) expect(tabled.slice(0, -1).some((row) => row[2]?.includes(name))).toBe(true);
  });

  it('counts the figures of both tables of money, and says which', () => {
    const open = figuresIn(plan, counted(plan), WORDINGS, today).filter(({ word }) => !word);
    for (const [asked, label] of [
      [true, /^Figures of the sum asked for/],
      [false, /^Other figures/],
    ] as const) {
      const names = open.filter((one) => one.asked === asked).map(({ what }) => show(what));
      const row = tabled.find(([head = '']) => label.test(head));
      expect(row?.slice(1)).toEqual([String(names.length), names.join('; ')]);
    }
  });
});
