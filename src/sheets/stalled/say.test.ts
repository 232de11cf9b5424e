import { describe, expect, it } from 'vitest';
import { estimateStalled, type StalledResult } from './estimate.ts';
import { type Against, decidingText, stalledFinding, stalledSentence, worthOf } from './say.ts';
import { inputsOf, typed, WORDING } from './stalled.fixture.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { unitOf } from './units.ts';
import { show } from '../../report/values.ts';

const BASE = { from: '2026-12-08', months: '12', burn: typed(80, 130, 190), finish: typed(400, 450, 600) };
const result = (changes: object = {}): StalledResult =>
  estimateStalled(inputsOf({ ...BASE, ...changes }), { trials: 2_000, seed: 1 });
/** The same figures with another crossing. */
const crossing = (p10?: number, p50?: number, p90?: number, never = 0): StalledResult => {
  const base = result();
  return { ...base, crossing: { ...base.crossing, acting: { p10, p50, p90, never } } };
};

describe('the finding', () => {
  it('names the month, its last day, and the span of four times in five', () => {
    expect(show(stalledFinding(crossing(3, 4, 6)))).toBe(
      'Waiting becomes dearer than finishing in about month 4, by 8 Apr 2027, and four times in five between month 3 and month 6.',
    );
  });

  it('says so where there is no span', () => {
    expect(show(stalledFinding(crossing(4, 4, 4)))).toMatch(/, and four times in five in that very month\.$/);
  });

  it('says how often it does not come within the months counted', () => {
    expect(show(stalledFinding(crossing(8, 10, undefined, 0.24)))).toBe(
      'Waiting becomes dearer than finishing in about month 10, by 8 Oct 2027, and one time in ten in month 8 or before. In 24 in 100 simulated runs it did not within the 12 months counted.',
    );
  });

  it('claims no month where it comes less than half of the time', () => {
    expect(show(stalledFinding(crossing(11, undefined, undefined, 0.7)))).toBe(
      'More likely than not, waiting does not become dearer than finishing within the 12 months counted: it did in 30 in 100 simulated runs.',
    );
    expect(show(stalledFinding(crossing(undefined, undefined, undefined, 1)))).toContain(
      'in fewer than 1 in 100',
    );
  });

  it('names what waiting is held against', () => {
    expect(show(stalledFinding(result({ finish: {}, restructure: typed(400) })))).toContain(
      'dearer than restructuring in',
    );
    expect(show(stalledFinding(result({ restructure: typed(400) })))).toContain(
      'dearer than the cheaper of finishing and restructuring in',
    );
  });
});

describe('the finding against one way to act', () => {
  const both = result({ restructure: typed(200, 220, 260) });
  const said = (of: StalledResult) => show(stalledFinding(of, { way: 'finish', named: '“All of it”' }));

  it('is the headline, and the cheaper of both its variant', () => {
    expect(said(both)).toMatch(
      /^Waiting becomes dearer than “All of it” in about month 4, .*\. The variant, against the cheaper of finishing and restructuring: in about month 2, by 8 Feb 2027\.$/,
    );
  });

  it('has no variant where there is one way alone', () => {
    expect(said(result())).not.toContain('variant');
  });
});

describe('the sentence to say', () => {
  it('has a range, “about” and “probably”, and the currency', () => {
    expect(show(stalledSentence(crossing(3, 4, 6), 'GBP'))).toMatch(
      /^Waiting costs between about £10\d and £16\d a month\. By about 8 Apr 2027 it will probably have cost more than finishing\.$/,
    );
  });

  it('adds what falls due once', () => {
    const vendors = [{ id: 'v', notice: '2026-12-31', minimum: '96000' }];
    expect(show(stalledSentence(result({ vendors }), 'GBP'))).toContain(
      ' a month, and about £96,000 that falls due once within 12 months. By about',
    );
  });

  it('says the opposite where that is likelier', () => {
    expect(show(stalledSentence(crossing(11, undefined, undefined, 0.7), ''))).toMatch(
      / a month\. Within 12 months it will probably not have cost more than finishing; it did in 30 in 100 simulated runs\.$/,
    );
  });
});

describe('the sentence to say, of the way that is recommended', () => {
  it.each<[string, Against, RegExp]>([
    [
      'both with the team kept',
      { named: '“All of it”', month: 7, basis: 'kept', ways: [] },
      /By about 8 Jul 2027 it will probably have cost more than “All of it” with the same team kept until it delivers\.$/,
    ],
    [
      'both without a team',
      { named: '“All of it”', month: 7, basis: 'plain' },
      /By about 8 Jul 2027 it will probably have cost more than “All of it”\.$/,
    ],
    [
      'by its work, where no more is known',
      { named: '“All of it”', month: 7, basis: 'work' },
      /cost more than “All of it” by its work alone\.$/,
    ],
    [
      'never within the months counted',
      { named: '“All of it”', month: undefined, basis: 'kept', ways: [] },
      /Within 12 months it will probably not have cost more than “All of it” with the same team kept until it delivers\.$/,
    ],
  ])('says on which basis it is counted: %s', (_, against, said) => {
    expect(show(stalledSentence(crossing(3, 4, 6), 'GBP', against))).toMatch(said);
  });
});

describe('the assumption that decides', () => {
  it('is named with its unit and with the month at both ends', () => {
    expect(show(decidingText(result(), 'GBP', WORDING.fields))).toMatch(
      /^The assumption that decides the month: the burn\. At £10\d a month \(its P10\) waiting becomes dearer than finishing in month 5 \(by 8 May 2027\); at £16\d a month \(its P90\) in month 3 \(by 8 Mar 2027\)\. All others are held at their P50\.$/,
    );
  });

  it('says where an end is past the months counted', () => {
    const text = show(decidingText(result({ finish: typed(1500) }), 'GBP', WORDING.fields));
    expect(text).toContain('not within the 12 months counted; at');
  });

  it('names work to redo by its own name', () => {
    const text = show(
      decidingText(
        result({
          burn: typed(10),
          finish: typed(115),
          stale: [{ id: 's', what: 'Validation', on: '2027-11-08', ...typed(0, 1, 30) }],
        }),
        'GBP',
        WORDING.fields,
      ),
    );
    expect(text).toContain('decides the month: the redo, Validation. At £');
  });

  it('is none where nothing moves the month', () => {
    expect(
      show(decidingText(result({ burn: typed(130), finish: typed(450) }), 'GBP', WORDING.fields)),
    ).toMatch(/^No single assumption decides/);
  });
});

describe('units', () => {
  it('are in words beside every range', () => {
    expect(unitOf('burn', 'gbp', 12)).toBe('GBP a month');
    expect(unitOf('salary', 'EUR', 12)).toBe('EUR a year');
    expect(unitOf('leavers', 'EUR', 1)).toBe('people in 1 month');
    expect(unitOf('replacing', '', 12)).toBe('% of a year’s pay');
    expect(unitOf('finish', '', 12)).toBe('money');
    expect(moneyUnit('pounds')).toBe('money');
  });

  it('stand behind every value in a sentence', () => {
    expect(show(worthOf('value', 35_000, 'GBP'))).toBe('£35,000 a month');
    expect(show(worthOf('salary', 90_000, 'GBP'))).toBe('£90,000 a year');
    expect(show(worthOf('leavers', 1.25, 'GBP'))).toBe('1.3 people');
    expect(show(worthOf('replacing', 87.4, 'GBP'))).toBe('87% of a year’s pay');
    expect(show(worthOf('restructure', 5, 'GBP'))).toBe('£5');
  });
});
