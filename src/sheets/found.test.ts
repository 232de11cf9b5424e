import { expect, it } from 'vitest';
import { findingsOf, inPrivate } from './found.ts';

const { missing, weak } = findingsOf('scope');

it('a finding is made for one sheet, missing or weak', () => {
  expect(missing('cost', { says: 'No cost.', mend: 'Ask.' })).toEqual({
    sheet: 'scope',
    field: 'scope-cost',
    weight: 'missing',
    says: 'No cost.',
    mend: 'Ask.',
  });
  expect(weak('cost', { says: '', mend: '' })).toMatchObject({ weight: 'weak' });
});

it('a private finding says that it is', () => {
  expect(inPrivate([weak('cost', { says: '', mend: '' })])).toMatchObject([{ private: true }]);
});
