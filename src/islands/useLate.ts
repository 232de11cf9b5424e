import { atom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { $access } from '../stores/plan/plan.ts';
import { useStore } from './useStore.ts';

/** A part of a page that comes after the page: not yet here, here, or not to be had. */
export type Late<Part> = { kind: 'loading' | 'failed'; part?: undefined } | { kind: 'ready'; part: Part };

/** Whether a part of the sheet could not be loaded, which its head says. */
export const $partLost = atom(false);

/**
 * Loads a part once it is `wanted`; `load` is an import that stays the same. Until then it is fetched when
 * the page has nothing else to do, so that it is there at once, and also with the network gone. Nothing is
 * loaded before the stored plan is here: fields that can be filled come first. What does not come is told at the head
 * of the sheet.
 */
export function useLate<Part>(wanted: boolean, load: () => Promise<Part>): Late<Part> {
  const opened = useStore($access) !== 'opening';
  useEffect(() => {
    if (opened) fetchAhead(load);
  }, [load, opened]);
  const late = useLoaded(wanted && opened, load);
  useEffect(() => {
    if (late.kind === 'failed') $partLost.set(true);
  }, [late.kind]);
  return late;
}

/** Fetches a part when the page has nothing else to do; whoever wants it then says so if it can't be had. */
export function fetchAhead(load: () => Promise<unknown>): void {
  const fetch = () => void load().catch(() => {});
  if (typeof requestIdleCallback === 'function') requestIdleCallback(fetch);
  else setTimeout(fetch, 1000);
}

/** Loads a part once it is `wanted`, on a page that opens no plan. */
export function useLoaded<Part>(wanted: boolean, load: () => Promise<Part>): Late<Part> {
  const [late, set] = useState<Late<Part>>({ kind: 'loading' });
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load().then(
      (part) => gone || set({ kind: 'ready', part }),
      () => gone || set({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [wanted, load]);
  return late;
}
