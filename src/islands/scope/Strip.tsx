import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { show } from '../../report/values.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import { standingOf } from '../../sheets/scope/standing.ts';
import { $forecast, type Forecasting } from '../../stores/forecasts/forecast.ts';
import { $history, type Act } from '../../stores/plan/history.ts';
import { addStyles } from '../lateStyles.ts';
import { useStore } from '../useStore.ts';
import styles from './strip.css?inline';

addStyles(styles);

/** What has changed is said aloud once nothing has changed for so long, in milliseconds: not with every key. */
const PAUSE = 1_500;

/** What it comes to so far, in sight while the sheet is filled in, with what the last edit changed. */
export function Strip() {
  const forecasting = useStore($forecast);
  const edit = useLastEdit(forecasting);
  const strip = useRef<HTMLDivElement>(null);
  useRoom(strip);
  const facts = useMemo(() => {
    if (!edit || forecasting.kind === 'none') return [];
    return standingOf(edit.now, edit.before, forecasting.scope).map(
      ({ label, value }) => [label, show(value)] as const,
    );
  }, [edit]);
  const changed = edit?.now !== edit?.before;
  const said = useSaidLater(changed ? facts.map((fact) => fact.join(': ')).join('. ') : '');
  return (
    <div class="strip" ref={strip} hidden={facts.length === 0}>
      <dl class={forecasting.kind === 'held' ? 'held' : undefined}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** The figures, those from before the last edit, and that edit: an act as undo knows it. */
type Edit = { now: Outlook; before: Outlook; act: Act | undefined };

function useLastEdit(forecasting: Forecasting): Edit | undefined {
  const edit = useRef<Edit>();
  if (forecasting.kind === 'none') edit.current = undefined;
  if (forecasting.kind === 'done' && edit.current?.now !== forecasting.outlooks.base) {
    const last = edit.current;
    const now = forecasting.outlooks.base;
    const act = $history.get().done.at(-1);
    const before = last?.act === act ? last?.before : last?.now;
    edit.current = { now, act, before: before ?? now };
  }
  return edit.current;
}

function useSaidLater(says: string): string {
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(says), PAUSE);
    return () => clearTimeout(timer);
  }, [says]);
  return said;
}

/**
 * Keeps what has the focus clear of the strip and of the way back above it, whichever of them comes or grows, and says
 * how much room the strip takes at the foot of the window.
 */
function useRoom(strip: { current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const { current } = strip;
    const { style } = document.documentElement;
    if (!current) return undefined;
    const foot = current.closest('.sheet-body')?.querySelector(':scope > .rows-foot');
    const bars = [current, ...(foot ? [foot] : [])];
    const make = () => {
      const { bottom, height } = current.getBoundingClientRect();
      style.setProperty('--strip', `${bottom > innerHeight - 1 ? height : 0}px`);
    };
    const clear = () => {
      const { activeElement: at } = document;
      for (const bar of bars) {
        if (!at?.closest('.sheet-body') || bar.contains(at)) return;
        const [box, over] = [at.getBoundingClientRect(), bar.getBoundingClientRect()];
        if (box.bottom > over.top && box.top < over.bottom) scrollBy(0, box.bottom - over.top + 8);
      }
    };
    const grown = new ResizeObserver(() => {
      make();
      clear();
    });
    for (const bar of bars) grown.observe(bar);
    // Where the strip has scrolled to its own place it takes no room.
    const moved = new IntersectionObserver(make, { rootMargin: '0px 0px -1px', threshold: [0, 1] });
    moved.observe(current);
    document.addEventListener('focusin', clear);
    return () => {
      grown.disconnect();
      moved.disconnect();
      style.removeProperty('--strip');
      document.removeEventListener('focusin', clear);
    };
  }, []);
}
