import type { IsoDate } from '../../language/dates.ts';
import type { Scope } from '../scope/fields.ts';
import type { Steering } from '../steering/fields.ts';
import type { WorkLine } from './promises.ts';
import { namesakes } from './sameName.ts';

/** What other worksheets know that a charter rests on. */
export type LeadAround = {
  /** The functions without whose agreement nothing goes live. */
  gating: readonly string[];
  /** Who sits in the committee as program lead; `''` where nobody does. */
  seated: string;
  /** The executive sponsor, by the steering checklist. */
  sponsor: string;
  /** The date that has been promised, by the scope estimator. */
  committed: IsoDate;
  today: IsoDate;
  /** The lines of work with the days by which they end, and what these do not know; nothing where no forecast is at hand. */
  forecast?: { lines: readonly WorkLine[]; caveat: string } | undefined;
};

/** The worksheets it is read from. `holders` are the people who can open a gate, by the gate worksheet. */
type Sheets = { steering: Steering; scope: Scope; holders: readonly string[] };

/**
 * Reads them: a function gates where one of its people has to agree in the committee, or can open a gate. A
 * holder who sits in the committee stands for their function, anyone else for themselves.
 */
export function aroundLead({ steering, scope, holders }: Sheets, today: IsoDate): LeadAround {
  const { members } = steering;
  const agreeing = members
    .filter((member) => member.right === 'agrees')
    .map((member) => member.function.trim() || member.name.trim());
  const member = namesakes(members.map(({ name }) => name));
  const agreed = namesakes(agreeing);
  const holding = holders
    .map((holder) => members[member(holder)]?.function.trim() || holder.trim())
    .filter((name) => agreed(name) < 0);
  return {
    gating: [...new Set([...agreeing, ...holding])].filter((name) => name !== ''),
    seated: members.find((member) => /\bprogram(me)? lead\b/i.test(member.function))?.name.trim() ?? '',
    sponsor: steering.sponsor.trim(),
    committed: scope.committed,
    today,
  };
}
