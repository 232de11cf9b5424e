import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import type { DatesOf } from '../sheet.ts';
import { asked, isAsked } from './asked.ts';

export const sponsorDates: DatesOf = ({ plan: { sponsor }, today }) => [
  {
    ...dayAt('sponsor', 'askBy'),
    done: isAsked(sponsor, today),
    owed: true,
    mark: asked(today),
    private: true,
    date: sponsor.askBy,
    what: words.titled(words.toAsk, sponsor.ask),
  },
];
