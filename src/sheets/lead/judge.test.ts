import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLead, type LeadReason } from './judge.ts';
import { AROUND, blank, charter, RISK, SECURITY, SLICE } from './lead.fixture.ts';

const judge = (changes: object = {}, around: object = {}) =>
  judgeLead(charter(changes), { ...AROUND, ...around });
const notYes = (changes: object, around: object = {}) =>
  judge(changes, around)
    .reasons.filter(({ holds }) => holds !== 'yes')
    .map(({ holds, field, says }) => [holds, field, says]);

describe('the verdict on a charter', () => {
  it('is that one person answers where every test holds', () => {
    expect(judge()).toMatchObject({ kind: 'answers' });
    expect(judge().reasons).toHaveLength(7);
  });

  it('is that nobody answers while nothing is typed, with every test open', () => {
    const { kind, reasons } = judgeLead(blank(), AROUND);
    expect(kind).toBe('nobody');
    expect(reasons.map(({ holds, field }) => [holds, field])).toEqual([
      ['open', 'name'],
      ['open', 'productionDate'],
      ['open', 'grantedBy'],
      ['open', 'authorities'],
      ['open', 'authorities'],
      ['open', 'limits'],
    ]);
  });

  it('is that nobody answers with two names, with a committee, and without a date', () => {
    for (const change of [{ name: 'Ines and Owen' }, { name: 'The committee' }, { productionDate: '' }]) {
      expect(judge(change).kind, JSON.stringify(change)).toBe('nobody');
    }
  });

  it('is that the charter fails a test, or leaves something open', () => {
    expect(judge({ authorities: [RISK] }).kind).toBe('fails');
    expect(judge({ limits: '' }).kind).toBe('open');
    expect(judge({ limits: '', authorities: [RISK] }).kind).toBe('fails');
  });
});

describe('the tests of a charter', () => {
  it.each<[string, LeadReason['holds'], string, object]>([
    ['two names', 'no', 'name', { name: 'Ines Calloway / Owen Tighe', slices: [] }],
    ['a date that is none', 'no', 'productionDate', { productionDate: 'end of March' }],
    ['another date than the one promised', 'no', 'productionDate', { productionDate: '2027-04-30' }],
    ['no date', 'open', 'productionDate', { productionDate: '' }],
    ['nobody who granted it', 'open', 'grantedBy', { grantedBy: '' }],
    ['no day on which it was granted', 'open', 'grantedOn', { grantedOn: '' }],
    ['a function that gates and is not in it', 'no', 'authorities', { authorities: [RISK] }],
    [
      'a grant that is not in writing',
      'no',
      'authorities',
      { authorities: [RISK, { ...SECURITY, written: 'no' }] },
    ],
    [
      'a grant of which nobody has said',
      'open',
      'authorities',
      { authorities: [RISK, { ...SECURITY, written: '' }] },
    ],
    ['nothing that the lead may not do', 'open', 'limits', { limits: ' ' }],
    ['a slice without an owner', 'no', 'slices', { slices: [SLICE, { ...SLICE, id: 'b', owner: '' }] }],
  ])('find %s', (_, holds, field, change) => {
    expect(notYes(change).map(([state, at]) => [state, at])).toEqual([[holds, field]]);
  });

  it('say that the slices have owners and the whole has none', () => {
    const says = notYes({ name: '', slices: [SLICE, { ...SLICE, id: 'b' }] }).map(([, , text]) => text);
    expect(says).toContain('2 slices have an owner, and the whole has none.');
    expect(notYes({ name: '', slices: [{ ...SLICE, owner: '' }] })).toHaveLength(1);
  });

  it('offer the date that is promised, and never take it for the lead’s own', () => {
    expect(notYes({ productionDate: '' })[0]?.[2]).toBe(
      'The charter has no production date. 31 Mar 2027 is promised in the scope estimator; nobody has accepted it.',
    );
    expect(notYes({ productionDate: '' }, { committed: '' })[0]?.[2]).toBe(
      'The charter has no production date.',
    );
    expect(notYes({ productionDate: '2028-01-01' }, { committed: 'soon' })).toEqual([]);
  });

  it('hold the name against who sits in the committee as program lead', () => {
    expect(notYes({}, { seated: '' })).toEqual([]);
    expect(notYes({ name: 'Ines' })).toEqual([]);
    expect(notYes({}, { seated: 'Joel Abara' })).toEqual([
      [
        'no',
        'name',
        'The charter names Ines Calloway, and Joel Abara sits in the committee as program lead.',
      ],
    ]);
    expect(judge({}, { seated: 'Joel Abara' }).kind).toBe('nobody');
  });

  it('tell a date that has passed', () => {
    expect(notYes({}, { today: '2027-03-31' })).toEqual([]);
    expect(notYes({}, { today: '2027-04-01' })[0]?.[2]).toBe('The production date, 31 Mar 2027, has passed.');
  });

  it('take a grant for a function that gates by its name or by whoever granted it', () => {
    expect(notYes({}, { gating: ['Marek Dunne', 'Model-risk validation'] })).toEqual([]);
    const says = notYes({}, { gating: ['Model risk', 'Legal', 'Operations'] })[0]?.[2];
    expect(says).toContain('may do in: Legal, Operations.');
  });

  it('say what is not known where nobody is marked as having to agree', () => {
    expect(notYes({}, { gating: [] }).map(([holds, field]) => [holds, field])).toEqual([
      ['open', 'authorities'],
    ]);
  });

  it('count a function as covered only where an act is written', () => {
    expect(notYes({ authorities: [RISK, { ...SECURITY, may: ' ' }] })[0]?.[2]).toContain('Security');
  });

  it('share out what is in writing, blank rows aside', () => {
    const rows = [RISK, { ...SECURITY, written: 'no' }, { id: 'blank' }];
    expect(notYes({ authorities: rows })[0]?.[2]).toBe('1 of 2 grants are in writing.');
  });

  it('never call it answered while any of them does not hold', () => {
    const text = fc.constantFrom('', 'Ines', 'Ines and Owen', '2027-03-31', '2027-04-30', 'soon');
    const field = fc.record({
      name: text,
      productionDate: text,
      grantedBy: text,
      grantedOn: text,
      limits: text,
    });
    fc.assert(
      fc.property(field, (changes) => {
        const { kind, reasons } = judge(changes);
        expect(kind === 'answers').toBe(reasons.every(({ holds }) => holds === 'yes'));
      }),
    );
  });
});
