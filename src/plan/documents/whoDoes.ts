import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { isNamedIn, logTexts } from './contracts.ts';
import * as words from './en/team.ts';
import type { Task } from './tasks.ts';

/**
 * What is to be done as a list of days says it, of whoever does it: a gate is opened by whoever holds it and seen to by another,
 * a line of work is finished, and what has no owner beside its day may have one elsewhere in the plan, which is read once.
 */
export function whoDoes(plan: Plan): (task: Task) => Task[] {
  const holders = new Map(plan.gate.gates.toReversed().map(({ pick, whose }) => [pick, whose.trim()]));
  const owners = ownersOf(plan);
  return (task) => {
    const { sheet, part, what, who, field } = task;
    if (sheet === 'triage' && part !== undefined) {
      const holder = holders.get(part) ?? '';
      if (holder === '') return [task];
      const opens = { ...task, what: words.toOpen(what), who: holder };
      return nameKey(who) === nameKey(holder)
        ? [opens]
        : [{ ...task, what: words.toDrive(what, holder) }, opens];
    }
    if (sheet === 'lead' && part === 'slices') return [{ ...task, what: words.toFinish(what) }];
    return [who === '' ? { ...task, who: owners.get(field) ?? '' } : task];
  };
}

/** Who owns what has a day and no owner beside it, by its field: a benefit, and a contract by the work that names it. */
function ownersOf({ benefits, stalled, lead, scope, handover }: Plan): Map<string, string> {
  const work = [
    ...lead.slices.map(({ slice, owner }) => ({ text: slice, owner })),
    ...scope.extra.map(({ name, by }) => ({ text: name, owner: by })),
    ...handover.items.map(({ production, pilot, owner }) => ({ text: `${production} ${pilot}`, owner })),
  ].flatMap(({ text, owner }) => (owner.trim() ? [{ texts: logTexts([text]), owner: owner.trim() }] : []));
  const contracts = stalled.vendors.flatMap((vendor) => {
    const { id, what } = vendor;
    const owner = what.trim() && work.find(({ texts }) => isNamedIn(texts, vendor))?.owner;
    return owner ? ['notice', 'renewal'].map((of) => [anchor('stalled', id, of), owner] as const) : [];
  });
  return new Map([
    ...benefits.benefits.map(({ id, owner }) => [anchor('benefits', id, 'since'), owner.trim()] as const),
    ...contracts,
  ]);
}
