import { phrase } from '../../language/directions.ts';
import * as ofPlan from '../../plan/document/en.ts';
import { MOST_BYTES } from '../../plan/document/read.ts';
import * as ofPrograms from '../../plan/files/en.ts';
import { MOST_FILE_BYTES } from '../../plan/files/programsFile.ts';

/** A file as text, or why it is none: what it is, and what to do. */
export type FileText = { kind: 'text'; text: string } | Refused;
export type Refused = { kind: 'refused'; why: string };

/** What a door takes: so many characters. What it says of a file with more, and of one that is no text. */
export type Door = { most: number; tooLarge: string; noText: Record<NoText, string> };

/** What people choose by mistake. */
type NoText = 'workbook' | 'pdf' | 'other';

/** Where one plan comes in, and where several programs do. */
const noPlan =
  'It is a workbook, an archive or a picture. A plan is the .json file that was downloaded here.';
const noText = { workbook: noPlan, pdf: noPlan, other: noPlan };
export const PLAN_FILE: Door = { most: MOST_BYTES, tooLarge: ofPlan.tooLarge, noText };
export const PROGRAMS_FILE: Door = { most: MOST_FILE_BYTES, tooLarge: ofPrograms.tooLarge, noText };

/** What to say of a file that can’t be read at all. */
export const UNREADABLE = refused('The browser could not read it.');

/** In UTF-8 a character takes three bytes at most, and a mark at the beginning as many. */
const MOST_PER_CHARACTER = 3;

/**
 * Reads a file somebody chose as text: its size is looked at before its bytes are, and these say in which encoding it
 * was written. No letter comes in as another. Rejects when the browser can't read it.
 */
export async function readFileText(file: File, door: Door): Promise<FileText> {
  const bytes = await bytesOf(file, door);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = textOf(bytes);
  return read.kind === 'text' && read.text.length > door.most ? refused(door.tooLarge) : read;
}

/** What a file holds, where it may be a text that a door takes. Rejects when the browser can't read it. */
export async function bytesOf(file: File, door: Door): Promise<Uint8Array | Refused> {
  if (file.size > (door.most + 1) * MOST_PER_CHARACTER) return refused(door.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isUtf32(bytes)) return refused(UTF_32);
  const kind = noTextOf(bytes);
  return kind ? refused(door.noText[kind]) : bytes;
}

/** How files begin that are no text: .xlsx and other archives, .xls, PDF, gzip, PNG, JPEG. */
const NO_TEXT: readonly (readonly [NoText, readonly string[]])[] = [
  ['workbook', ['PK\x03\x04', '\xd0\xcf\x11\xe0']],
  ['pdf', ['%PDF']],
  ['other', ['\x1f\x8b', '\x89PNG', '\xff\xd8\xff']],
];

function noTextOf(bytes: Uint8Array): NoText | undefined {
  const begins = String.fromCharCode(...bytes.subarray(0, 4));
  return NO_TEXT.find(([, magics]) => magics.some((magic) => begins.startsWith(magic)))?.[0];
}

function isUtf32([a = 1, b = 1, c = 1, d = 1]: Uint8Array): boolean {
  // What begins with a plain letter and has no mark shows by the noughts beside it how wide its letters are.
  return (a === 0xff && b === 0xfe && c + d === 0) || a + b === 0 || (a > 0 && b + c + d === 0);
}

function textOf(bytes: Uint8Array): FileText {
  const [a = 1, b = 1] = bytes;
  if ((a === 0xff && b === 0xfe) || (a && b === 0)) return decoded(bytes, 'utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b)) return decoded(bytes, 'utf-16be');
  return decoded(bytes, 'utf-8');
}

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): FileText {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    try {
      return { kind: 'text', text: text + decoder.decode() };
    } catch {
      return refused(CUT);
    }
  } catch {
    return refused(encoding === 'utf-8' ? notUtf8(bytes) : BROKEN_UTF_16);
  }
}

const UTF_32 =
  'It is written in UTF-32, which browsers do not read. Save it as UTF-8 in the program that wrote it, and choose it again.';
const BROKEN_UTF_16 =
  'It begins as UTF-16 and does not go on as that, so that it was not copied whole. Copy it again.';
const CUT = 'It ends in the middle of a letter, so that it was not copied whole. Copy it again.';

/** Says where the first letter is that is no UTF-8. */
function notUtf8(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split('\n');
  const near = lines.at(-1)?.trim().slice(-20);
  const where = near ? phrase`in line ${lines.length}, after “${near}”` : `in line ${lines.length}`;
  return `It is not in UTF-8, in which Unstall writes, so that some letters are lost in it or would come in as others: the first is ${where}. Save it as UTF-8 in the program that saved it last, and choose it again.`;
}

/** Whether it is, as far as it goes. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

export function refused(why: string): Refused {
  return { kind: 'refused', why };
}
