import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dateOf, dueBy, isBlank, type Said } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import { stateOf as inputState } from '../../sheets/governance/share.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { itemName, stateOf as itemState } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { atGatesIn } from './atGates.ts';
import { besideQuestions } from './besideQuestions.ts';
import { controlsIn } from './controls.ts';
import { doubtsIn } from './doubts.ts';
import { furtherDuties } from './duties.ts';
import { askDay } from './askDay.ts';
import * as words from './en/openList.ts';
import { blockersOf, gateStands } from './gates.ts';
import { mattersIn } from './matters.ts';
import { leadNotes, type Matter, type Owes, owes } from './openMatter.ts';
import { lastDay, reviewDays, type Review } from './reviewDays.ts';
import { reviewerKey } from './reviewers.ts';
import { builtBy } from './unsaid.ts';
import { type Bare, unplacedIn } from './unplaced.ts';

/** What a matter is beside what is open of it. */
const none = { name: '', mark: '', done: '', isBare: false } as const;

/** What was asked of the design and is not built in, or not all of it, or told as that without a place, with no question of a gate. */
export function designRows(plan: Plan, today: IsoDate): Matter[] {
  const [keyIn, matterOf] = [reviewerKey(plan), mattersIn(plan)];
  const { lacking } = doubtsIn(plan, today);
  const steps = new Map(furtherDuties(plan, today).map((task) => [task.field, task]));
  const stepOf = (id: string) => steps.get(anchor('governance', id, 'answer'));
  return besideQuestions(plan, today)
    .inputs.map((row) => ({ row, lacks: lacking(row) }))
    .filter(({ row, lacks }) => inputState(row) !== 'built' || row.built.trim() === '' || !isBlank(lacks))
    .map(({ row, lacks }): Matter => {
      const day = builtBy(row, plan, today);
      const isBare = inputState(row) === 'built' && isBlank(lacks);
      return {
        ...{
          ...none,
          kind: 'design',
          reviewer: keyIn(row.function) || undefined,
          key: matterOf(row.asks),
          isBare,
        },
        what: words.lacking(designSaid(row), lacks),
        proof: row.built.trim() || words.notStated,
        ...(day && !isBare ? owes(stepOf(row.id)?.who ?? '', dateOf(day)) : leadNotes(plan, today)),
      };
    });
}

const designSaid = (row: DesignInput) => words.design(row.state, row.asks.trim(), row.answer.trim(), '');

/** What production needs and has not taken over, with no question of a gate: with the next step of it. */
export function workRows(plan: Plan, today: IsoDate): Matter[] {
  const matterOf = mattersIn(plan);
  const steps = new Map(furtherDuties(plan, today).map((task) => [task.field, task]));
  const stepOf = (item: HandoverItem): Owes => {
    const step = steps.get(anchor('handover', item.id, 'state'));
    if (!step) return owes(item.owner, '');
    return owes(step.who, dueBy(step.date || (step.neededBy ?? ''), today));
  };
  return besideQuestions(plan, today)
    .items.filter((item) => itemState(item) !== 'accepted')
    .map(
      (item): Matter => ({
        ...{ ...none, kind: 'work', reviewer: undefined, key: matterOf(itemName(item)) },
        what: words.item(itemState(item), itemName(item), '', item.why.trim()),
        ...{ proof: item.place.trim() || words.notStated, ...stepOf(item) },
      }),
    );
}

/** What is told as done, and nobody has noted where that can be checked; of the design its own rows tell. */
export function placeRows(plan: Plan, today: IsoDate): Matter[] {
  const matterOf = mattersIn(plan);
  const unplaced = unplacedIn(plan, today);
  const by = dateOf(askDay(plan, today));
  const rowOf = (one: Bare, what: Said): Matter => ({
    ...{ ...none, kind: 'place', reviewer: undefined, key: matterOf(one.name), what, isBare: true },
    ...{ proof: one.alike ? words.guess(one.alike) : words.notStated, ...owes(one.who, by) },
  });
  return (['accepted', 'kept', 'decided', 'shown', 'checks'] as const).flatMap((kind) =>
    unplaced[kind].map((one) => rowOf(one, words.UNPLACED[kind](one.name.replace(/\.$/, '')))),
  );
}

/** What holds until a condition is met, and is not shown. */
export function controlRows(plan: Plan, today: IsoDate): Matter[] {
  const gates = new Map(plan.gate.gates.map((gate) => [gate.id, gate]));
  const [keyIn, by] = [reviewerKey(plan), dateOf(askDay(plan, today))];
  return controlsIn(plan, askedIn(plan, today)).map(({ text, who, gate }) => ({
    ...{ ...none, kind: 'control', key: wordsKey(text), isBare: true, what: words.control(text) },
    ...{ reviewer: keyIn(gates.get(gate)?.whose ?? ''), proof: words.notStated },
    ...owes(who || plan.lead.name, by),
  }));
}

/** Reviews that are still to come. */
export function reviewRows(plan: Plan, reviews: readonly Review[], today: IsoDate): Matter[] {
  const keyIn = reviewerKey(plan);
  return reviews.map((one) => ({
    ...{ ...none, kind: 'review', reviewer: keyIn(one.who) || undefined, key: wordsKey(one.name) },
    ...{ what: words.review(one.name, reviewDays(one, today)), proof: words.notStated, done: lastDay(one) },
    ...owes(one.who, dueBy(one.date, today)),
  }));
}

/** Gates that are shut: what opens each, and how it stands. */
export function gateRows(plan: Plan, today: IsoDate): Matter[] {
  const [keyIn, gateOf] = [reviewerKey(plan), atGatesIn(plan, today)];
  const checks = new Map(plan.triage.answers.map(({ id, check }) => [id, check.trim()]));
  return blockersOf(plan).flatMap(({ id, text, due, owner, gate }): Matter[] => {
    if (!gate || isOpen(gate, today)) return [];
    const name = text.trim().replace(/\.$/, '');
    return [
      {
        ...{ ...none, kind: 'gate', reviewer: keyIn(gate.whose), key: wordsKey(text), gate, done: due },
        what: words.gate(name, gate.opens.trim(), gateStands({ due, gate }, gateOf(gate), today)),
        ...{
          proof: checks.get(id) || words.notStated,
          ...owes(gate.whose || owner, dueBy(due, today)),
        },
      },
    ];
  });
}
