import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { suggestAsk } from './ask.ts';
import { countSponsor } from './count.ts';
import { judgeSponsor, type Sign } from './judge.ts';
import { verdictText } from './report.ts';
import type { Steering } from '../steering/fields.ts';
import { dispute, met, sheet, TODAY, week } from './sponsor.fixture.ts';

const judge = (pattern: string, fields: object = {}) => judgeSponsor(sheet(fields), met(pattern), TODAY);
const sign = (name: Sign, pattern: string, fields: object = {}) =>
  judge(pattern, fields).reasons.find((reason) => reason.sign === name);

/** Disputes that took so many days each, settled on days that follow one another. */
const settled = (...days: number[]) =>
  days.map((length, index) => dispute(addDays('2026-10-01', index - length), addDays('2026-10-01', index)));
const ACTIVE = { attention: [week('2026-11-09'), week('2026-11-16')] };
/** Acts and disputes as they are with a sponsor who stays. */
const WELL = { ...ACTIVE, disputes: settled(4) };

describe('the verdict on a sponsor', () => {
  it('is open while nothing is noted, and asks for nothing', () => {
    const verdict = judge('');
    expect(verdict.kind).toBe('unknown');
    expect(verdict.early).toEqual([]);
    expect(verdict.reasons.map(({ holds }) => holds)).toEqual(['open', 'open', 'open']);
  });

  it.each([
    ['+++', 'steady'],
    ['-+++', 'steady'],
    ['-++', 'unknown'],
    ['-', 'unknown'],
    ['--+', 'fading'],
    ['+--', 'fading'],
    ['-+-+', 'fading'],
    ['--', 'fading'],
    ['---', 'gone'],
    ['----++++', 'gone'],
  ])('of attendance %s, the latest first, is %s where all else is well', (pattern, kind) => {
    expect(judge(pattern, WELL).kind).toBe(kind);
  });

  it('is not steady while attendance, disputes or attention are not said, and names them', () => {
    const missing = (pattern: string, fields: object) => {
      const verdict = judge(pattern, fields);
      return [verdict.kind, verdictText(verdict).text];
    };
    expect(missing('++++', {})).toEqual([
      'unknown',
      'Not yet known whether the sponsor stays: note more of the disputes and what the sponsor did in person.',
    ]);
    expect(missing('++++', { disputes: WELL.disputes })[1]).toMatch(
      /more of what the sponsor did in person\.$/,
    );
    expect(missing('++++', ACTIVE)[1]).toMatch(/more of the disputes\.$/);
    expect(missing('', WELL)[1]).toMatch(/more of who came to the meetings\.$/);
  });

  it('is fading of two of four meetings missed, disputes of 109 days and five of six weeks without an act', () => {
    const attention = [week('2026-10-05', ''), week('2026-11-09')];
    const verdict = judge('-+-+', { attention, disputes: settled(109, 109) });
    expect(verdict.kind).toBe('fading');
    expect(verdict.reasons.map(({ sign, holds }) => [sign, holds])).toEqual([
      ['attendance', 'no'],
      ['settling', 'no'],
      ['open', 'yes'],
      ['attention', 'no'],
    ]);
  });

  it('takes one sign for an accident and two for fading', () => {
    const old = { disputes: [dispute('2026-10-01')] };
    const quiet = { attention: [week('2026-10-01')] };
    expect(judge('+++', { ...ACTIVE, ...old }).kind).toBe('watch');
    expect(judge('+++', { ...WELL, ...quiet }).kind).toBe('watch');
    expect(judge('+++', { ...quiet, ...old }).kind).toBe('fading');
    expect(judge('', { ...quiet, ...old }).kind).toBe('fading');
  });

  it('counts a chair that somebody else sits in as a sign', () => {
    const chaired = (chair: Steering['chair']) =>
      judgeSponsor(sheet(WELL), { ...met('++++'), chair }, TODAY).kind;
    expect([chaired('sponsor'), chaired('delegate'), chaired('nobody')]).toEqual([
      'steady',
      'watch',
      'watch',
    ]);
  });
});

describe('an early warning', () => {
  it('comes of two absences in a row, of falling attendance, and of slower settling', () => {
    expect(judge('--+', ACTIVE).early).toEqual(['The sponsor missed the latest 2 meetings.']);
    expect(judge('+-++++', ACTIVE).early).toEqual([
      'Attendance falls: 2 of the latest 3 meetings, after 3 of the 3 before.',
    ]);
    expect(judge('+++', { ...ACTIVE, disputes: settled(2, 4, 10, 20) }).early).toEqual([
      'Disputes take longer than before. The latest took 15 days at the median, those before 3 days.',
    ]);
  });

  it('does not come of a steady sponsor, nor of an old dispute alone, and is too late for an empty chair', () => {
    expect(judge('++++++', { ...ACTIVE, disputes: settled(4, 4, 4, 4) }).early).toEqual([]);
    expect(judge('++++++', { ...ACTIVE, disputes: [dispute('2026-10-01')] }).early).toEqual([]);
    expect(judge('---+++', ACTIVE).early).toEqual([]);
  });

  it('takes a difference of a day or two, or of less than half, for chance', () => {
    const slower = (...days: number[]) => sign('settling', '+', { disputes: settled(...days) })?.holds;
    expect(slower(2, 2, 4, 4)).toBe('yes');
    expect(slower(2, 2, 5, 5)).toBe('no');
    expect(slower(8, 8, 11, 11)).toBe('yes');
    expect(slower(8, 8, 12, 12)).toBe('no');
    expect(slower(0, 0, 3, 3)).toBe('no');
  });
});

