/** The fewest rows of which it can be said that they were moved, and the others stayed in their order. */
export function movedRows(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(before.map((id, index) => [id, index]));
  const order = after.map((id) => place.get(id) ?? 0);
  // The longest run of rows that kept their order, ending at each row: where it comes from, and how long it is.
  const runs: { length: number; from: number }[] = [];
  for (const [index, value] of order.entries()) {
    let best = { length: 1, from: -1 };
    for (let earlier = 0; earlier < index; earlier++) {
      const length = (runs[earlier]?.length ?? 0) + 1;
      if ((order[earlier] ?? 0) < value && length > best.length) best = { length, from: earlier };
    }
    runs.push(best);
  }
  const stayed = new Set<number>();
  let at = runs.reduce(
    (longest, run, index) => (run.length > (runs[longest]?.length ?? 0) ? index : longest),
    0,
  );
  for (; at >= 0 && runs[at]; at = runs[at]?.from ?? -1) stayed.add(at);
  return after.filter((_, index) => !stayed.has(index));
}
