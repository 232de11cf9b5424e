import { replaceOpenId } from '../../storage/openElsewhere.ts';
import { $programs } from './programs.ts';

/** Where this program is the open one: opens the one that was changed last of the others, or none. */
export function openAnother(gone: string): void {
  const state = $programs.get();
  const others = state.kind === 'listed' ? state.programs : [];
  const [next] = others
    .flatMap((other) => (other.kind === 'plan' && !other.archived && other.id !== gone ? other.plan : []))
    .sort((one, other) => other.changed.localeCompare(one.changed));
  replaceOpenId(gone, next?.id);
}
