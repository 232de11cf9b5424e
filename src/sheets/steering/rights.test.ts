import { describe, expect, it } from 'vitest';
import { blankPlan } from '../../plan/document/schema.ts';
import type { Member } from './fields.ts';
import { rightsChecks } from './rights.ts';

const TODAY = '2026-11-20';
const member = (name: string, right: Member['right'], of = ''): Member => ({
  ...{ id: name, name, function: of, right },
});

function checks(members: Member[], question = 'Who owns the queue?') {
  const { steering } = blankPlan('p');
  const decision = { recommended: '', delay: '', decider: '', decision: '', dissent: '', reopens: '' };
  steering.members = members;
  steering.decisions = [{ ...decision, id: 'd', question, options: '', date: '' }];
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
      for (const of of ['Finance and procurement', 'Chief Financial Officer', 'CFO'])
        expect(checks([member('Sam', '', of)], question)[2]).toMatch(/^yes: .*: Sam\.$/);
    },
  );

  it('take no seat for an agreement that finance has not put in writing', () => {
    const { steering } = blankPlan('p');
    steering.members = [member('Sam', 'consulted', 'Finance')];
    const asked = { recommended: '', delay: '', decider: '', decision: '', dissent: '', reopens: '' };
    steering.decisions = [{ ...asked, id: 'd', question: 'Is £40 spent?', options: '', date: '' }];
    const seat = (written: '' | 'yes' | 'no') =>
      rightsChecks(steering, TODAY, [{ function: 'Finance', by: 'Sam', written }])[2];
    expect(seat('no')).toMatchObject({ state: 'no' });
    expect(seat('no')?.text).toContain('has put nothing in writing: Sam');
    expect(seat('yes')?.text).toBe(
      'Money is to be decided, and finance sits here to be heard, not to agree: Sam.',
    );
  });
});
