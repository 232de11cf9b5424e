import { describe, expect, it } from 'vitest';
import { Amounts } from './amounts.ts';

const GONE = '(amount removed)';

describe('amounts in a text', () => {
  const amounts = new Amounts(['345000', '4,600', '12', 'about 80k']);

  it.each([
    ['£345,000; stop', `${GONE}; stop`],
    ['All 168, £772,800', `All 168, ${GONE}`],
    ['€ 1.2 million a month', `${GONE} a month`],
    ['between £20k and £30k', `between ${GONE}`],
    ['20–30 million euros', GONE],
    ['CHF 12’000.50', GONE],
    ['12 000 USD', GONE],
    ['4600 a week', `${GONE} a week`],
    ['345 000 in all', `${GONE} in all`],
  ])('%s', (text, masked) => {
    expect(amounts.mask(text)).toBe(masked);
  });

  it.each(['12 weeks', '11,400 alerts worked', 'on 15 January 2027', '38 to 168 person-weeks', 'Question 9'])(
    '%s is none',
    (text) => {
      expect(amounts.mask(text)).toBe(text);
    },
  );
});
