import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { type Block, words as column, dates, tableOf } from '../../report/blocks.ts';
import { dateOf, joined, person, type Said, wasOn } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { dayAsked } from './chances.ts';
import * as words from './en/evidence.ts';
import { nobody } from './en/figures.ts';
import { staleOwners } from './whoDoes.ts';

/** What was shown once and holds until a day: held against the day asked for and the day promised, and who makes it again. */
export function staleProof(plan: Plan, label: string, today: IsoDate): Block[] {
  const { stalled, scope } = plan;
  const makerOf = staleOwners(plan);
  const asked = dayAsked(plan, today);
  const wanted = [
    { day: asked, says: words.dayAsked },
    { day: scope.committed === asked ? '' : scope.committed, says: words.dayPromised },
  ].filter(({ day }) => isIsoDate(day));
  /** Proof that is stale before the day is none on it; on the day itself, or after it, it still holds. */
  const against = (on: IsoDate): Said =>
    joined(
      wanted.map(({ day, says }) => words.against(Math.sign(daysBetween(day, on)), says(dateOf(day)))),
      '\n',
    );
  const rows = stalled.stale
    .filter(({ what, on }) => what.trim() !== '' && isIsoDate(on))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ what, on }) => [
      ...[what.trim(), wasOn(on, today)],
      ...(wanted.length > 0 ? [against(on)] : []),
      person(makerOf(what)) || nobody,
    ]);
  const heads = [
    ...[column(label), dates(words.validUntil)],
    ...(wanted.length > 0 ? [column(words.heldAgainst)] : []),
    column(words.makes),
  ];
  return tableOf(words.expires, heads, rows);
}
