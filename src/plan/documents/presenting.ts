import { joined, person, type Said } from '../../report/values.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { registerOf } from '../people/register.ts';
import { isNamedIn, logTexts } from './contracts.ts';
import { says } from './en/changes.ts';
import { isPrinted } from './parts.ts';
import { contractOwners } from './whoDoes.ts';

/** Who presents a question: whoever owns the contract that it is about, and else the lead, whose papers these are. */
export function presenterOf(plan: Plan): (question: Decision) => string {
  const vendors = plan.stalled.vendors.map((row) => ({ ...row })).filter(({ what }) => what.trim());
  const ownerOf = contractOwners(plan);
  const lead = plan.lead.name.trim();
  return ({ question }) => {
    const log = logTexts([question]);
    const about = vendors.find((row) => isNamedIn(log, row));
    return (about && ownerOf(about)) || lead;
  };
}

/** The sides of a dispute by the names that the plan has for them. */
export function sidesOf(plan: Plan): (between: string) => string[] {
  const { all, keysIn } = registerOf(plan);
  return (between) => [...new Set(keysIn(between))].flatMap((key) => all.get(key)?.name ?? []);
}

/** What each side is noted to hold in a dispute; blank where nobody has noted it, or that is left out of the pack. */
export function positionsOf({ disagreements, parts }: Plan): (dispute: string) => Said {
  const noted = isPrinted(parts, 'committee/disagreements') ? disagreements : [];
  const own = noted.filter(({ at }) => at.startsWith('sponsor/disputes/'));
  const byDispute = Map.groupBy(own, ({ at }) => at.split('/')[2] ?? '');
  return (dispute) => {
    const held = (byDispute.get(dispute) ?? []).flatMap(({ mine, by, theirs, theirsBy }) => [
      { who: by.trim(), text: mine.trim() },
      { who: theirsBy.trim(), text: theirs.trim() },
    ]);
    const said = held.filter(({ who, text }) => who && text);
    return joined(
      said.map(({ who, text }) => says(person(who), text)),
      '; ',
    );
  };
}
