import { describe, expect, it } from 'vitest';
import { Amounts } from './amounts.ts';

const GONE = '(amount removed)';

describe('amounts in a text', () => {
  const amounts = new Amounts(['345000', '4,600', '12', 'about 80k', '40000', '1.500', '850']);

  it.each([
    // Signs, codes, words, before and behind
    ['£345,000; stop', `${GONE}; stop`],
    ['All 168, £772,800', `All 168, ${GONE}`],
    ['€ 1.2 million a month', `${GONE} a month`],
    ['12 000 USD', GONE],
    ['US$ 5, A$5, HK$40, R$ 40.000, C$ 3', `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    ['GBP40k, 40,000GBP, eur 40, 40 eur', `${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    ['TRY 40,000; 40,000 TRY', `${GONE}; ${GONE}`],
    ['-£40,000 and (£40,000)', `-${GONE} and (${GONE})`],
    [
      'Fr. 40.-, €40,--, SFr. 12’000.50, CHF 40’000, Rs. 5,00,000',
      `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`,
    ],
    ['40 zł, 12 Kč, 300 kr, 5 руб., 12 lei', `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    ['20 quid, 5 bucks, 40 pence, 3 francs', `${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    // Sizes
    ['£1.4m, £1.4 m, £40k, €5bn, $2tn, £.5m', `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    ['2 Mio. €, 2 Mio €, 40 Tsd. EUR, 1,4 Mrd. Euro', `${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    ['40 k€, 40 TEUR, T€ 40, £m 1.4, 1.4 £m', `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    ['5 lakh rupees, 3 crore INR', `${GONE}, ${GONE}`],
    [
      '¥3億, 3億円, 3億5000万円, 4万元, 三億円, ５００円',
      `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`,
    ],
    ['3억 원, 40만원', `${GONE}, ${GONE}`],
    ['٤٠٬٠٠٠ €', GONE],
    ['£40\u200b,000; £\u206040', `${GONE}; ${GONE}`],
    // Ranges
    ['between £20k and £30k', `between ${GONE}`],
    ['20–30 million euros', GONE],
    ['£20k-£30k, £40–60k, 20 to 30 EUR', `${GONE}, ${GONE}, ${GONE}`],
    ['£20k and 3 weeks', `${GONE} and 3 weeks`],
    // Without a currency
    [
      'It costs 40k. Then 1.4m a year, or 1,4 Mrd., 2 Mio.',
      `It costs ${GONE}. Then ${GONE} a year, or ${GONE}, ${GONE}`,
    ],
    [
      'a 60k budget, 2 million in savings, 3 million of costs',
      `a ${GONE} budget, ${GONE} in savings, ${GONE} of costs`,
    ],
    ['62k5 a month, €62k5, 1m4 EUR', `${GONE} a month, ${GONE}, ${GONE}`],
    ['it costs 1.4e6; 1.4E+06', `it costs ${GONE}; ${GONE}`],
    ['about 2½ million; £2½m', `about ${GONE}; ${GONE}`],
    [
      '60–80k, 60k–80k, 60 to 80k, ~60k, 60k+, <60k',
      `${GONE}, ${GONE}, ${GONE}, ~${GONE}, ${GONE}+, <${GONE}`,
    ],
    [
      'a fee of 2%, a discount: 15 %, a commission of 40 bps',
      `a fee of ${GONE}, a discount: ${GONE}, a commission of ${GONE}`,
    ],
    // In words
    ['forty thousand pounds', GONE],
    ['two million; half a million, twenty-five thousand a month', `${GONE}; ${GONE}, ${GONE} a month`],
    ['two and a half million euros', GONE],
    [
      'zwei Millionen Euro, anderthalb Millionen im Jahr, fünftausend Euro',
      `${GONE}, ${GONE} im Jahr, ${GONE}`,
    ],
    ['un million d’euros, deux millions, cinq mille euros', `${GONE}, ${GONE}, ${GONE}`],
    [
      'dos millones de euros; treinta y cinco millones; een half miljoen',
      `${GONE}; ${GONE}; een half miljoen`,
    ],
    ['mille questions, eine Million Datensätze', `mille questions, ${GONE} Datensätze`],
    // Marks and lines of others
    ['１，４００，０００ and £62½k', `${GONE} and ${GONE}`],
    ['a sum of 345,\n000 or £345,\n000', `a sum of ${GONE} or ${GONE}`],
    [
      '250k p.a., a day rate of 900, hourly rate 120',
      `${GONE} p.a., a day rate of ${GONE}, hourly rate ${GONE}`,
    ],
    ['a hundred and fifty thousand in all', `${GONE} in all`],
    ['forty pounds, ten grand, tens of thousands of pounds', `${GONE}, ${GONE}, ${GONE}`],
    ['twenty euros', GONE],
    ['2 millions d’euros, 2 millones de euros, 40천만원', `${GONE}, ${GONE}, ${GONE}`],
    ['between 40 and 60k, 40 to 60k', `between ${GONE}, ${GONE}`],
    ['a six-figure sum', `a ${GONE} sum`],
    ['forty to sixty thousand; between forty and sixty thousand', `${GONE}; between ${GONE}`],
    ['٤٠ ألف, ٤٠٠٠٠ جنيه, ٤٠ مليون, 40 लाख, 40 אלף', `${GONE}, ${GONE}, ${GONE}, ${GONE}, ${GONE}`],
    // By their size, or by what they are the price of
    ['41,000; 41 000; 41’000; 41000; ٤١٬٠٠٠', `${GONE}; ${GONE}; ${GONE}; ${GONE}; ${GONE}`],
    [
      'We lose 41,000 a month, 41,000–62,000, 41,000/month.',
      `We lose ${GONE} a month, ${GONE}–${GONE}, ${GONE}/month.`,
    ],
    [
      'a cost of 250; it costs about 90 each; fee: 40',
      `a cost of ${GONE}; it costs about ${GONE} each; fee: ${GONE}`,
    ],
    ['41 K, 1.7 M', `${GONE}, ${GONE}`],
    [
      '12% of pay, 15 per cent of a year’s salary, 10–20% of the budget, a fifth of their costs',
      `${GONE} of pay, ${GONE} of a year’s salary, ${GONE} of the budget, ${GONE} of their costs`,
    ],
    // What is typed into the fields
    ['4600 a week', `${GONE} a week`],
    ['345 000 in all', `${GONE} in all`],
    ['40,000 / 40.000 / 40’000 / 40 000 / 40000', `${GONE} / ${GONE} / ${GONE} / ${GONE} / ${GONE}`],
    ['345k rows, forty thousand rows, 80,000', `${GONE} rows, ${GONE} rows, ${GONE}`],
    ['850 a day, 1500', `${GONE} a day, ${GONE}`],
    ['Question 9 40,000', `Question 9 ${GONE}`],
  ])('%s', (text, masked) => {
    expect(amounts.mask(text)).toBe(masked);
  });

  it.each([
    '12 weeks',
    '11,400 alerts worked',
    'on 15 January 2027',
    '38 to 168 person-weeks',
    'Question 9',
    'two million customers, 60k alerts, 12 thousand claims',
    'a thousand times, one hundred cases, two people, half of it',
    'all 168, top 10, try 40 times, mad 3, cup 2',
    '2026-11-20, 12.03.2026, 14:30, Q3 2026',
    'ISO 27001, v2.1, 3G, 5 m, 5 mm',
    'the 3 won, 2 real cases',
    'Mark 3 items, 40 % and 2.5 days',
    'Ticket 40233, AB-40233, #40233, SS1/23',
    'costs 3 weeks and saves 2 people; pays 12%',
  ])('%s is none', (text) => {
    expect(amounts.mask(text)).toBe(text);
  });

  it('of a year that is an amount too stay where they are years', () => {
    const year = new Amounts(['2026']);
    expect(year.mask('in 2026, 15 January 2026, Q3 2026, 2026 a week, 2,026')).toBe(
      `in 2026, 15 January 2026, Q3 2026, ${GONE} a week, ${GONE}`,
    );
  });
});
