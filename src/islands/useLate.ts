import { atom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';
import { $access, $saving } from '../stores/plan/plan.ts';
import { useStore } from './useStore.ts';

/** A part of a page that comes after the page: not yet here, here, or not to be had. */
export type Late<Part> = { kind: 'loading' | 'failed'; part?: undefined } | { kind: 'ready'; part: Part };

/** Whether a part of the sheet could not be loaded, which its head says. */
export const $partLost = atom(false);

/**
 * Whether somebody uses the page. A sheet on which nothing is typed may be there to be read alone: what is not drawn on it
 * is not loaded before its reader comes to it.
 */
export const $used = atom(true);

/** Waits for a pointer or the focus in a sheet, or for a plan that holds something; whoever comes by a link to a place uses it. */
export function awaitUse(sheet: Element): void {
  $used.set(location.hash !== '');
  const use = () => $used.set(true);
  for (const sign of ['mousemove', 'focusin']) sheet.addEventListener(sign, use);
  // The plan may have come before.
  $saving.subscribe(({ kind }) => kind === 'opening' || kind === 'untouched' || use());
}

/**
 * Loads a part once it is `wanted`; `load` is an import that stays the same. Until then it is fetched when
 * the page is used and has nothing else to do, so that it is there at once, and also with the network gone. Nothing is
 * loaded before the stored plan is here: fields that can be filled come first. What does not come is told at the head
 * of the sheet.
 */
export function useLate<Part>(wanted: boolean, load: () => Promise<Part>): Late<Part> {
  const opened = useStore($access) !== 'opening';
  const ahead = useStore($used) && opened;
  useEffect(() => {
    if (ahead) fetchAhead(load);
  }, [load, ahead]);
  const late = useLoaded(wanted && opened, load);
  useEffect(() => {
    if (late.kind === 'failed') $partLost.set(true);
  }, [late.kind]);
  return late;
}

/** Loads a part that nothing is drawn of until somebody uses the page. */
export function useLateInUse<Part>(load: () => Promise<Part>): Late<Part> {
  return useLate(useStore($used), load);
}

/** Fetches a part when the page has nothing else to do; whoever wants it then says so if it can't be had. */
export function fetchAhead(load: () => Promise<unknown>): void {
  const wait = globalThis.requestIdleCallback ?? ((fetch) => setTimeout(fetch, 1000));
  wait(() => void load().catch(() => {}));
}

/** Loads a part once it is `wanted`, on a page that opens no plan. */
export function useLoaded<Part>(wanted: boolean, load: () => Promise<Part>): Late<Part> {
  const [late, set] = useState<Late<Part>>({ kind: 'loading' });
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const show = (late: Late<Part>) => {
      if (gone) return;
      // Whatever the part is drawn into may have been drawn before the last key (usePlanAsTyped.ts).
      dispatchEvent(new Event('late'));
      set(late);
    };
    load().then(
      (part) => show({ kind: 'ready', part }),
      () => show({ kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [wanted, load]);
  return late;
}
