import { numberOr } from '../../language/readNumber.ts';
import type { Block } from '../../report/blocks.ts';
import { dateOf, money } from '../../report/values.ts';
import { optionsOf } from '../fields.ts';
import type { Stalled } from '../stalled/fields.ts';
import { COURSE_NAMES } from './en/choices.ts';
import * as en from './en/report.ts';
import type { CourseName } from './fields.ts';
import { isOwedOnAll, type Minimum } from './read.ts';

/** `isSpentTold`: whether what was spent stands among the sums already. */
type Told = { stalled: Stalled; currency: string; called: en.Called; isSpentTold: boolean };

/** What is owed on every course or on some alone, each with its reason; what was spent before; what only the books know of. */
export function apartBlocks(
  minimums: readonly Minimum[],
  { stalled, currency, called, isSpentTold }: Told,
): Block[] {
  const named = (names: readonly CourseName[]) => names.map((name) => en.courseIn(name, called));
  const spent = numberOr(stalled.sunk, 0);
  const written = numberOr(stalled.writeOff, 0);
  const owed = minimums.flatMap((minimum) => {
    const { what, amount, month, owes } = minimum;
    const [sum, by] = [money(amount, currency), dateOf(minimum.by)];
    if (isOwedOnAll(minimum)) {
      return [en.owedOnAll(what, sum, month === 0 ? en.dayPassed(by) : en.noneGivesNotice(by))];
    }
    const sparing = optionsOf(COURSE_NAMES).filter((name) => !owes.includes(name));
    const who = { owing: named(owes), sparing: named(sparing), waits: !sparing.includes('restructure') };
    const renews = minimum.paidOn > minimum.by ? dateOf(minimum.paidOn) : '';
    return owes.length > 0 ? [en.owedBy(what, sum, who, by, renews)] : [];
  });
  const items = [
    ...owed,
    ...(spent && !isSpentTold ? [en.spentAlready(money(spent, currency))] : []),
    ...(written ? [en.writtenOff(money(written, currency))] : []),
  ];
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
