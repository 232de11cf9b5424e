import { unzipped } from '../archive.ts';
import { damaged, tooLarge, withPassword } from './en.ts';

export type Unpacked = { kind: 'parts'; parts: Map<string, Uint8Array> } | Refusal;
export type Refusal = { kind: 'refused'; why: string };

/** A template of ordinary size is a hundredth of that; a file made to fill the memory says more, or lies. */
const MOST = { files: 2000, bytes: 100 << 20 };
/** How files begin that are no archive: old ones of Office, and new ones with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an Office file, or why it was not read. */
export function unpacked(bytes: Uint8Array): Unpacked {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return refused(withPassword);
  const parts = unzipped(bytes, MOST);
  if (parts === 'large') return refused(tooLarge);
  return parts === 'broken' || parts.size === 0 ? refused(damaged) : { kind: 'parts', parts };
}

export function refused(why: string): Refusal {
  return { kind: 'refused', why };
}
