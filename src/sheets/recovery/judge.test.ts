import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offered } from './evidence.ts';
import { judgeRecovery, type RecoveryContext } from './judge.ts';
import { optionsOf } from '../fields.ts';
import { VERDICT_NAMES } from './en/choices.ts';
import { type Recovery, SIGNS } from './fields.ts';
import { ABSENT, blank, KILL, sheet, THERE } from './recovery.fixture.ts';
import { recommended } from './recommended.ts';

const NONE: RecoveryContext = { offered: [], waiting: undefined };
const judge = (recovery: Recovery, context = NONE) => judgeRecovery(recovery, context);
const MENDABLE = { ...THERE, mendable: 'yes' };
const DIFFICULTY = { ...ABSENT, verdict: 'difficulty' };

describe('the recommendation', () => {
  it('of a blank sheet is none, and says what would decide it', () => {
    const { kind, says, reasons, changes } = judge(blank());
    expect(kind).toBe('undecided');
    expect(says).toBe('Not decided: 4 of the four signs are still open.');
    expect(reasons.map(({ leads }) => leads)).toEqual(['open', 'open', 'open', 'open']);
    expect(reasons[0]?.says).toBe('Nobody has judged yet whether the scope is wrong.');
    expect(changes).toHaveLength(4);
    expect(changes[3]).toContain('executive of that rank');
  });

  it('is rescue where no sign is there', () => {
    expect(judge(sheet())).toMatchObject({
      kind: 'rescue',
      says: 'Rescue: none of the four signs is there.',
    });
  });

  it('is rescue where a sign can be mended in thirty days, which belongs in triage', () => {
    const { kind, says, reasons, changes } = judge(sheet({}, { sponsor: MENDABLE }));
    expect(kind).toBe('rescue');
    expect(says).toContain('belongs in triage');
    expect(reasons[3]?.says).toContain('put it on the triage list');
    expect(changes[0]).toBe(
      'Thirty days from now this still holds: The sponsor has gone, without a successor of equal rank.',
    );
  });

  it('is to restructure where one sign cannot be mended, whatever the others are', () => {
    const one = judge(sheet({}, { vendor: THERE, team: MENDABLE, scope: {} }));
    expect(one.kind).toBe('restructure');
    expect(one.says).toContain('one sign is there that cannot be mended');
    expect(one.changes).toHaveLength(1);
    const three = judge(sheet({}, { vendor: THERE, scope: THERE, sponsor: THERE }));
    expect(three.says).toBe(
      'Restructure before rescue: 3 signs are there that cannot be mended in thirty days. By our rule of thumb one is enough.',
    );
    expect(three.changes).toHaveLength(3);
    for (const change of three.changes) expect(change).toMatch(/^Within thirty days: /);
  });

  it('waits where a sign is there and nobody has said whether it can be mended', () => {
    const { kind, says, reasons } = judge(sheet({}, { team: { ...THERE, mendable: '' } }));
    expect(kind).toBe('undecided');
    expect(says).toBe('Not decided: 1 of the four signs is still open.');
    expect(reasons[1]?.says).toBe(
      'The team is wrong. Nobody has said whether it can be mended in thirty days.',
    );
  });

  it('of a rescue names what would turn it round: a difficulty that grows, and the kill criteria', () => {
    const changes = (kill: object[], signs = {}) => judge(sheet({ kill }, signs)).changes;
    expect(changes([KILL, { ...KILL, id: 'l', act: '' }], { vendor: DIFFICULTY })).toEqual([
      'The vendor refuses evidence that a control function must have.',
      'By 30 Dec 2026: Nobody of equal rank has accepted the chair.',
    ]);
    expect(changes([])).toEqual(['One of the four tests comes out otherwise when it is put again.']);
  });

  it('shows beside it what other worksheets know', () => {
    const offered: Offered[] = [{ sign: 'sponsor', side: 'for', says: 'Missed two.' }];
    expect(judge(sheet(), { offered, waiting: 'Dearer by May.' }).beside).toEqual([
      'Missed two.',
      'Dearer by May.',
    ]);
  });
});

const anySign = fc.record({
  for: fc.string(),
  against: fc.string(),
  verdict: fc.constantFrom('', ...optionsOf(VERDICT_NAMES)),
  mendable: fc.constantFrom('', 'yes', 'no'),
});
const anySigns = fc.record({ scope: anySign, team: anySign, vendor: anySign, sponsor: anySign });
const anyOffered = fc.array(
  fc.record({
    sign: fc.constantFrom(...SIGNS),
    side: fc.constantFrom('for' as const, 'against' as const),
    says: fc.string(),
  }),
);

describe('whatever is typed', () => {
  it('one sign that is there and cannot be mended is enough, and nothing less is', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const enough = SIGNS.some((sign) => signs[sign].verdict === 'there' && signs[sign].mendable === 'no');
        expect(judge(sheet({}, signs)).kind === 'restructure').toBe(enough);
      }),
    );
  });

  it('evidence is for the reader to weigh: none, written or offered, changes the recommendation', () => {
    fc.assert(
      fc.property(
        anySigns,
        anyOffered,
        fc.option(fc.string(), { nil: undefined }),
        (signs, offered, waiting) => {
          const silent = Object.fromEntries(
            SIGNS.map((sign) => [sign, { ...signs[sign], for: '', against: '' }]),
          );
          const { kind } = judge(sheet({}, signs), { offered, waiting });
          expect(kind).toBe(judge(sheet({}, silent)).kind);
          expect(kind).toBe(recommended(sheet({}, signs)));
        },
      ),
    );
  });

  it('every sign has a reason, and something would change or decide it', () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const { reasons, changes, says } = judge(sheet({}, signs));
        expect(reasons.map(({ sign }) => sign)).toEqual([...SIGNS]);
        expect(changes.length).toBeGreaterThan(0);
        for (const text of [says, ...changes, ...reasons.map((reason) => reason.says)]) {
          expect(text).toMatch(/^[A-Z].*\.$/);
        }
      }),
    );
  });
});
