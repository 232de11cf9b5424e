/** The next row after a place that says a text in one of its fields, going round; undefined where none does. */
export function findNext(
  rows: readonly { id: string }[],
  text: string,
  after: number,
): { place: number; field: string } | undefined {
  const sought = text.trim().toLowerCase();
  if (sought === '') return undefined;
  for (let step = 1; step <= rows.length; step++) {
    const place = (((after + step) % rows.length) + rows.length) % rows.length;
    const field = Object.entries(rows[place] ?? {}).find(
      ([key, value]) => key !== 'id' && typeof value === 'string' && value.toLowerCase().includes(sought),
    );
    if (field) return { place, field: field[0] };
  }
  return undefined;
}
