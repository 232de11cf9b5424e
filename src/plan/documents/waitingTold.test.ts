import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
import { about } from '../../sheets/money.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what waiting costs, in $name', ({ plan, today }) => {
  const textOf = (id: 'executive' | 'committee' | 'team') =>
    render(buildDocument(id, plan, counted(plan), WORDINGS, today));

  it('has both ends beside it and its basis, wherever the pack tells it', () => {
    // What a team that is kept then costs is no price of a wait.
    const told = [...textOf('committee').matchAll(/(?<!team (?:then )?)costs (?:about )?£[^;.|\n]*/g)];
    expect(told.length).toBeGreaterThan(0);
    for (const [said] of told) {
      expect(said).toMatch(/^costs (?:about £[\d,]+|£[\d,]+ or less) \(£[\d,]+ to £[\d,]+\), the team kept/);
    }
  });

  it('has on the page what it is made of, the team first, which adds up to it; its ends are in the pack', () => {
    const told = [...textOf('executive').matchAll(/(?<!team (?:then )?)costs (?:about )?£[^;.|\n]*/g)].map(
      ([said]) => said,
    );
    expect(told.length).toBeGreaterThan(0);
    for (const said of told) {
      expect(said).toMatch(/^costs (?:about £[\d,]+|£[\d,]+ or less): team and licences £/);
      const [sum = 0, ...parts] = [...said.matchAll(/£([\d,]+)/g)].map(([, one = '']) => amount(one));
      expect(parts.length).toBeGreaterThan(1);
      // Each is rounded to three figures.
      expect(Math.abs(sum - parts.reduce((all, one) => all + one, 0))).toBeLessThanOrEqual(sum / 200);
      const [price = ''] = said.split(':');
      expect(textOf('committee')).toMatch(
        new RegExp(`a fortnight ${price} \\(£[\\d,]+ to £[\\d,]+\\), the team kept`),
      );
    }
  });

  it.each(['committee', 'team'] as const)(
    'becomes dearer on one basis in %s, and the others are called others',
    (id) => {
      const told = [...textOf(id).matchAll(/Waiting becomes dearer than “[^\n]*/g)].map(([said]) => said);
      expect(told.length).toBeGreaterThan(0);
      for (const said of told) {
        expect(said).toMatch(/^[^.]*, the same team kept in both\. On other bases, which no recommendation/);
      }
    },
  );

  it('has its picture, the mark in it and its table on that same basis', () => {
    // What acting costs beside it is the committee’s, where its pack tells of waiting.
    const parts = { 'committee/drivers': false };
    const blocks = shown(buildDocument('team', { ...plan, parts }, counted(plan), WORDINGS, today).sections);
    const fans = blocks.flatMap((block) =>
      block.kind === 'figure' && block.figure.kind === 'fan' ? [block.figure] : [],
    );
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' && block.table.caption.includes('the same team kept') ? block.table.rows : [],
    );
    const [, month = ''] = /dearer than “[^”]*” in about month (\d+)/.exec(textOf('team')) ?? [];
    expect(fans[0]?.crossing).toEqual({ month: Number(month), label: `Month ${month}` });
    expect(fans[0]?.levels.map(({ label }) => label)).toEqual(['Finish', 'Restructure']);
    const drawn = fans[0]?.levels.map(({ middle }) => show(about(middle, plan.scope.currency)));
    expect(rows.map(([, cost]) => cost)).toEqual(drawn);
    expect(rows[0]?.[2]).toBe(month);
    expect(textOf('team')).not.toMatch(/cheaper of the two|assumption that decides the month/i);
  });

  it('says of two rates for a team both, and which option leaves most on either', () => {
    const typed = `£${Number(plan.stalled.burn.likely).toLocaleString('en-GB')}`;
    const text = textOf('committee');
    const [, other] =
      new RegExp(`The team costs ${typed} a month as typed, or (£[\\d,]+) by`).exec(text) ?? [];
    expect(other).toBeDefined();
    for (const rate of [typed, other]) {
      const rows = text.split('\n').filter((line) => line.includes(`team stays, at ${rate} a month |`));
      const counted = rows.filter((line) => line.startsWith('| ') && / [a-z] \|$/.test(line));
      expect(counted.length, rate).toBeGreaterThan(0);
    }
  });
});

const amount = (shown: string) => Number(shown.replaceAll(',', ''));

it('costs a sum or less where something it brings begins on a later day of its own, and about that where nothing does', () => {
  const fortnight = (plan: Plan, today: string) => {
    const text = render(buildDocument('executive', structuredClone(plan), counted(plan), WORDINGS, today));
    const [, about, most] = /a fortnight costs (about )?£[\d,]+( or less)?: team/.exec(text) ?? [];
    return about ?? most;
  };
  expect(fortnight(clearLetterPlan(), CLEAR_LETTER_DAY)).toBe(' or less');
  const sooner = clearLetterPlan();
  for (const row of sooner.benefits.benefits) row.since = '';
  expect(fortnight(sooner, CLEAR_LETTER_DAY)).toBe('about ');
  const later = examplePlan();
  expect(fortnight(later, TODAY)).toBe('about ');
  for (const row of later.benefits.benefits) row.since = '2027-10-01';
  expect(fortnight(later, TODAY)).toBe(' or less');
});
