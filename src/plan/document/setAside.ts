import { inPrivate, type RowOf, rows, text, tick } from '../../sheets/fields.ts';
import type { Finding } from '../../sheets/finding.ts';

/**
 * Findings that are not for this program, with the reason. A finding is known by what it says: once what it speaks of
 * changes it says something else, and comes back. Unless it may be `told`, what is said of it is private.
 */
export const SET_ASIDE = rows(['says'], {
  says: inPrivate(text, 'told'),
  because: inPrivate(text, 'told'),
  told: tick,
});
export type SetAside = RowOf<typeof SET_ASIDE>;

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
