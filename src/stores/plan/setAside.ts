import type { Aside } from '../../plan/documents/aside.ts';
import type { Finding } from '../../sheets/finding.ts';
import { addRows, without } from './rows.ts';
import { editPlan } from './plan.ts';

/** Sets a finding aside, for a reason. */
export function setAside(finding: Finding, because: string, says: string): void {
  addRows(
    'setAside',
    [{ says: finding.says, because: because.trim(), told: finding.private ? 'no' : 'yes' }],
    says,
  );
}

/** Takes a finding up again, however often it was set aside. */
export function takeUp({ row: { says: found } }: Aside, says: string): void {
  editPlan(
    (plan) =>
      without('setAside', new Set(plan.setAside.flatMap((row) => (row.says === found ? row.id : []))))(plan),
    { says },
  );
}
