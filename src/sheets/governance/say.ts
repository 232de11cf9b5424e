import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { builtSentence, noQuestionYet, validationSentence } from './en/sheet.ts';
import type { Governance } from './fields.ts';
import { asked, countsOf, shareOf } from './share.ts';

/** How much is answered before validation starts, as a sentence or two; `today` may be `''`. */
export function governanceFinding(governance: Governance, today: IsoDate): string {
  const share = shareOf(asked(governance));
  const { validationStarts: starts } = governance;
  const counts = countsOf(share).filter(([, count]) => count > 0);
  const built = share.all > 0 ? builtSentence(share.all, counts) : noQuestionYet;
  return share.all > 0 || isIsoDate(starts) ? `${built} ${validationSentence(starts, today)}` : built;
}
