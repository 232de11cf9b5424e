import { useEffect, useState } from 'preact/hooks';
import { $access, $plan } from '../../stores/plan/plan.ts';
import { addStyles } from '../lateStyles.ts';
import { useStore } from '../useStore.ts';
import styles from './hints.css?inline';

addStyles(styles);

/** What has a hint: a field, a line of a grid, and a part of a sheet. Rows show theirs once by themselves. */
const HINTED = ':is(.field, .grid-row):has(.hint), h3 + .hint:not(:has(a, button))';

/**
 * Folds the hints of what is filled in when a sheet is opened, until somebody asks for them: what is answered needs none.
 * What is filled in later keeps its own, so that nothing moves under a hand, and what is emptied gets it back. Whoever
 * hears a field is told its hint all the same.
 */
export function Hints() {
  const open = useStore($access) === 'open';
  const { id } = useStore($plan);
  const [shown, show] = useState(false);
  useEffect(() => (open ? watchFilled() : undefined), [open, id]);
  useEffect(() => {
    const { dataset } = document.querySelector<HTMLElement>('.sheet') ?? {};
    if (dataset) dataset.hints = shown ? 'shown' : 'folded';
  }, [shown]);
  return (
    <button type="button" class="plain hints" aria-pressed={shown} onClick={() => show(!shown)}>
      All hints
    </button>
  );
}

/** Marks what is filled in now or is once it is drawn, and takes the mark from what is emptied. Returns what ends that. */
function watchFilled(): () => void {
  const body = document.querySelector<HTMLElement>('.sheet-body');
  if (!body) return () => {};
  const mark = (place: Element) => {
    for (const hinted of place.querySelectorAll<HTMLElement>(HINTED)) {
      if (!hinted.closest('.row')) hinted.toggleAttribute('data-known', isFilled(hinted));
    }
  };
  mark(body);
  const drawn = new MutationObserver((changes) => {
    for (const place of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (place instanceof Element && place.parentElement) mark(place.parentElement);
    }
  });
  drawn.observe(body, { childList: true, subtree: true });
  const onInput = ({ target }: Event) => {
    const known = target instanceof Element && target.closest('[data-known]');
    if (known && !isFilled(known)) known.removeAttribute('data-known');
  };
  body.addEventListener('input', onInput);
  return () => {
    drawn.disconnect();
    body.removeEventListener('input', onInput);
  };
}

/** Whether something is typed or chosen in a place, or in the part that a hint stands above. */
function isFilled(hinted: Element): boolean {
  const place = hinted.matches('.hint') ? hinted.nextElementSibling : hinted;
  const controls = place?.querySelectorAll<HTMLInputElement>(
    ':is(input, textarea, select):not(.row-spare *)',
  );
  return [...(controls ?? [])].some(({ type, checked, value }) =>
    /^(?:radio|checkbox)$/.test(type) ? checked : value.trim() !== '',
  );
}
