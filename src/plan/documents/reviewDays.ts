import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, joined, type Said } from '../../report/values.ts';
import * as words from './en/reviews.ts';

/** A review that is not done: whose it is, the day they gave and the one by which the forecast has it four times in five, each `''` where there is none. */
export type Review = { name: string; who: string; date: IsoDate; forecast: IsoDate };

/** By which day a review is to be done, and by which the forecast has it where that is later. */
export function reviewDays(review: Review, today: IsoDate): Said {
  return words.days(dueBy(review.date, today), dateOf(laterForecast(review)));
}

/** The forecast of a review where that is later than the day that was given, or `''`. */
export function laterForecast({ date, forecast }: Review): IsoDate {
  return forecast !== '' && !(daysBetween(forecast, date) >= 0) ? forecast : '';
}

/** Reviews in a row, each with whoever does it. */
export function reviewsTold(reviews: readonly Review[], today: IsoDate): Said {
  return joined(
    reviews.map((one) => words.review(one.name, one.who, reviewDays(one, today))),
    '; ',
  );
}

/** The later of the day that was given and of the forecast. */
export function lastDay({ date, forecast }: Review): IsoDate {
  return [date, forecast].toSorted().at(-1) ?? '';
}
