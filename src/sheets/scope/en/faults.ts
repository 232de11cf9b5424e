/** The words of the scope sheet in English for what cannot be counted, in fields that come late. */
export const badWeight = 'Type a weight from 0.1 to 100; 4 is the custom.';
export const badCorrelation = 'Type a correlation from 0, each on its own, to 0.95, nearly as one.';

/** A circle of lines of work: each waits for the next, and the last for the first. */
export function circleText(names: readonly string[]) {
  const [first = ''] = names;
  if (names.length < 2) return `${first} would wait for itself.`;
  const waits = names.map((name, index) => `${name} waits for ${names[index + 1] ?? first}`);
  return `${waits.slice(0, -1).join(', ')} and ${waits.at(-1)}: none of them could ever start.`;
}
/** Work without a name, within a sentence. */
export const otherWork = 'other work';
