/** Work that is put off while more of it keeps being asked for. */
export type Soon = {
  ask: () => void;
  /** Does what was put off, if anything was. */
  now: () => void;
};

/** Puts `work` off until nobody has asked for it for `pause` milliseconds, but for no longer than `most`. */
export function soon(work: () => void, pause: number, most: number): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  const ask = () => {
    if (timer === undefined) since = performance.now();
    clearTimeout(timer);
    const left = since + most - performance.now();
    timer = setTimeout(now, Math.max(0, Math.min(pause, left)));
  };
  return { ask, now };
}
