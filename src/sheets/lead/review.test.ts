import { describe, expect, it } from 'vitest';
import { AROUND, blank, charter, RISK, SECURITY, SLICE } from './lead.fixture.ts';
import { reviewLead } from './review.ts';

const found = (changes: object = {}) =>
  reviewLead(charter(changes), AROUND).map(({ weight, field }) => `${weight} ${field.replace('lead-', '')}`);

describe('the review of a charter', () => {
  it('finds nothing where it is whole, and nothing in a blank row', () => {
    expect(found()).toEqual([]);
    expect(found({ authorities: [RISK, SECURITY, { id: 'b' }], slices: [SLICE, { id: 'c' }] })).toEqual([]);
  });

  it('of a sheet that nobody has begun misses one thing: a name', () => {
    expect(reviewLead(blank(), AROUND)).toMatchObject([{ weight: 'missing', field: 'lead-name' }]);
    expect(reviewLead({ ...blank(), role: 'Manager' }, AROUND).length).toBeGreaterThan(5);
  });

  it.each<[string[], object]>([
    [['weak running'], { running: '' }],
    [['weak decides'], { decides: '' }],
    [['weak escalates'], { escalates: '' }],
    [['weak acceptedOn'], { acceptedOn: '' }],
    [['weak lapses'], { lapses: '' }],
    [['weak lapses'], { lapses: '2027-03-31' }],
    [['missing limits'], { limits: '' }],
    [['missing grantedOn'], { grantedOn: '' }],
    [['weak r-by'], { authorities: [{ ...RISK, by: '' }, SECURITY] }],
    [['weak r-on'], { authorities: [{ ...RISK, on: '' }, SECURITY] }],
    [
      ['weak authorities', 'weak r-function'],
      { authorities: [{ ...RISK, function: '', by: 'X' }, SECURITY] },
    ],
    [['weak authorities', 'weak r-may'], { authorities: [{ ...RISK, may: '' }, SECURITY] }],
    [['weak slices', 'weak a-owner'], { slices: [{ ...SLICE, owner: '' }] }],
    [['weak a-date'], { slices: [{ ...SLICE, date: '' }] }],
    [['weak a-date'], { slices: [{ ...SLICE, date: '2027-04-01' }] }],
  ])('finds %j for %j', (findings, change) => {
    expect(found(change)).toEqual(findings);
  });

  it('lets the charter end the day after the production date at the earliest', () => {
    expect(found({ lapses: '2027-04-01' })).toEqual([]);
    expect(found({ slices: [{ ...SLICE, date: '2027-03-31' }] })).toEqual([]);
  });

  it('asks for no day beside a signature that is not in writing', () => {
    const unsigned = { ...RISK, written: 'no', on: '' };
    expect(found({ authorities: [unsigned, SECURITY] })).toEqual(['weak authorities']);
  });
});
