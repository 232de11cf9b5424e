import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Sheet } from '../../sheets/finding.ts';
import { readSheet, sheetBase, sheetText } from '../../plan/files/oneSheet.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { KEEPS_SECRETS, locked, unlocked } from './secret.ts';
import { $import, originOf } from './file.ts';

/** How the fragment begins of an address with a worksheet in it. */
export const MARK = '#sheet=';
/** Longer addresses some mail programs cut. */
export const MOST_LETTERS = 1_900;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * An address that holds one worksheet: after the mark how it is kept (`o` open, `p` with a passphrase), how many letters
 * follow, their checksum, and these.
 */
export async function linkOf(
  page: string,
  plan: Plan,
  sheet: Sheet,
  { withPrivate, passphrase }: { withPrivate: boolean; passphrase: string },
): Promise<string> {
  const bytes = deflateSync(strToU8(sheetText(plan, sheet, withPrivate)), { level: 9 }).slice();
  const letters = lettersOf(passphrase ? await locked(bytes, passphrase) : bytes);
  return `${page}${MARK}${passphrase ? 'p' : 'o'}.${letters.length}.${checksum(letters)}.${letters}`;
}

/** What a link that somebody opened came to. `cut`: letters of it are missing or others; nothing was opened. */
export type Opened =
  | { kind: 'offered'; sheet: Sheet }
  | { kind: 'cut' | 'wrong' | 'locked' | 'plainHttp' }
  | { kind: 'refused'; why: string };

/** Reads the fragment of an address, and offers what it holds as a file is offered: nothing is changed by that. */
export async function openLink(fragment: string, passphrase: string | undefined): Promise<Opened> {
  const bytes = bytesIn(fragment);
  if (!bytes) return { kind: 'cut' };
  if (!bytes.secret) return offer(bytes.held);
  if (!KEEPS_SECRETS) return { kind: 'plainHttp' };
  if (passphrase === undefined) return { kind: 'locked' };
  const opened = await unlocked(bytes.held, passphrase);
  return opened ? offer(opened) : { kind: 'wrong' };
}

async function offer(bytes: Bytes): Promise<Opened> {
  const text = inflated(bytes);
  if (text === undefined) return { kind: 'cut' };
  const read = readSheet(text);
  if (read.kind === 'refused') return read;
  const { plan, sheet } = read;
  const found = await originOf(plan);
  const from = (mine: Plan) => sheetBase(mine, plan, sheet);
  $import.set({ kind: 'ready', ...found, base: undefined, from });
  return { kind: 'offered', sheet };
}

function inflated(bytes: Bytes): string | undefined {
  try {
    return strFromU8(inflateSync(bytes));
  } catch {
    return undefined;
  }
}

function bytesIn(fragment: string): { secret: boolean; held: Bytes } | undefined {
  const [, kind, length, sum, letters = ''] =
    /^#sheet=([op])\.(\d+)\.([0-9a-f]{8})\.([A-Za-z0-9._]+)$/.exec(fragment) ?? [];
  // A thousandfold is the most that so few letters can come to.
  if (letters.length > MOST_LETTERS * 2) return undefined;
  if (letters.length !== Number(length) || checksum(letters) !== sum) return undefined;
  return { secret: kind === 'p', held: bytesOf(letters) };
}

/** FNV-1a of 32 bits: tells what was cut or mistyped, and proves nothing. */
function checksum(letters: string): string {
  let sum = 0x811c9dc5;
  for (const letter of letters) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/** Base64 of letters that an address keeps as they are and no mail program breaks at. */
function lettersOf(bytes: Bytes): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '.').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(letters: string): Bytes {
  return Uint8Array.from(atob(letters.replaceAll('.', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
}
