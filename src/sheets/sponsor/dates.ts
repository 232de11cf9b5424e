import { dayAt, titled } from '../dated.ts';
import type { DatesOf } from '../sheet.ts';

export const sponsorDates: DatesOf = ({ plan: { sponsor } }) => [
  {
    ...dayAt('sponsor', 'askBy'),
    date: sponsor.askBy,
    what: titled('To ask of the sponsor', sponsor.ask),
  },
];
