import { unzipSync } from 'fflate';
import { damaged, tooLarge, withPassword } from './en.ts';

export type Unpacked = { kind: 'parts'; parts: Map<string, Uint8Array> } | Refusal;
export type Refusal = { kind: 'refused'; why: string };

/** A template of ordinary size is a hundredth of that; a file made to fill the memory says more, or lies. */
const MOST_PARTS = 2000;
const MOST_BYTES = 100 << 20;
/** How files begin that are no archive: old ones of Office, and new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an Office file, or why it was not read. What it says of itself is looked at before anything is unpacked. */
export function unpacked(bytes: Uint8Array): Unpacked {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refused(withPassword);
  let [count, declared] = [0, 0];
  // Each part is given as much room as it declares, and no more.
  const fits = ({ originalSize }: { originalSize: number }) => {
    count += 1;
    declared += originalSize;
    return count <= MOST_PARTS && declared <= MOST_BYTES;
  };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: fits })));
    if (count > MOST_PARTS || declared > MOST_BYTES) return refused(tooLarge);
    return parts.size > 0 ? { kind: 'parts', parts } : refused(damaged);
  } catch {
    return refused(damaged);
  }
}

export function refused(why: string): Refusal {
  return { kind: 'refused', why };
}
