type Together = (typeof import('./together.ts'))['together'];

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
