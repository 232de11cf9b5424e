import { expect, it } from 'vitest';
import { blankVendor } from '../../sheets/stalled/fields.ts';
import { isNamedIn, logOf } from './contracts.ts';

it.each([
  ['Ostrel, scoring service', 'Do we renew OSTREL?', true],
  ['Crédit Lorrain (hosting)', 'Keep credit  lorrain to June?', true],
  ['Tallowgate – drafting', 'Who drafts?', false],
])(
  '%j in %j: %s, by its name before the first mark, without case, accents and double blanks',
  (what, question, named) => {
    const log = logOf([{ question, options: '', decision: '' }]);
    expect(isNamedIn(log, { ...blankVendor('v'), what })).toBe(named);
  },
);
