import type { IsoDate } from '../dates.ts';
import type { Scope } from '../scope/model.ts';
import type { Steering } from '../steering/model.ts';

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
  const holding = holders
    .map((holder) => members.find(({ name }) => sameName(name, holder))?.function.trim() || holder.trim())
    .filter((name) => !agreeing.some((other) => sameName(name, other)));
  return {
    gating: [...new Set([...agreeing, ...holding])].filter((name) => name !== ''),
    seated: members.find((member) => /\bprogram(me)? lead\b/i.test(member.function))?.name.trim() ?? '',
    sponsor: steering.sponsor.trim(),
    committed: scope.committed,
    today,
  };
}

/**
 * Whether two names are of one function, or of one person: all the words of one stand in the other, so that
 * "Compliance" is "Financial-crime compliance", and "Raman" is "Dr Priya Raman".
 */
export function sameName(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const within = (inner: Set<string>, outer: Set<string>) =>
    inner.size > 0 && [...inner].every((word) => outer.has(word));
  return within(first, second) || within(second, first);
}

const FILLERS = new Set(['and', 'the', 'of', 'for']);

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)));
}
