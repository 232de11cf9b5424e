import type { Dated } from '../../report/document.ts';
import type { Plan } from '../document/schema.ts';
import type { DocumentId } from './documents.ts';
import { isPrinted } from './parts.ts';

/** Which of its parts tells of the days of a worksheet. */
const TELLS: Record<Exclude<DocumentId, 'team'>, Readonly<Record<string, string>>> = {
  executive: {
    triage: 'standing',
    scope: 'number',
    steering: 'decision',
    lead: 'standing',
    milestone: 'standing',
  },
  committee: { scope: 'forecast', steering: 'status', lead: 'lead', milestone: 'milestone' },
  evidence: { governance: 'open', handover: 'open', milestone: 'milestone', stalled: 'open' },
};

/** Whether the reader of a document may know of a day: a part that tells of it is there, and nobody left that out. */
export function isTold(id: DocumentId, dated: Dated, parts: Plan['parts']): boolean {
  if (id === 'team') return standsIn(parts, dated.sheet, dated.within, dated.part);
  const part = TELLS[id][dated.sheet];
  if (part === undefined) return false;
  // Of what is written it tells when a proof goes stale, and of no contract.
  if (id === 'evidence' && dated.sheet === 'stalled' && !dated.field.endsWith('-on')) return false;
  return stands(parts, id, id === 'committee' ? committeePart(dated, part) : [part]);
}

/** The pack has a part for each list of the steering sheet, and the charter within that of the lead. */
function committeePart({ sheet, part, done }: Dated, usual: string): string[] {
  if (sheet === 'lead') return [usual, 'charter'];
  if (sheet !== 'steering' || part === undefined) return [usual];
  return [part === 'decisions' && !done ? 'toDecide' : part];
}

/** Whether the team’s plan prints a part of a worksheet, by the ids that lead to it. */
export function standsIn(parts: Plan['parts'], ...ids: readonly (string | undefined)[]): boolean {
  return stands(parts, 'team', ids);
}

/** Whether a part is printed, and each that it stands in. */
function stands(parts: Plan['parts'], within: string, ids: readonly (string | undefined)[]): boolean {
  let path = within;
  return ids.every((id) => {
    if (id === undefined) return true;
    path = `${path}/${id}`;
    return isPrinted(parts, path);
  });
}
