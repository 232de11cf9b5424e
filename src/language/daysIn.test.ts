import { describe, expect, it } from 'vitest';
import { daysIn, withoutKeys } from './daysIn.ts';

const daysOf = (text: string) => daysIn(text).map(({ day }) => day);

describe('the days in a text', () => {
  it.each([
    ['ticket of 2026-01-14', ['2026-01-14']],
    ['Ticket by 14 January 2026', ['2026-01-14']],
    ['in case 2026-01-14 is late', ['2026-01-14']],
    ['case 14.01.2026', ['2026-01-14']],
    ['MRM 2026-01-14', ['2026-01-14']],
    ['FIN-12 2026-01-14', ['2026-01-14']],
    ['due 2026-01-14.', ['2026-01-14']],
    ['(2026-01-14)', ['2026-01-14']],
    ['on 14.1.2026.', ['2026-01-14']],
    ['2026-01-14T10:00', ['2026-01-14']],
    ['Release 14.01.2026', ['2026-01-14']],
    ['release of 2026-01-14', ['2026-01-14']],
    ['Wed-14 Jan 2026', ['2026-01-14']],
    ['by 14 Jan 2026, 15 Jan 2026', ['2026-01-14', '2026-01-15']],
    ['2026-01-14/2026-01-16', ['2026-01-14', '2026-01-16']],
    ['2026-01-14–2026-01-16', ['2026-01-14', '2026-01-16']],
    ['14.01.2026-16.01.2026', ['2026-01-14', '2026-01-16']],
  ])('are found in %j', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it.each([
    ...['MRM-2026-01-14', 'see MRM-2026-01-14, open', 'MRM/2026/01/14', 'MRM_2026-01-14', '#2026-01-14'],
    ...['ISO 8601-2026-01-14', 'INC0012026-01-14', 'A2026-01-14', 'CR-10/12/2026', 'model-14-Jan-2026'],
    ...['2026-01-14-03', '2026-01-14_v2', '20260114-3', '2026-01-14.pdf', 'report-2026-01-14.pdf'],
    ...['https://x.example/2026/01/14/page', 'in /2026/01/14/', '10.12.2026.5', 'IP 10.12.20.26'],
    ...['v2026.01.14', 'version 2026.01.14', 'v 2026.01.14', 'release 2026.01.14', 'build 20260114'],
    ...[
      'v2.10.2026',
      'version 2.10.26',
      'python 3.12.26',
      '§ 2.10.26',
      'section 1.12.2026',
      'paragraph 2.10.26',
    ],
    ...[
      'ticket 2026-01-14',
      'Ref: 2026-01-14',
      'case 2026/01/14',
      'Aktenzeichen 2026-01-14',
      'дело № 2026-01-14',
    ],
    ...['EU 2024/1689', 'SR 11-7', 'SS1/23', 'CRR 575/2013', 'phone 020 7946 0958'],
  ])('are none in %j: it is a key, a version or a place', (text) => {
    expect(daysOf(text)).toEqual([]);
  });

  it('are none in what is left of a text without its keys', () => {
    expect(withoutKeys('see MRM-2026-01-14 and #2026-02-03 by Friday')).toBe('see   and   by Friday');
    expect(withoutKeys('by 2026-01-14, or 3/4')).toBe('by 2026-01-14, or 3/4');
  });
});
