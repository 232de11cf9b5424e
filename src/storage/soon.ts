/** Work that is put off while more of it keeps being asked for. */
export type Soon = {
  ask: () => void;
  /** Does what was put off, if anything was. */
  now: () => void;
};

/** How soon work is done that was put off for long: better not before the key that asks for it is on the screen. */
const SHORT = 25;

/** Puts `work` off until nobody has asked for it for `pause` milliseconds, but for little longer than `most`. */
export function soon(work: () => void, pause: number, most: number): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let overdue = false;
  const now = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    overdue = false;
    work();
  };
  const ask = () => {
    // What is overdue is not put off again, however quickly more is asked for.
    if (overdue) return;
    const time = performance.now();
    if (timer === undefined) since = time;
    clearTimeout(timer);
    overdue = time - since >= most;
    timer = setTimeout(now, overdue ? SHORT : pause);
  };
  return { ask, now };
}
