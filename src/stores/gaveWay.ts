import type { Conflict } from '../plan/merge.ts';
import type { Aside } from '../storage/database.ts';
import type { Page } from './saving.ts';

/** What another tab had typed where this page typed too, as it is put aside. */
export function asidesOf(conflicts: readonly Conflict[], page: Page): Aside[] {
  return conflicts.map(({ path, theirs: value }) => ({
    id: page.newId(),
    program: page.plan().id,
    when: page.now(),
    what: { kind: 'overruled' as const, path: [...path], value },
  }));
}
