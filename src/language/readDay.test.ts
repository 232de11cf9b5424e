import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../tests/support/runs.ts';
import { anyDay } from './dates.fixture.ts';
import { addDays, showDate } from './dates.ts';
import { couldBeTwo, dayHabitsOf, NO_HABITS, readDay } from './readDay.ts';

const LOCALES = [
  ...[
    'en-GB',
    'de-DE',
    'fr-FR',
    'it-IT',
    'es-ES',
    'pt-BR',
    'nl-NL',
    'sv-SE',
    'pl-PL',
    'hu-HU',
    'ru-RU',
    'ja-JP',
    'ko-KR',
    'tr-TR',
  ],
];

describe('a day as people and programs write it', () => {
  it.each([
    ['2026-09-10', '2026-09-10'],
    ['2026-09-10T08:00:00Z', '2026-09-10'],
    ['2026-09-10T08:00:00.000+0100', '2026-09-10'],
    ['2026-9-1', '2026-09-01'],
    ['2026/12/10', '2026-12-10'],
    ['2026.12.10', '2026-12-10'],
    ['2026. 12. 10.', '2026-12-10'],
    ['20261210', '2026-12-10'],
    ['2026年12月10日', '2026-12-10'],
    ['2026年12月10日(木) 午後2:05', '2026-12-10'],
    ['令和8年12月10日', '2026-12-10'],
    ['2026년 12월 10일', '2026-12-10'],
    ['10.9.2026', '2026-09-10'],
    ['10. 09. 26', '2026-09-10'],
    ['10.12.2026 14:05', '2026-12-10'],
    ['10.12.2026, 14:05 Uhr', '2026-12-10'],
    ['10.12.2026 klo 14.05', '2026-12-10'],
    ['25/12/2026 14:05', '2026-12-25'],
    ['12/25/2026 12:00:00 AM', '2026-12-25'],
    ['03/Dec/26 9:05 AM', '2026-12-03'],
    ['10 Sep 2026', '2026-09-10'],
    ['10th of September 2026', '2026-09-10'],
    ['10-Sep-26', '2026-09-10'],
    ['Sept 10, 2026', '2026-09-10'],
    [' September 1st 2026 ', '2026-09-01'],
    ['Thursday, 10 December 2026', '2026-12-10'],
    ['Thu, 10 Dec 2026 09:00:00 +0000', '2026-12-10'],
    ['Mar 10, 2026', '2026-03-10'],
    ['Tue Mar 10 2026', '2026-03-10'],
    ['mar. 10 mars 2026', '2026-03-10'],
    ['2026年3月8日（日）', '2026-03-08'],
    ['2026. 3. 8. (일)', '2026-03-08'],
    ['Thu Dec 10 2026 09:00:00 GMT+0000 (Coordinated Universal Time)', '2026-12-10'],
    ['10. Dezember 2026', '2026-12-10'],
    ['10. Mrz 2026', '2026-03-10'],
    ['jeudi 10 décembre 2026', '2026-12-10'],
    ['1er décembre 2026', '2026-12-01'],
    ['10 de diciembre de 2026', '2026-12-10'],
    ['10 grudnia 2026 r.', '2026-12-10'],
    ['15-gru-26', '2026-12-15'],
    ['torsdag den 10 december 2026', '2026-12-10'],
    ['2026. december 10.', '2026-12-10'],
    ['10 Δεκεμβρίου 2026', '2026-12-10'],
    ['９/９/２０２６', '2026-09-09'],
    ['26/12/08', '2026-12-08'],
    ['12.XII.2026', '2026-12-12'],
    ['9-IV-2026', '2026-04-09'],
    ['20261210T140500Z', '2026-12-10'],
    ['2026-12-10+01:00', '2026-12-10'],
    ['2026‑12‑10', '2026-12-10'],
    ['25–12–2026', '2026-12-25'],
    ['25/12/’26', '2026-12-25'],
    ['10 Dec ’26', '2026-12-10'],
    ['le 10 décembre 2026', '2026-12-10'],
    ['by 10 Dec 2026', '2026-12-10'],
    ['10 декабря 2026 года', '2026-12-10'],
    ['10 d’abril de 2026', '2026-04-10'],
    ['۱۰ دسامبر ۲۰۲۶', '2026-12-10'],
    ['10 दिसंबर 2026', '2026-12-10'],
    ['', ''],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell, NO_HABITS)).toBe(day);
  });

  it.each([
    ...[
      '2026-02-30',
      '31.2.2026',
      '10 Foo 2026',
      '10 decisions 2026',
      '4 months 2026',
      'next week',
      'Q3',
      '46275',
    ],
    ...[
      '10/9/2026',
      '32/1/2026',
      '10.12.2026 - 12.12.2026',
      '0026-06-15',
      '10 Dec',
      'Dec 2026',
      '10 Dec 2026?',
      '25/12/26',
    ],
    // October in Croatian, November in Polish.
    '30 listopada 2026',
  ])('%j is none, or could be two', (cell) => {
    expect(readDay(cell, NO_HABITS)).toBeUndefined();
  });

  it('is told by the others in its column', () => {
    expect(dayHabitsOf(['', '1/2/2026', '13/2/2026']).order).toBe('day first');
    expect(dayHabitsOf(['1/2/2026', '2/13/2026']).order).toBe('month first');
    expect(dayHabitsOf(['25/12/26', '05/12/26', '13/12/26']).order).toBe('day first');
    expect(dayHabitsOf(['26/12/08', '26/12/16']).order).toBe('year first');
    expect(dayHabitsOf(['1/2/2026', 'soon']).order).toBeUndefined();
    expect(dayHabitsOf(['25/12/2026', '12/25/2026']).order).toBeUndefined();
    const polish = dayHabitsOf(['30 listopada 2026', '1 grudnia 2026']);
    expect(readDay('30 listopada 2026', polish)).toBe('2026-11-30');
    expect(readDay('10/9/2026', { ...NO_HABITS, order: 'day first' })).toBe('2026-09-10');
    expect(readDay('10/9/26', { ...NO_HABITS, order: 'month first' })).toBe('2026-10-09');
  });

  it('is known to be two where it is', () => {
    expect(['10/9/2026', '1-2-26'].map(couldBeTwo)).toEqual([true, true]);
    expect(['9/9/2026', '25/9/2026', '2026-01-02', 'soon', ''].some(couldBeTwo)).toBe(false);
  });

  it('is read back as it is shown here, and as each of fourteen countries writes it', () => {
    const forms = LOCALES.flatMap((locale) =>
      (['full', 'long', 'medium'] as const).map(
        (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }),
      ),
    );
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), (day, form) => {
        expect(readDay(showDate(day), NO_HABITS)).toBe(day);
        const written = form.format(new Date(`${day}T00:00:00Z`));
        const read = readDay(written, NO_HABITS);
        // Numbers alone may be two days, and a few names two months; never another day.
        if (read === undefined)
          expect(couldBeTwo(written) || /listop|lipca|lip|lis/.test(written), written).toBe(true);
        else expect(read, written).toBe(day);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('a day with a weekday', () => {
  it('is read with its own, and with no other, in any language and on either side', () => {
    const cases = fc.record({
      locale: fc.constantFrom(...LOCALES),
      day: anyDay,
      off: fc.integer({ min: 0, max: 6 }),
      before: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ locale, day, off, before }) => {
        const write = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
        const weekday = write.format(Date.parse(addDays(day, off) || day));
        const cell = before ? `${weekday} ${day}` : `${day} (${weekday})`;
        expect(readDay(cell, NO_HABITS)).toBe(off === 0 || addDays(day, off) === '' ? day : undefined);
      }),
      { numRuns: runs(500) },
    );
  });
});
