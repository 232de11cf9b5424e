import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, isBlank, joined, type Said } from '../../report/values.ts';
import { restInShort, theWordInShort } from './en/reviewerRow.ts';
import * as words from './en/reviews.ts';
import type { Rests } from './notShown.ts';
import type { NotShown } from './openMatters.ts';
import type { Review } from './reviewDays.ts';

/**
 * What is shown only after the decision, in a few words: how much, and what of it a sitting later (`later`); a single thing in the words
 * in which it is asked, with whose it is, unless it has a line of its own, as reviews have, and what last came out otherwise. Blank where
 * nothing comes after it.
 */
export function comesAfter({ after }: Rests, later: Said, reviews: readonly Review[], today: IsoDate): Said {
  if (after.length === 0) return '';
  const dated = after.filter(({ day }) => isIsoDate(day));
  const [only, ...others] = dated;
  const isTold = others.length > 0 || only?.last || reviews.some(({ name }) => name === only?.text);
  const named = only && !isTold ? asked(only, today) : '';
  return words.comesAfter(dated.length, later, named, after.length - dated.length);
}

function asked({ short, reference, who, given, missing, day }: NotShown, today: IsoDate): Said {
  const what = isBlank(given) ? short : (missing === 'word' ? theWordInShort : restInShort)(short);
  return words.review(what, '', joined([reference, who, dueBy(day, today)], ', '));
}
