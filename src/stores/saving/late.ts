type Together = typeof import('./together.ts')['together'];

let loaded: Together | undefined;

/** What merges plans and saves without a database, once it is here: hardly a page needs it, so no sheet waits for it. */
export function together(): Together | undefined {
  return loaded;
}

/** Loads that. Undefined where it can't be had now; the next one who asks tries again. */
export async function loadTogether(): Promise<Together | undefined> {
  loaded ??= await import('./together.ts').then(
    (part) => part.together,
    () => undefined,
  );
  return loaded;
}

/** How long after opening that is loaded, in milliseconds: by then the fields can be filled. */
const LATE_AFTER = 250;

/** Keeps the mirror from soon on; where there is a database, told by the `open` program, lets go of what it holds of others. */
export function keepSoon(open: (() => string) | undefined): void {
  setTimeout(async () => {
    const late = await loadTogether();
    await Promise.all([late?.keepMirror(), open && late?.prune(open())]);
  }, LATE_AFTER);
}
