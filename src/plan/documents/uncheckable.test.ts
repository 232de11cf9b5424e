import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
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
  const money = rowsUnder(words.unconfirmedFigures);
  const lead = blocks
    .map((block) => (block.kind === 'text' ? block.text : ''))
    .join(' ')
    .trim();

  it.each([words.unconfirmedFigures, 'Every question'])(
    'has rows that add up to the last, in “%s”',
    (caption) => {
      const [all, ...rows] = rowsUnder(caption).toReversed();
      expect(rows.length).toBeGreaterThan(1);
      expect(all?.slice(0, 2)).toEqual(['All', String(rows.reduce((sum, row) => sum + Number(row[1]), 0))]);
    },
  );

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

  it('counts the figures of both tables of money apart, and says which', () => {
    const open = figuresIn(plan, counted(plan), WORDINGS, today).filter(({ word }) => !word);
    for (const asked of [true, false]) {
      const names = open.filter((one) => one.asked === asked).map(({ what }) => show(what));
      const row = money.find(([head]) => head === words.UNCHECKABLE[asked ? 'figures' : 'others']);
      expect(row?.slice(1)).toEqual([String(names.length), names.join('; ')]);
    }
    expect(lead).toContain(`Counted apart from them: ${open.length} figures of money`);
  });
});
