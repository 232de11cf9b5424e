import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dateOf, dueBy, joined, type Said } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import { dayAsked } from './chances.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import * as words from './en/risks.ts';
import { staleOwners } from './whoDoes.ts';

/**
 * Proof that may not hold: what is owed to a reviewer and waits for what comes no sooner than its own day, and what was shown once and is
 * stale by the day that is asked for.
 */
export function proofRisks(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  all: readonly Asked[],
  today: IsoDate,
): Said[] {
  const waitsFor = contractsAwaited(plan, workLines({ plan, forecasts, wordings }), today);
  const waiting = all
    .filter(({ stands }) => stands !== 'answered')
    .flatMap((one) => {
      const waits = waitsFor(one);
      if (waits.length === 0) return [];
      const { question, reference, number, row } = one;
      const called = calledBy({ question: { ...question, reference }, number });
      return [words.proofWaits(called, dueBy(row.owed?.day ?? '', today), joined(waits, '; '))];
    });
  return [...waiting, ...stale(plan, today)];
}

function stale(plan: Plan, today: IsoDate): Said[] {
  const asked = dayAsked(plan, today);
  if (!isIsoDate(asked)) return [];
  const makerOf = staleOwners(plan);
  return plan.stalled.stale
    .filter(({ what, on }) => what.trim() !== '' && daysBetween(on, asked) >= 0)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ what, on }) => words.stale(what.trim(), dateOf(on), dateOf(asked), on === asked, makerOf(what)));
}
