import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const benefitsDates: DatesOf = ({ plan: { benefits } }) =>
  benefits.benefits.map(({ id, since, gain }) => ({
    ...dayAt('benefits', id, 'since'),
    date: since,
    what: words.titled(words.benefitBegins, gain),
  }));
