import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { askedIn } from './asked.ts';
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

  it('has one number for matters: of its first sentence, and of the last row, which adds up', () => {
    const [label, count = '', which = ''] = tabled.at(-1) ?? [];
    expect(label).toBe(words.allMatters);
    expect(/^(\d+) matters cannot/.exec(lead)?.[1]).toBe(count);
    const rows = tabled.slice(0, -1);
    const entries = rows.reduce((sum, row) => sum + Number(row[1]), 0);
    const doubled = which.split(': ').slice(1).join(': ').split('; ').filter(Boolean);
    expect(entries - Number(count)).toBeGreaterThanOrEqual(doubled.length);
    expect(doubled.length > 0).toBe(entries > Number(count));
    for (const name of doubled) expect(rows.some((row) => row[2]?.includes(name))).toBe(true);
  });

  it('has a row for figures, as many as there stand with a “no” in each table of money', () => {
    const open = figuresIn(plan, counted(plan), WORDINGS, today).filter(({ word }) => !word);
    const asked = open.filter((one) => one.asked).length;
    const row = tabled.find(([what]) => what === words.figures);
    expect(row?.[1]).toBe(String(open.length));
    expect(row?.[2]).toContain(`${asked} of the sum asked for and ${open.length - asked} others`);
    const money = shown(sections.filter(({ id }) => id === 'money')).flatMap((block) =>
      block.kind === 'table' ? block.table.rows : [],
    );
    expect(money.filter((cells) => cells.includes('no'))).toHaveLength(open.length);
  });

  it('counts by one rule, whichever gate, each answer to what blocks of which no word of whoever asked is on file', () => {
    const blocking = askedIn(plan, today).filter(
      ({ question, row }) =>
        question.theirs === 'blocking' && question.state.trim() === '' && row.missing !== 'answer',
    );
    const bare = blocking.filter(({ row }) => row.missing !== 'rest').map(({ reference }) => reference);
    const row = tabled.find(([what]) => what === words.UNCHECKABLE.teamSays);
    expect(bare.length).toBeGreaterThan(0);
    expect(row?.[1]).toBe(String(bare.length));
    for (const reference of bare) expect(row?.[2]).toContain(reference);
  });

  it('counts each reference that the plan does not hold', () => {
    const absent = rowsUnder('Every question').find(([what]) => what === words.STANDS.absent)?.[1];
    expect(tabled.find(([what]) => what === words.UNCHECKABLE.absent)?.[1]).toBe(absent);
  });
});
