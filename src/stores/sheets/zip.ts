/** A part of an archive: its path, and how large it says it is unpacked. */
export type Entry = { path: string; size: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** What stands before the name of a part, and at the end of an archive before its comment. */
const ENTRY_HEAD = 46;
const END_HEAD = 22;
const MOST_COMMENT = 65_535;

/**
 * The parts of an archive as its directory has them, nothing unpacked; undefined where it has none that is whole. A part
 * that says it is nothing although something is stored of it counts as endless.
 */
export function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_HEAD > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const name = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_HEAD, at + ENTRY_HEAD + name));
    entries.push({ path, size: size === 0 && packed > 0 ? Number.POSITIVE_INFINITY : size });
    at += ENTRY_HEAD + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_HEAD - MOST_COMMENT);
  for (let at = view.byteLength - END_HEAD; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