describe('each sign', () => {
  it('says what was counted', () => {
    expect(sign('trend', '+++++-')?.says).toBe(
      'Attendance does not fall: 3 of the latest 3 meetings, after 2 of the 3 before.',
    );
    expect(sign('settling', '', { disputes: settled(1) })?.says).toBe('One dispute was settled in 1 day.');
    expect(sign('settling', '', { disputes: settled(1, 8) })?.says).toBe(
      'The latest 2 disputes were settled in 4.5 days at the median.',
    );
  });

  it('calls a pace of more than fourteen days too slow, though it never changed', () => {
    const pace = (...days: number[]) => sign('settling', '', { disputes: settled(...days) });
    expect(pace(14, 14, 14, 14)?.holds).toBe('yes');
    expect(pace(15, 15, 15, 15)?.says).toBe(
      'The latest 4 disputes were settled in 15 days at the median. The latest took 15 days at the median, those before 15 days. More than 14 days is too long, by our rule of thumb.',
    );
    expect(pace(109)).toMatchObject({ holds: 'no' });
  });

  it('calls more than half of at least four weeks without an act too few acts', () => {
    const acts = (...days: string[]) =>
      sign('attention', '', { attention: [...days.map((day) => week(day)), week('2026-10-19', '')] })?.holds;
    expect(acts('2026-11-09', '2026-10-26')).toBe('yes');
    expect(acts('2026-11-09')).toBe('no');
  });

  it('speaks of a dispute from its fifteenth day', () => {
    const open = (raised: string) => sign('open', '', { disputes: [dispute(raised)] });
    expect(open('2026-11-06')?.holds).toBe('yes');
    expect(open('2026-11-05')).toMatchObject({
      holds: 'no',
      says: '“Queue” has been open for 15 days.',
    });
    const disputes = [dispute('2026-10-01'), dispute('2026-10-02', '', { what: 'Screen?' })];
    expect(sign('open', '', { disputes })?.says).toBe(
      '“Queue” has been open for 50 days, and 1 other for more than 14.',
    );
    expect(sign('open', '', { disputes: settled(30) })?.holds).toBe('yes');
  });

  it('speaks of attention from the second whole week without an act', () => {
    const attention = (...rows: object[]) => sign('attention', '', { attention: rows });
    expect(attention(week('2026-11-02'))).toMatchObject({
      holds: 'yes',
      says: 'Of the latest 2 whole weeks, 1 passed without an act.',
    });
    expect(attention(week('2026-10-26'))).toMatchObject({
      holds: 'no',
      says: '2 whole weeks in a row have passed without an act.',
    });
    expect(attention(week('2026-11-20'))?.holds).toBe('yes');
    expect(attention(week('2026-11-09', ''))?.holds).toBe('open');
    expect(attention(week('2026-11-02', ''))?.holds).toBe('no');
  });
});

test('whatever is noted, an empty chair is three absences in a row and nothing else', () => {
  const day = fc.integer({ min: -60, max: 10 }).map((days) => addDays(TODAY, days));
  const fields = fc.record({
    disputes: fc.array(fc.tuple(day, fc.oneof(day, fc.constant(''))).map(([from, to]) => dispute(from, to))),
    attention: fc.array(fc.tuple(day, fc.constantFrom('', 'Rang')).map(([date, did]) => week(date, did))),
  });
  fc.assert(
    fc.property(fc.stringMatching(/^[+-]{0,9}$/), fields, (pattern, noted) => {
      const { kind, reasons } = judge(pattern, noted);
      expect(kind === 'gone').toBe(pattern.startsWith('---'));
      const failing = reasons.filter(({ holds }) => holds === 'no').length;
      const often = pattern.slice(0, 4).split('-').length > 2;
      expect(['fading', 'gone'].includes(kind)).toBe(often || failing > 1);
      expect(kind === 'steady').toBe(reasons.every(({ holds }) => holds === 'yes'));
    }),
  );
});

describe('what to ask for', () => {
  const ask = (pattern: string, fields: object = {}) =>
    suggestAsk(countSponsor(sheet(fields), met(pattern), TODAY));

  it('is the hour while nobody comes, then the oldest dispute, then a sentence, then a promise', () => {
    const old = { disputes: [dispute('2026-10-01')] };
    const quiet = { attention: [week('2026-10-01')] };
    for (const pattern of ['', '--+', '---']) expect(ask(pattern, old)).toMatch(/^The hour/);
    expect(ask('+', { ...old, ...quiet })).toBe(
      'A ruling on “Queue”, open for 50 days, from one page with both positions.',
    );
    expect(ask('+', quiet)).toMatch(/^One sentence/);
    expect(ask('+', { ...ACTIVE, disputes: [dispute('2026-11-19')] })).toMatch(/^A successor/);
  });
});
