import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import { dueBy, joined, type Said } from '../../report/values.ts';
import { type Promised, promisedBy, promisedName, type WorkLine } from '../../sheets/lead/promises.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import { isNamedIn, logOf, logTexts } from './contracts.ts';
import * as words from './en/evidence.ts';
import { isPrinted } from './parts.ts';

/**
 * What the proof of a question waits for, where it names a contract: the question about that contract which is decided no earlier
 * than the day it is due, and the work on it which ends only after, by its owner or by the forecast. Of what is answered in part its
 * own words tell.
 */
export function contractsAwaited(
  plan: Plan,
  lines: readonly WorkLine[],
  today: IsoDate,
): (row: Asked) => Said[] {
  const isTold = isPrinted(plan.parts, 'evidence/decisions');
  const decisions = (isTold ? nextAgenda(plan.steering, today).open : []).map((decision) => ({
    decision,
    texts: logOf([decision]),
  }));
  const works = promisedBy(plan.lead.slices, lines, today)
    .filter(({ slice }) => !isDone(slice?.doneOn ?? '', today))
    .map((work) => ({
      name: promisedName(work),
      ...endOf(work, today),
      texts: logTexts([promisedName(work)]),
    }));
  const vendors = plan.stalled.vendors.filter(({ what }) => what.trim() !== '');
  return ({ question, place, row }) => {
    const due = row.owed?.day ?? '';
    if (!row.owed || row.given || vendors.length === 0) return [];
    const texts = logTexts([place, question.answer, question.theirs === 'blocking' ? question.evidence : '']);
    const found = vendors
      .filter((vendor) => isNamedIn(texts, vendor))
      .flatMap((vendor): Said[] => [
        ...decisions
          .filter(({ decision, texts: of }) => isNamedIn(of, vendor) && daysBetween(due, decision.date) >= 0)
          .map(({ decision }) => words.decidedOnly(decision.question.trim(), dueBy(decision.date, today))),
        ...works
          .filter(({ day, texts: of }) => isNamedIn(of, vendor) && daysBetween(due, day) > 0)
          .map(({ name, day, by }) => words.endsOnly(name, dueBy(day, today), by)),
      ]);
    return found.length > 0 ? [words.ofItsContract(joined(found, '; '))] : [];
  };
}

/**
 * The later of the day that its owner gave and of the one by which the forecast has it end half of the time; of what that had end
 * before today it does not know.
 */
function endOf({ slice, line }: Promised, today: IsoDate): { day: IsoDate; by: keyof typeof words.ENDS_BY } {
  const [owner, p50] = [slice?.date ?? '', line?.p50 ?? ''];
  const forecast = daysBetween(today, p50) > 0 ? p50 : '';
  return daysBetween(owner, forecast) > 0 || owner === ''
    ? { day: forecast, by: 'forecast' }
    : { day: owner, by: 'owner' };
}
