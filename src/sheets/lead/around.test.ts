import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SCOPE } from '../scope/fields.ts';
import { STEERING } from '../steering/fields.ts';
import { aroundLead } from './around.ts';

const scope = v.parse(SCOPE.schema, { committed: '2027-03-31' });
const around = (members: object[], holders: string[] = []) =>
  aroundLead(
    {
      steering: v.parse(STEERING.schema, {
        sponsor: ' Tomas Reyl ',
        members: members.map((member, index) => ({ id: `m${index}`, ...member })),
      }),
      scope,
      holders,
    },
    '2026-11-20',
  );
const RAMAN = { name: 'Dr Priya Raman', function: 'Model risk', right: 'agrees' };

describe('what other worksheets know', () => {
  it('is who has to agree, who is sponsor, and which date is promised', () => {
    const members = [RAMAN, { name: 'Owen Tighe', function: 'IT', right: 'consulted' }, { ...RAMAN }];
    expect(around(members)).toEqual({
      gating: ['Model risk'],
      seated: '',
      sponsor: 'Tomas Reyl',
      committed: '2027-03-31',
      today: '2026-11-20',
    });
  });

  it('is also who sits in the committee as program lead', () => {
    expect(around([RAMAN, { name: ' Ines Calloway ', function: 'Programme lead' }]).seated).toBe(
      'Ines Calloway',
    );
    expect(around([{ name: 'Ines', function: 'Lead data scientist' }]).seated).toBe('');
  });

  it('names a member without a function, and leaves out one without either', () => {
    expect(around([{ name: 'Marek', right: 'agrees' }, { right: 'agrees' }]).gating).toEqual(['Marek']);
  });

  it('counts whoever can open a gate: by their function where they sit in the committee, once', () => {
    const owen = { name: 'Owen Tighe', function: 'IT', right: 'consulted' };
    expect(around([RAMAN, owen], ['Owen Tighe', 'Dr Priya Raman', 'Change board']).gating).toEqual([
      'Model risk',
      'IT',
      'Change board',
    ]);
  });
});
