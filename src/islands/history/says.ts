import { showDate } from '../../language/dates.ts';
import { dayOf } from '../../stores/clock.ts';
import type { EarlierState } from '../../stores/history/snapshots.ts';

const BEFORE: Record<Extract<EarlierState['why'], { kind: 'before' }>['act'], string> = {
  import: 'Before a file was imported',
  merge: 'Before a merge',
  restore: 'Before an earlier state was restored',
  delete: 'Before the program was deleted',
  migration: 'Before a newer Unstall brought it up to date',
};

/** What a state is called: by its name, or by why it was kept. */
export function stateName({ why }: Pick<EarlierState, 'why'>): string {
  switch (why.kind) {
    case 'named':
      return why.name;
    case 'before':
      return BEFORE[why.act];
    case 'shared':
      return 'As it stood in a file';
  }
}

/** The moment a state was kept, on this device's clock: `22 Nov 2026, 14:05`. */
export function stateTime({ taken }: Pick<EarlierState, 'taken'>): string {
  const then = new Date(taken);
  if (Number.isNaN(then.getTime())) return 'at a time that is not known';
  const two = (number: number) => String(number).padStart(2, '0');
  return `${showDate(dayOf(taken))}, ${two(then.getHours())}:${two(then.getMinutes())}`;
}
