import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { isNamedIn, logTexts } from './contracts.ts';
import * as words from './en/team.ts';
import type { Task } from './tasks.ts';

/**
 * What is to be done as a list of days says it, of whoever does it: a gate is opened by whoever holds it and seen to by another,
 * a line of work is finished, and what has no owner beside its day may have one elsewhere in the plan.
 */
export function toBeDone(task: Task, plan: Plan): Task[] {
  const { sheet, part, what, who } = task;
  if (sheet === 'triage' && part !== undefined) {
    const holder = plan.gate.gates.find(({ pick }) => pick === part)?.whose.trim() ?? '';
    if (holder === '') return [task];
    const opens = { ...task, what: words.toOpen(what), who: holder };
    return nameKey(who) === nameKey(holder)
      ? [opens]
      : [{ ...task, what: words.toDrive(what, holder) }, opens];
  }
  if (sheet === 'lead' && part === 'slices') return [{ ...task, what: words.toFinish(what) }];
  return [who === '' ? { ...task, who: ownerOf(task, plan) } : task];
}

/** Who owns a benefit, by its row, or a contract, by the work that names it; `''` for nobody. */
function ownerOf({ field, sheet }: Task, { benefits, stalled, lead, scope, handover }: Plan): string {
  if (sheet === 'benefits')
    return benefits.benefits.find(({ id }) => field === anchor('benefits', id, 'since'))?.owner.trim() ?? '';
  if (sheet !== 'stalled') return '';
  const vendor = stalled.vendors.find(({ id }) =>
    ['notice', 'renewal'].some((of) => field === anchor('stalled', id, of)),
  );
  if (!vendor?.what.trim()) return '';
  const work = [
    ...lead.slices.map(({ slice, owner }) => ({ text: slice, owner })),
    ...scope.extra.map(({ name, by }) => ({ text: name, owner: by })),
    ...handover.items.map(({ production, pilot, owner }) => ({ text: `${production} ${pilot}`, owner })),
  ];
  return (
    work.find(({ text, owner }) => owner.trim() && isNamedIn(logTexts([text]), vendor))?.owner.trim() ?? ''
  );
}
