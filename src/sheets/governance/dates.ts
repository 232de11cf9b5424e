import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const governanceDates: DatesOf = ({ plan: { governance } }) => [
  {
    ...dayAt('governance', 'validationStarts'),
    date: governance.validationStarts,
    what: words.validationStarts,
  },
];
