import { isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import type { Plan } from '../document/schema.ts';
import { isNamedIn, logTexts } from './contracts.ts';
import * as words from './en/team.ts';
import type { Task } from './tasks.ts';

type Vendor = Plan['stalled']['vendors'][number];

/**
 * What is to be done as a list of days says it, of whoever does it: a gate is opened by whoever holds it and seen to by another,
 * a line of work is finished, and what has no owner beside its day may have one elsewhere in the plan, which is read once.
 */
export function whoDoes(plan: Plan): (task: Task) => Task[] {
  const holders = new Map(plan.gate.gates.toReversed().map(({ pick, whose }) => [pick, whose.trim()]));
  const owners = ownersOf(plan);
  return (task) => {
    const { sheet, part, what, who, field } = task;
    if (sheet === 'triage' && part !== undefined) return atGate(task, holders.get(part) ?? '');
    if (sheet === 'milestone') return [shown(task, plan)];
    if (sheet === 'lead' && part === 'slices') return [{ ...task, what: words.toFinish(what) }];
    return [who === '' ? { ...task, who: owners.get(field) ?? '' } : task];
  };
}

/** A gate is opened by whoever holds it, and seen to by whoever drives it, where that is another. */
function atGate(task: Task, holder: string): Task[] {
  if (holder === '') return [task];
  const opens = { ...task, what: words.toOpen(task.what), who: holder };
  return nameKey(task.who) === nameKey(holder)
    ? [opens]
    : [{ ...task, what: words.toDrive(task.what, holder) }, opens];
}

const SHOW = { what: words.toShow, brief: words.BRIEF.shows };

/** Whoever shows the milestone has a day of their own, or that of the milestone. */
function shown(task: Task, { milestone: { shownOn, shownBy } }: Plan): Task {
  if (task.field === anchor('milestone', 'shownOn')) return { ...task, ...SHOW };
  const who = shownBy.trim();
  const isTheirs = task.field === anchor('milestone', 'date') && !isIsoDate(shownOn) && who !== '';
  return isTheirs ? { ...task, ...SHOW, who } : task;
}

/** Who owns what has a day and no owner beside it, by its field: a benefit, and a contract by the work that names it. */
function ownersOf(plan: Plan): Map<string, string> {
  const { benefits, stalled } = plan;
  const ownerOf = contractOwners(plan);
  const contracts = stalled.vendors.flatMap((vendor) => {
    const owner = ownerOf(vendor);
    return owner ? ['notice', 'renewal'].map((of) => [anchor('stalled', vendor.id, of), owner] as const) : [];
  });
  const makerOf = staleOwners(plan);
  return new Map([
    ...stalled.stale.map(({ id, what }) => [anchor('stalled', id, 'on'), makerOf(what)] as const),
    ...benefits.benefits.map(({ id, owner }) => [anchor('benefits', id, 'since'), owner.trim()] as const),
    ...contracts,
  ]);
}

/**
 * Who has to make again what goes stale: whoever owns the work, the gate or the question that tells of the same thing, or else
 * whoever answered the question whose answer and proof name it whole, where that is one person alone; `''` for nobody. The plan is
 * read once.
 */
export function staleOwners({ lead, triage, gate }: Plan): (what: string) => string {
  const work = [
    ...lead.slices.map(({ slice, owner }) => ({ text: slice, owner })),
    ...pickedOf(triage.answers).map(({ text, owner }) => ({ text, owner })),
    ...gate.questions.map(({ text, owner }) => ({ text, owner })),
  ];
  const answers = gate.questions.map(({ text, answer, place, owner }) => ({
    said: wordsOf(`${text} ${answer} ${place}`),
    owner,
  }));
  const only = (rows: readonly { owner: string }[]) => {
    const owners = new Map(
      rows.flatMap(({ owner }) => (owner.trim() ? [[nameKey(owner), owner.trim()]] : [])),
    );
    return owners.size === 1 ? ([...owners.values()][0] ?? '') : '';
  };
  return (what) => {
    const same = work.filter(({ text, owner }) => owner.trim() !== '' && isSameStory(what, text));
    if (same.length > 0) return only(same);
    const name = wordsOf(what.split(/[,;:(]/)[0] ?? '');
    return name.size < NAMED_BY
      ? ''
      : only(answers.filter(({ said }) => [...name].every((word) => said.has(word))));
  };
}

/** So many words a piece of proof is called by at least, where a question is found by all of them. */
const NAMED_BY = 3;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}

/** Who owns the work that names a contract; `''` for nobody. The plan is read once. */
export function contractOwners({ lead, scope, handover }: Plan): (vendor: Vendor) => string {
  const work = [
    ...lead.slices.map(({ slice, owner }) => ({ text: slice, owner })),
    ...scope.extra.map(({ name, by }) => ({ text: name, owner: by })),
    ...handover.items.map(({ production, pilot, owner }) => ({ text: `${production} ${pilot}`, owner })),
  ].flatMap(({ text, owner }) => (owner.trim() ? [{ texts: logTexts([text]), owner: owner.trim() }] : []));
  return (vendor) => {
    const row = { ...vendor };
    return (row.what.trim() && work.find(({ texts }) => isNamedIn(texts, row))?.owner) || '';
  };
}
