import { type IsoDate, showDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, type Column, words as column, tableOf } from '../../report/blocks.ts';
import { dateOf, isBlank, joined, needed, type Said } from '../../report/values.ts';
import { byDay } from '../../sheets/gate/conditions.ts';
import { ours } from '../../sheets/gate/en/papers.ts';
import { theirWordAndPlace } from '../../sheets/gate/theirWord.ts';
import { stateOf as inputState, asked as inputsOf } from '../../sheets/governance/share.ts';
import { ITEM_STATE_NAMES } from '../../sheets/handover/en/choices.ts';
import { asOf, itemName, stateOf as itemState, listed } from '../../sheets/handover/items.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import { standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import { conditionDays } from './conditionDays.ts';
import * as words from './en/conditions.ts';
import { keyOf, mattersIn, namesWhole } from './matters.ts';

/** Whether a document tells of promises beside the gates. */
export type Beside = { promises: boolean };

/**
 * The conditions on which gates were opened and that are open, a row each, gate by gate and the nearest day first: whose it is, by
 * when, where the proof is to lie, and what whoever set it and the plan say of it until then.
 */
export function conditionBlocks(
  plan: Plan,
  all: readonly Asked[],
  wordings: Wordings,
  beside: Beside,
  today: IsoDate,
): Block[] {
  const { fields } = wordings.gate;
  const until = untilThen(plan, beside, today);
  const daysOf = conditionDays(plan, beside, today);
  const columns: { head: Column; cell: (row: Asked) => Said }[] = [
    {
      head: { ...column(words.reference), part: 0.09 },
      cell: ({ reference, number }) => reference || ours(number),
    },
    { head: { ...column(fields.text.label), part: 0.18 }, cell: ({ text }) => needed(text) },
    {
      // One under the other: columns of their own would narrow all others.
      head: { ...column(words.whoseAndDue), part: 0.2 },
      cell: daysOf,
    },
    { head: { ...column(words.proof), part: 0.15 }, cell: ({ place }) => needed(place) },
    {
      head: { ...column(words.untilThen), part: 0.38 },
      cell: (row) => joined([theirWordAndPlace(row.question, today), ...until(row)], '\n'),
    },
  ];
  const open = byDay(all.filter(({ stands }) => stands === 'condition'));
  const used = columns.filter(({ cell }) => open.some((row) => !isBlank(cell(row))));
  const whole = used.reduce((sum, { head }) => sum + (head.part ?? 0), 0);
  return [...Map.groupBy(open, ({ gate }) => gate)].flatMap(([{ whose, opened }, rows]) =>
    tableOf(
      words.setBy(whose.trim(), showDate(opened)),
      used.map(({ head }) => ({ ...head, part: (head.part ?? 0) / whole })),
      rows.map((row) => used.map(({ cell }) => cell(row))),
    ),
  );
}

/**
 * What the plan says of a condition until it is met: what holds meanwhile by the words on which the gate was opened, the design
 * that is not built in, what is handed over, and who promised something of it.
 */
function untilThen(plan: Plan, beside: Beside, today: IsoDate): (row: Asked) => Said[] {
  const matterOf = mattersIn(plan);
  const design = inputsOf(plan.governance).filter(
    (row) => inputState(row) !== 'built' && row.answer.trim() !== '',
  );
  const items = listed(asOf(plan.handover, today));
  const promises = beside.promises ? plan.steering.commitments : [];
  return ({ text, reference, gate, row }) => {
    const matter = keyOf(text, reference);
    return [
      ...meanwhile(gate.opens, reference),
      ...design.filter(({ asks }) => matterOf(asks) === matter).map(({ answer }) => answer.trim()),
      ...items
        .filter((item) => matterOf(itemName(item)) === matter)
        .map((item) =>
          words.onTheList(
            ITEM_STATE_NAMES[itemState(item)],
            // Who builds it need not be who answers.
            nameKey(item.owner) === nameKey(row.owed?.who ?? '') ? '' : item.owner.trim(),
            dateOf(item.on),
          ),
        ),
      ...promises
        .filter((one) => standingOf(one, today).kind === 'open')
        .filter(({ promise }) => matterOf(promise) === matter || isSameStory(text, promise))
        .map((one) => words.promised(one.function.trim(), one.promise.trim(), dateOf(one.due))),
    ];
  };
}

/** The sentences that say what holds until some condition is met, and name it by its number. */
export function meanwhile(opens: string, reference: string): string[] {
  const number = /(\d+\p{L}?)$/u.exec(reference)?.[1];
  if (!number) return [];
  const sentences = opens.match(/[^.!?]+[.!?]*/gu) ?? [];
  return sentences
    .map((one) => one.trim())
    .filter((one) => /\b(?:until|meanwhile|as long as)\b/i.test(one) && namesWhole(one, number));
}
