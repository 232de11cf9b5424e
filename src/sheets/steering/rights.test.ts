import { describe, expect, it } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import type { Member } from './fields.ts';
import { rightsChecks } from './rights.ts';

const TODAY = '2026-11-20';
const member = (name: string, right: Member['right'], of = ''): Member => ({
  ...{ id: name, name, function: of, right },
});

/** A question of which nothing is said but what a test says. */
const UNDECIDED = {
  ...{ recommended: '', delay: '', decider: '', decision: '' },
  ...{ dissent: '', reopens: '', place: '' },
};

function checks(members: Member[], question = 'Who owns the queue?') {
  const { steering } = blankPlan('p');
  steering.members = members;
  steering.decisions = [{ ...UNDECIDED, id: 'd', question, options: '', date: '' }];
  return rightsChecks(steering, TODAY).map(({ state, text }) => `${state}: ${text}`);
}

describe('the rights of a committee', () => {
  const agree = (count: number) => Array.from({ length: count }, (_, index) => member(`A${index}`, 'agrees'));

  it('are open while nobody has one', () => {
    expect(checks([])).toEqual([
      'open: Nobody in the room is marked as the one who decides.',
      'open: Nobody is marked as having to agree.',
    ]);
  });

  it('hold where one decides and a few must agree', () => {
    expect(checks([member('Ann', 'decides'), ...agree(4)])).toEqual([
      'yes: One person decides what those who must agree let pass: Ann.',
      'yes: Nothing passes against any of 4 members who must agree: A0, A1, A2 and A3.',
    ]);
  });

  it('do not hold where several decide, or eight must agree', () => {
    const found = checks([member('Ann', 'decides'), member('Bo', 'decides'), ...agree(8)]);
    expect(found[0]).toMatch(/^no: 2 members decide/);
    expect(found[1]).toMatch(/^no: Nothing passes against any of 8 members/);
  });

  it.each(['Is £40 spent?', 'Who gets the budget?', 'Do we pay 3 € a call?'])(
    'want finance in the room where money is decided: %s',
    (question) => {
      expect(checks([member('Lu', '', 'Financial-crime compliance')], question)[2]).toMatch(/^no: Money/);
      for (const of of ['Finance and procurement', 'Chief Financial Officer', 'CFO']) {
        expect(checks([member('Sam', 'agrees', of)], question)[2]).toMatch(/^yes: .*: Sam\.$/);
        expect(checks([member('Sam', '', of)], question)[2]).toMatch(
          /^no: .* without having to agree: Sam\./,
        );
      }
    },
  );

  it('take no seat for an agreement, and of what finance wrote only what names the very sum', () => {
    const { steering } = blankPlan('p');
    steering.members = [member('Sam', 'consulted', 'Finance')];
    const day = '2026-12-08';
    steering.decisions = [
      { ...UNDECIDED, id: 'd', question: 'Is £210,000 spent by 2027?', options: '', date: day },
    ];
    const grant = (may: string, written: '' | 'yes' | 'no') =>
      rightsChecks(steering, TODAY, [{ function: 'Finance', may, by: 'Sam', written, place: '' }])[2]?.state;
    expect(grant('Book £210\u00a0000 on the program', 'yes')).toBe('yes');
    expect(grant('Book £210,000 on the program', 'yes')).toBe('yes');
    expect(grant('Book £210,000 on the program', 'no')).toBe('no');
    expect(grant('Move up to £10,000 between lines by 2027', 'yes')).toBe('no');
    expect(rightsChecks(steering, TODAY)[2]?.note).toBe(
      'Have it in writing before that is decided, by 8 Dec 2026.',
    );
    const promised = {
      id: 'c',
      function: 'Finance',
      promise: 'Confirms 210.000 in writing',
      due: day,
      doneOn: '',
      place: '',
    };
    steering.commitments = [{ ...promised, kept: '' }];
    expect(rightsChecks(steering, TODAY)[2]?.state).toBe('no');
    steering.commitments = [{ ...promised, kept: 'kept' }];
    expect(rightsChecks(steering, TODAY)[2]?.state).toBe('yes');
  });
});
