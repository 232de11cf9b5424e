import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';

export const sponsorDates: DatesOf = ({ plan: { sponsor } }) => [
  {
    ...dayAt('sponsor', 'askBy'),
    private: true,
    date: sponsor.askBy,
    what: words.titled(words.toAsk, sponsor.ask),
  },
];
