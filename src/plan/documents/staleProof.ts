import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { type Block, words as column, dates, tableOf } from '../../report/blocks.ts';
import { person, wasOn } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/evidence.ts';
import { nobody } from './en/figures.ts';
import { staleOwners } from './whoDoes.ts';

/** What was shown once and holds until a day, and who makes it again. */
export function staleProof(plan: Plan, label: string, today: IsoDate): Block[] {
  const makerOf = staleOwners(plan);
  const rows = plan.stalled.stale
    .filter(({ what, on }) => what.trim() !== '' && isIsoDate(on))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ what, on }) => [what.trim(), wasOn(on, today), person(makerOf(what)) || nobody]);
  return tableOf(words.expires, [column(label), dates(words.validUntil), column(words.makes)], rows);
}
