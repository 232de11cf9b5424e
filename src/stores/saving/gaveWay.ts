import type { Conflict } from '../../plan/merging/merge.ts';
import type { Aside } from '../../storage/database.ts';
import type { Page } from './saving.ts';

/**
 * What another tab had typed where this page typed too, as it is put aside. Of one state of theirs, named by its
 * stamp, each place has one id.
 */
export function asidesOf(conflicts: readonly Conflict[], page: Page, stamp = page.newId()): Aside[] {
  return conflicts.map(({ path, theirs: value }) => ({
    id: [stamp, ...path].join('/'),
    program: page.plan().id,
    when: page.now(),
    what: { kind: 'overruled' as const, path: [...path], value },
  }));
}
