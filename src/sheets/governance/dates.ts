import { dayAt } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const governanceDates: DatesOf = ({ plan: { governance } }) => [
  {
    ...dayAt('governance', 'validationStarts'),
    date: governance.validationStarts,
    what: 'Validation starts',
  },
];
