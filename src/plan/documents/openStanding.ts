import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dueBy, isBlank, joined, type Said } from '../../report/values.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { theirWordAndPlace } from '../../sheets/gate/theirWord.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import { asked as inputsOf } from '../../sheets/governance/share.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import type { Beside } from './conditionRows.ts';
import * as words from './en/evidence.ts';
import { blockersOf } from './gates.ts';
import { keyOf, mattersIn } from './matters.ts';
import { isPrinted } from './parts.ts';
import { restOf } from './trueYet.ts';

/**
 * How a question stands that has no whole answer: its last result, what it waits for, and what rests on it. It waits for the open
 * decision that its own words, its proof or the design of the same matter name, and for what `awaited` tells of contracts.
 */
export function openStanding(
  plan: Plan,
  beside: Beside,
  awaited: (row: Asked) => Said[],
  today: IsoDate,
): (row: Asked) => Said {
  const decisions = isPrinted(plan.parts, 'evidence/decisions') ? nextAgenda(plan.steering, today).open : [];
  const besideOf = besideIn(plan, beside, today);
  const gates = new Map(blockersOf(plan).flatMap((one) => (one.gate ? [[one.gate.id, one] as const] : [])));
  return (row) => {
    const { question, gate } = row;
    const { inputs, items } = besideOf(row);
    const isTheirs = question.theirs === 'blocking';
    const decision = row.row.given ? undefined : restOf(namesOf(row, inputs), decisions);
    const shut = isTheirs && !isOpen(gate, today) ? gates.get(gate.id) : undefined;
    const last = theirWordAndPlace(question, today);
    const waits = decision
      ? [words.toBeDecided(decision.question.trim(), dueBy(decision.date, today)), ...awaited(row)]
      : awaited(row);
    const rests = [
      ...(shut ? [words.theGate(shut.text.replace(/\.$/, ''), dueBy(shut.due, today))] : []),
      ...inputs.map(({ asks }) => words.theDesign(wordsKey(asks) === wordsKey(row.text) ? '' : asks.trim())),
      ...items.map((item) => words.theItem(itemName(item))),
    ];
    return joined(
      [
        isBlank(last) ? '' : words.lastWord(last),
        ...waits.map(words.waitsFor),
        rests.length > 0 ? words.restsOnIt(joined(rests, '; ')) : '',
      ],
      '\n',
    );
  };
}

/** The words by which an open decision can be known that it waits for; what settles it is told only of what they said blocks. */
function namesOf({ question: { theirs, evidence }, text }: Asked, inputs: readonly DesignInput[]): string {
  return [text, theirs === 'blocking' ? evidence : '', ...inputs.map(({ answer }) => answer)].join(' ');
}

type Rows = { inputs: DesignInput[]; items: HandoverItem[] };

/** What the design and the running list have of the same matter as a question, and what of that is not done. */
function besideIn(plan: Plan, beside: Beside, today: IsoDate): (row: Asked) => Rows {
  const matterOf = mattersIn(plan);
  const inputs = Map.groupBy(beside.design ? inputsOf(plan.governance) : [], ({ asks }) => matterOf(asks));
  const list = beside.list ? listed(asOf(plan.handover, today)) : [];
  const items = Map.groupBy(
    list.filter((item) => itemState(item) !== 'accepted'),
    (item) => matterOf(itemName(item)),
  );
  return ({ text, reference }) => {
    const matter = keyOf(text, reference);
    return { inputs: inputs.get(matter) ?? [], items: items.get(matter) ?? [] };
  };
}
