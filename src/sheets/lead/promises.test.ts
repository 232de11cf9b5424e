import { describe, expect, it } from 'vitest';
import { SLICE } from './lead.fixture.ts';
import { figuresOfOthers, promisedBy, promisedTooEarly, unowned } from './promises.ts';

const TODAY = '2026-11-20';
const slice = (changes: object = {}) => ({ ...SLICE, doneOn: '', ...changes });
const line = (changes: object = {}) => ({
  ...{ name: 'Integration', by: 'Owen Tighe', p50: '2027-03-12', p80: '2027-04-01' },
  ...changes,
});

describe('what owners promised beside the forecast', () => {
  it.each([
    ['2027-03-12', 0, false],
    ['2027-03-26', 14, false],
    ['2027-03-27', 15, true],
    ['2027-02-01', -39, false],
  ])('of a line that ends by %s is %d days late', (p50, late, early) => {
    const all = promisedBy([slice()], [line({ p50 })], TODAY);
    expect(all.map((one) => one.late)).toEqual([late]);
    expect(promisedTooEarly(all).length > 0).toBe(early);
  });

  it('meets a line by its name, however that is written', () => {
    const [one] = promisedBy([slice({ slice: ' integration ' })], [line()], TODAY);
    expect(one?.line?.name).toBe('Integration');
  });

  it('says nothing of a day where the slice is done, has none, or is no line of work', () => {
    const all = promisedBy(
      [slice({ doneOn: '2026-11-01' }), slice({ date: '' }), slice({ slice: 'Papers' })],
      [line({ p50: '2027-09-01' })],
      TODAY,
    );
    expect(all.map(({ late }) => late)).toEqual([undefined, undefined, undefined]);
    // What is to be done on a day that is still to come is not done.
    expect(promisedBy([slice({ doneOn: '2027-01-01' })], [line()], TODAY)[0]?.late).toBe(0);
  });

  it('has the lines that nobody owns, with a slice or without one', () => {
    const all = promisedBy([slice({ owner: ' ' })], [line(), line({ name: 'Exit terms' })], TODAY);
    expect(unowned(all)).toHaveLength(2);
    expect(promisedBy([slice({ slice: '', owner: '' })], [], TODAY)).toEqual([]);
  });

  it('tells an owner who is another than whoever gave the figures', () => {
    const other = promisedBy([slice()], [line({ by: 'Lucía Ferrant' })], TODAY);
    expect(figuresOfOthers(other)).toHaveLength(1);
    for (const by of ['owen tighe', ''])
      expect(figuresOfOthers(promisedBy([slice()], [line({ by })], TODAY))).toEqual([]);
  });
});
