import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dueBy, isBlank, joined, type Said } from '../../report/values.ts';
import { restInShort, theWordInShort } from './en/reviewerRow.ts';
import * as words from './en/reviews.ts';
import type { Rests } from './notShown.ts';
import type { NotShown } from './openMatters.ts';

/**
 * What is shown only after the decision, in a few words: how much, as the pack has it in rows, what of it a sitting later (`later`), and
 * of the questions at gates the last, in the words in which it is asked, with whose it is and its day. Reviews and the milestone have
 * lines of their own, and so has what last came out otherwise. Blank where nothing comes after it.
 */
export function comesAfter({ after }: Rests, later: Said, today: IsoDate): Said {
  if (after.length === 0) return '';
  const dated = after.filter(({ day }) => isIsoDate(day));
  const last = dated.findLast(({ reference }) => reference !== '');
  const named = last && !dated.some((one) => one.last) ? asked(last, today) : '';
  const undated = after.filter(({ day }) => !isIsoDate(day));
  const awaited = undated.filter(({ missing }) => missing === 'word').length;
  return words.comesAfter(dated.length, later, named, {
    none: undated.length - awaited,
    words: awaited,
  });
}

function asked({ short, reference, who, given, missing, day }: NotShown, today: IsoDate): Said {
  const what = isBlank(given) ? short : (missing === 'word' ? theWordInShort : restInShort)(short);
  return words.review(what, '', joined([reference, who, dueBy(day, today)], ', '));
}
