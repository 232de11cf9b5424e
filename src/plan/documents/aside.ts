import type { Finding } from '../../sheets/finding.ts';
import type { SetAside } from '../document/setAside.ts';

/** A finding that was set aside, and the row that says so. */
export type Aside = { finding: Finding; row: SetAside };

/** Findings that stand, and those that were set aside. */
export function sorted(
  rows: readonly SetAside[],
  findings: readonly Finding[],
): { stand: Finding[]; aside: Aside[] } {
  // Nobody has set aside what has no reason.
  const known = new Map(rows.filter(({ because }) => because.trim() !== '').map((row) => [row.says, row]));
  const all = findings.map((finding) => ({ finding, row: known.get(finding.says) }));
  return {
    stand: all.flatMap(({ finding, row }) => (row ? [] : [finding])),
    aside: all.flatMap(({ finding, row }) => (row ? [{ finding, row }] : [])),
  };
}
