import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import { dueBy, joined, type Said } from '../../report/values.ts';
import { type Promised, promisedBy, promisedName, type WorkLine } from '../../sheets/lead/promises.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import { isNamedIn, logOf, logTexts } from './contracts.ts';
import * as words from './en/evidence.ts';

/** What shows a question: the words in which its proof is named, and by when it is due. */
type Proof = { texts: readonly string[]; due: IsoDate };

/** The open questions about a contract that a proof names and that are decided no earlier than the day it is due; the plan is read once. */
export function contractDecisions(
  { stalled }: Pick<Plan, 'stalled'>,
  open: readonly Decision[],
): (proof: Proof) => Decision[] {
  const vendors = stalled.vendors.filter(({ what }) => what.trim() !== '');
  const decisions = open.map((decision) => ({ decision, texts: logOf([decision]) }));
  return ({ texts, due }) => {
    if (vendors.length === 0) return [];
    const proof = logTexts(texts);
    const named = vendors.filter((vendor) => isNamedIn(proof, vendor));
    return decisions
      .filter(
        ({ decision, texts: of }) =>
          daysBetween(due, decision.date) >= 0 && named.some((one) => isNamedIn(of, one)),
      )
      .map(({ decision }) => decision);
  };
}

/** The words in which the proof of a question is named; what settles it is told only of what they said blocks. */
export function proofOf({ theirs, answer, evidence }: Question, place: string): string[] {
  return [place, answer, theirs === 'blocking' ? evidence : ''];
}

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
  const decisionsOf = contractDecisions(plan, nextAgenda(plan.steering, today).open);
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
    const proof = proofOf(question, place);
    const texts = logTexts(proof);
    const found = [
      ...decisionsOf({ texts: proof, due }).map((one) =>
        words.decidedOnly(one.question.trim(), dueBy(one.date, today)),
      ),
      ...vendors
        .filter((vendor) => isNamedIn(texts, vendor))
        .flatMap((vendor): Said[] =>
          works
            .filter(({ day, texts: of }) => isNamedIn(of, vendor) && daysBetween(due, day) > 0)
            .map(({ name, day, by }) => words.endsOnly(name, dueBy(day, today), by)),
        ),
    ];
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
