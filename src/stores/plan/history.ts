import { atom } from 'nanostores';
import type { Plan } from '../../plan/document/schema.ts';
import { keepPlace } from '../../storage/place.ts';
import { $plan, $saving, keepActsWith, type ActName } from './plan.ts';
import { tell } from './told.ts';

/**
 * What the hand is at: the control that was pressed or typed into last. `field` is its id, `row` and `list` where it
 * stands, `says` what it is called; `when` is in milliseconds, from whenever the page counts.
 */
export type Hand = {
  field: string;
  row: string;
  list: string;
  says: string;
  typing: boolean;
  when: number;
};

/** Something that was done, with what stood before and after it. */
export type Act = Hand & { part: string; before: Plan; after: Plan };

/** The acts on the sheet of this page, the latest last: those that can be taken back, and those that were. */
export type History = Record<'done' | 'undone', readonly Act[]>;

const NONE: History = { done: [], undone: [] };
const MOST_ACTS = 100;
/** Text typed into one field after a longer pause, in milliseconds, is an act of its own. */
const PAUSE = 2_000;

/** Kept in memory: a reload forgets it. Text that goes on being typed changes its act in place, and tells nobody. */
export const $history = atom<History>(NONE);
/** The part of the sheet in view, where it has parts, such as a gate. */
export const $part = atom('');

let hand: Hand = { field: '', row: '', list: '', says: '', typing: false, when: 0 };

/** Says what the hand is at. */
export function atHand(now: Hand): void {
  hand = now;
}

/** Forgets every act: undo must not bring rows back into another plan, or after an erasure. */
export function forgetActs(): void {
  $history.set(NONE);
  tell('', '');
}

/** Whether an act belongs to what is in view: to the part that is shown, or to the whole sheet. */
export function isInView({ part }: Act): boolean {
  return part === '' || part === $part.get();
}

/** Keeps what was just done. Text typed into one field without a pause is one act. */
function keepAct(before: Plan, after: Plan, { says = hand.says, part = $part.get() }: ActName): void {
  if (hand.field) keepPlace(after.id, hand.field);
  const { done, undone } = $history.get();
  const last = done.at(-1);
  const goesOn =
    last?.typing && hand.typing && last.after === before && last.field === hand.field && last.part === part;
  if (last && goesOn && hand.when - last.when < PAUSE) {
    last.after = after;
    last.when = hand.when;
    return;
  }
  const act = { ...hand, says, part, before, after };
  $history.set({
    done: [...done, act].slice(-MOST_ACTS),
    undone: undone.filter((other) => part !== '' && !isInView(other)),
  });
  tell(hand.list, '');
}

keepActsWith(keepAct);
$plan.listen((plan, before) => plan.id !== before?.id && forgetActs());
$saving.listen((saving) => saving.kind === 'unsaved' && saving.because === 'erased' && forgetActs());
