import { describe, expect, it } from 'vitest';
import { isBegun } from '../begun.ts';
import { blankRow } from '../fields.ts';
import type { Offered } from './evidence.ts';
import { RECOVERY, type Recovery } from './fields.ts';
import { ABSENT, BRIEF, blank, KILL, sheet, THERE } from './recovery.fixture.ts';
import { reviewRecovery } from './review.ts';

const review = (recovery: Recovery, offered: Offered[] = []) =>
  reviewRecovery(recovery, { offered, today: '2026-11-20' });
const found = (recovery: Recovery) =>
  review(recovery).map(({ weight, field }) => `${weight} ${field.replace('recovery-', '')}`);
const restructure = (changes: object) => sheet({ ...BRIEF, ...changes }, { scope: THERE });

describe('the review of rescue or restructure', () => {
  it('finds nothing on a sheet that is whole, rescue or restructure', () => {
    expect(found(sheet())).toEqual([]);
    expect(found(restructure({}))).toEqual([]);
  });

  it('of a sheet that has been begun asks for every verdict and for one kill criterion', () => {
    expect(found(blank())).toEqual([
      'missing scope-verdict',
      'missing team-verdict',
      'missing vendor-verdict',
      'missing sponsor-verdict',
      'missing kill',
    ]);
  });

  it('asks whether a sign can be mended only where it is there', () => {
    expect(found(sheet({}, { team: { ...THERE, mendable: '' } }))).toEqual(['missing team-mendable']);
    expect(found(sheet({}, { team: { ...ABSENT, verdict: 'difficulty' } }))).toEqual([]);
  });

  it('wants both sides of the evidence, and names what another sheet offers for the blank one', () => {
    const one = sheet({}, { sponsor: { ...ABSENT, for: ' ' } });
    expect(found(one)).toEqual(['weak sponsor-for']);
    expect(review(one)[0]?.mend).toBe('Ask somebody who thinks so.');
    const offered: Offered[] = [
      { sign: 'sponsor', side: 'against', says: 'Came to two.' },
      { sign: 'sponsor', side: 'for', says: 'Missed two.' },
    ];
    expect(review(one, offered)[0]?.mend).toBe('The steering checklist offers: Missed two.');
    expect(found(sheet({}, { vendor: { ...ABSENT, against: '' } }))).toEqual(['weak vendor-against']);
  });

  it.each<[string, object]>([
    ['missing k-act', { act: '' }],
    ['missing k-signal', { signal: '' }],
    ['missing k-by', { by: '' }],
    ['missing k-who', { who: '' }],
    ['weak k-agreedOn', { agreedOn: 'soon' }],
    ['weak k-agreedOn', { agreedOn: '2026-12-30' }],
    ['weak k-by', { by: '2026-11-19' }],
    ['weak k-act', { act: 'We review the position' }],
  ])('finds %s of a kill criterion with %j', (finding, change) => {
    expect(found(sheet({ kill: [{ ...KILL, ...change }] }))).toEqual([finding]);
  });

  it('calls a signal without an act just that, in its own words', () => {
    const kill = [{ ...KILL, act: '' }];
    expect(review(sheet({ kill }))[0]?.says).toBe(
      'A signal without an act: “Nobody of equal rank has accepted the chair”.',
    );
  });

  it('takes the day of a kill criterion itself for not yet passed', () => {
    expect(found(sheet({ kill: [{ ...KILL, by: '2026-11-20' }] }))).toEqual([]);
  });

  it('passes over blank rows, which are no kill criterion either', () => {
    expect(found(sheet({ kill: [KILL, { id: 'b' }] }))).toEqual([]);
    expect(found(sheet({ kill: [{ id: 'b' }] }))).toEqual(['missing kill']);
  });

  it.each<[string, object]>([
    ['missing newScope', { newScope: ' ' }],
    ['missing champion', { champion: '' }],
    ['missing standing', { standing: '' }],
    ['missing standing', { standing: 'lower' }],
    ['missing reset', { reset: '' }],
    ['missing resetOn', { resetOn: 'soon' }],
    ['missing messages', { messages: [] }],
    ['weak mandate', { mandate: '' }],
    ['weak vendorTalk', { vendorTalk: '' }],
    ['weak outOfScope', { outOfScope: '' }],
    ['weak firstTen', { firstTen: [{ id: 'f' }] }],
  ])('finds %s of a brief with %j', (finding, change) => {
    expect(found(restructure(change))).toEqual([finding]);
  });

  it.each<[string, string, object]>([
    ['weak m-from', 'messages', { from: '' }],
    ['weak m-to', 'messages', { to: '' }],
    ['weak m-says', 'messages', { says: '' }],
    ['weak m-on', 'messages', { on: '' }],
    ['weak m-on', 'messages', { on: '2026-11-28' }],
    ['weak f-act', 'firstTen', { act: '' }],
    ['weak f-day', 'firstTen', { day: '' }],
    ['weak f-day', 'firstTen', { day: '11' }],
    ['weak f-owner', 'firstTen', { owner: '' }],
  ])('finds %s in %s with %j', (finding, list, change) => {
    const [row] = list === 'messages' ? BRIEF.messages : BRIEF.firstTen;
    expect(found(restructure({ [list]: [{ ...row, ...change }] }))).toEqual([finding]);
  });

  it('asks for no brief where the signs ask for none', () => {
    expect(found(sheet({ newScope: 'Kept ready' }))).toEqual([]);
  });

  it('knows a sheet that nobody has begun', () => {
    expect(isBegun(RECOVERY, blank())).toBe(false);
    expect(isBegun(RECOVERY, { ...blank(), mandate: 'x' })).toBe(true);
    expect(isBegun(RECOVERY, { ...blank(), standing: 'equal' })).toBe(true);
    expect(isBegun(RECOVERY, sheet({ kill: [] }))).toBe(true);
  });

  it.each(['kill', 'messages', 'firstTen'] as const)(
    'is not begun with a row of %s emptied again',
    (list) => {
      const row = blankRow(RECOVERY.fields[list], 'r');
      expect(isBegun(RECOVERY, { ...blank(), [list]: [row] })).toBe(false);
    },
  );
});
