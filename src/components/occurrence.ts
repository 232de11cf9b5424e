const counts = new WeakMap<object, Map<string, number>>();

/**
 * An id no other occurrence on the page has: `gate`, then `gate-2`, and so on. `page` is Astro.locals, which is
 * one object for each page built.
 */
export function occurrence(page: object, name: string): string {
  const seen = counts.get(page) ?? new Map<string, number>();
  counts.set(page, seen);
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}
