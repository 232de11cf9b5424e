import { strFromU8, strToU8, zipSync } from 'fflate';
import { isCountedAlike, type PackFiles } from '../../plan/documents/pack.ts';
import { entriesOf, unzipped } from '../../report/formats/archive.ts';
import type { FileContent } from '../../report/formats/format.ts';

/** What a pack is checked by: a line a file, as `sha256sum` writes and reads them. */
const SUMS = 'SHA256SUMS.txt';

/** Browsers count sums on https and on this computer alone. */
export const COUNTS_SUMS = crypto.subtle !== undefined;

/** A SHA-256 sum in hexadecimal digits. */
export async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A pack as a .zip, its sums last: the same bytes of the same files. */
export async function packed(files: PackFiles): Promise<Exclude<FileContent, string>> {
  const named = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  const lines = await Promise.all(named.map(async ([name, bytes]) => `${await sumOf(bytes)}  ${name}\n`));
  const all = Object.fromEntries([...named, [SUMS, strToU8(lines.join(''))]]);
  // An archive has its day as a clock on the wall shows it: so this is the same in every zone.
  return zipSync(all, { mtime: new Date(2000, 0, 1) });
}

/** How a file of a pack stands to its sum. `added`: it has none. */
export type Standing = 'same' | 'differs' | 'missing' | 'added';
export type Checked =
  | {
      kind: 'checked';
      files: { name: string; standing: Standing }[];
      sum: string;
      alike: boolean | undefined;
    }
  /** It can’t be told: it is no archive, or not whole; it has no sums; it is more than a pack can be; no sums here. */
  | { kind: 'none'; why: 'broken' | 'noPack' | 'large' | 'plainHttp' };

/** More than a pack of the largest plan comes to, as it is and unpacked. */
const MOST_BYTES = 50_000_000;
const MOST_UNPACKED = { files: 100, bytes: 100_000_000 };

/** Looks whether each file of a pack is as it was when that was made, and counts its forecast again. */
export async function checkPack(file: Blob): Promise<Checked> {
  if (!COUNTS_SUMS) return { kind: 'none', why: 'plainHttp' };
  if (file.size > MOST_BYTES) return { kind: 'none', why: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = unpacked(bytes);
  if (!(found instanceof Map)) return { kind: 'none', why: found };
  const sums = found.get(SUMS);
  const listed = sums && readSums(strFromU8(sums));
  if (!listed || listed.size === 0) return { kind: 'none', why: 'noPack' };
  found.delete(SUMS);
  const files = [];
  for (const name of new Set([...listed.keys(), ...found.keys()])) {
    const [content, sum] = [found.get(name), listed.get(name)];
    files.push({ name, standing: await standingOf(content, sum) });
  }
  const texts = Object.fromEntries([...found].map(([name, content]) => [name, strFromU8(content)]));
  return { kind: 'checked', files, sum: await sumOf(bytes), alike: isCountedAlike(texts) };
}

async function standingOf(
  content: Uint8Array<ArrayBuffer> | undefined,
  sum: string | undefined,
): Promise<Standing> {
  if (!content) return 'missing';
  if (sum === undefined) return 'added';
  return (await sumOf(content)) === sum ? 'same' : 'differs';
}

/** The files of a pack by name. */
function unpacked(bytes: Uint8Array): Map<string, Uint8Array<ArrayBuffer>> | 'broken' | 'large' {
  const files = unzipped(bytes, MOST_UNPACKED);
  if (!(files instanceof Map)) return files;
  // Of two with one name, whoever opens the archive may get the other.
  if (files.size < (entriesOf(bytes)?.length ?? 0)) return 'broken';
  return new Map(Array.from(files, ([name, one]) => [name, one.slice()]));
}

function readSums(text: string): Map<string, string> {
  const lines = text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm);
  return new Map(Array.from(lines, ([, sum = '', name = '']) => [name, sum]));
}
