import type { IsoDate } from '../../language/dates.ts';
import { textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dateOf, show } from '../../report/values.ts';
import { isBlankRange } from '../../sheets/ranges.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { money } from './en/evidence.ts';
import * as words from './en/figures.ts';
import { figuresIn, figuresTable } from './whose.ts';

/**
 * What goes into the sums of money, for whoever reviews figures: those that are decided on in the table that every document has, and the
 * others; who earns what, and who would leave, is in none of it.
 */
export function moneyInputs(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const figures = figuresIn(plan, forecasts, wordings, today);
  const those = (asked: boolean) => figures.filter((one) => one.asked === asked);
  // Both tables have the same columns.
  const beside = figures.some(({ word }) => word) ? 'checked' : 'how';
  const isUnconfirmed = figures.some(({ word }) => !word);
  return sectionOf('money', money, [
    ...(isUnconfirmed ? textOf(words.noEvidence) : []),
    ...figuresTable(show(words.asked(dateOf(today))), those(true), beside),
    ...figuresTable(words.others, those(false), beside),
    ...(figures.length > 0 && !isBlankRange(plan.stalled.leavers) ? textOf(words.leaversApart, 'quiet') : []),
  ]);
}
