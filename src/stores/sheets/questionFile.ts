import { parseJson } from '../../plan/document/read.ts';
import { isRecord } from '../../sheets/record.ts';
import { asCsv } from '../../sheets/gate/asCsv.ts';
import type { Mark } from '../../sheets/gate/cut.ts';
import { readBest, type Reading, type TextReading } from '../../sheets/gate/reading.ts';
import { bytesOf, type Door, type Refused, refused, UNREADABLE } from '../files/fileText.ts';
import { decode, type Encoding, type Ranked, rankEncodings } from './encodings.ts';
import * as en from './en.ts';
import { isTwice } from './twice.ts';

/** The largest file of questions that is looked at. */
export const MOST_FILE = 5_000_000;

const QUESTIONS: Door = {
  most: MOST_FILE,
  tooLarge: en.tooLarge,
  noText: { workbook: en.noText, pdf: en.document, other: en.noText },
};

/** What is on its way into the log, and how it reads best. */
export type Source = TextSource | WorkbookSource;
/** A text; of a file also its bytes and the encodings it may be in. */
export type TextSource = {
  kind: 'text';
  text: string;
  reading: TextReading;
  file?: { bytes: Uint8Array; ranked: Ranked; encoding: Encoding };
};
/** A workbook, and which of its sheets is read. */
export type WorkbookSource = { kind: 'workbook'; sheets: readonly SheetRead[]; at: number; reading: Reading };
/** A sheet with its cells as text; `blank`: how many formulas in it have no result in the file. */
export type SheetRead = { name: string; hidden: boolean; reading: Reading; blank: number };
export type QuestionFile = { kind: 'read'; source: Source } | Refused;

/** How far behind the best an encoding may be to be tried with the table that comes of it. */
const CLOSE = 3;

/** Reads what somebody pasted. */
export function readPasted(text: string): TextSource {
  const pasted = { kind: 'text', text, reading: readBest(text, '') } as const;
  if (!isTwice(text)) return pasted;
  // As a file, it can be read in either way.
  const bytes = new TextEncoder().encode(text);
  const ranked = rankEncodings(bytes);
  return ranked
    ? readAgain({ ...pasted, file: { bytes, ranked, encoding: 'utf-8' } }, 'utf-8 twice')
    : pasted;
}

/** Reads a file somebody chose; what reads workbooks is loaded for the first of them, and rejects where it can’t be. */
export async function readQuestionFile(file: File): Promise<QuestionFile> {
  const begins = await bytesIn(file.slice(0, 4)).catch(() => undefined);
  if (!begins) return UNREADABLE;
  if (!isOffice(begins)) return readTextFile(file);
  if (file.size > MOST_FILE) return refused(en.tooLarge);
  const { readWorkbook } = await import('./workbook.ts');
  return readWorkbook(await bytesIn(file));
}

async function bytesIn(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** How a .xlsx begins, and a .xls or a workbook with a password. */
const OFFICE = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];

function isOffice(begins: Uint8Array): boolean {
  return OFFICE.includes(String.fromCharCode(...begins));
}

/** Reads a text in the encoding in which its letters and its table make the most sense. */
export async function readTextFile(file: File): Promise<{ kind: 'read'; source: TextSource } | Refused> {
  const bytes = await bytesOf(file, QUESTIONS).catch(() => UNREADABLE);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const ranked = rankEncodings(bytes);
  if (!ranked) return refused(en.noText);
  const fallback: Mark = /\.txt$/i.test(file.name) ? '' : /\.(?:tsv|tab)$/i.test(file.name) ? '\t' : ',';
  const least = ranked.encodings[0]?.strange ?? 0;
  const tried = ranked.encodings
    .filter(({ strange }) => strange < least + CLOSE)
    .map(({ encoding, strange }) => {
      const text = decode(bytes, encoding);
      const reading = readBest(text, fallback);
      return {
        score: reading.score - 4 * strange,
        source: { kind: 'text' as const, text, reading, file: { bytes, ranked, encoding } },
      };
    });
  const [best] = tried.sort((one, other) => other.score - one.score);
  if (!best) return refused(en.noText);
  const { text } = best.source;
  const other = otherFormat(text);
  if (other) return refused(other);
  return text.length > MOST_FILE ? refused(en.tooLarge) : { kind: 'read', source: best.source };
}

/** The same file in another encoding. */
export function readAgain({ text, file, reading }: TextSource, encoding: Encoding): TextSource {
  if (!file) return { kind: 'text', text, reading };
  const again = decode(file.bytes, encoding);
  return { kind: 'text', text: again, reading: readBest(again, reading.mark), file: { ...file, encoding } };
}

/** How texts begin that are no table, whatever their name ends in, and what to do. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:<!doctype|<html|<head|<body|<table|<meta|<style)/i, en.html],
  [/^\s*<\?xml|^\s*<\w+[\s>][\s\S]*<\/\w+>\s*$/i, en.xml],
  [/^\s*\{\\rtf/, en.document],
  [/^.{0,1024}%PDF-\d/s, en.document],
  [
    /^(?:MIME-Version|Content-Type|Received|Return-Path|Message-ID|From|X-[\w-]+): .*\n(?:[\w-]+: |\s)/i,
    en.mail,
  ],
  [/^BEGIN:V(?:CALENDAR|CARD)/i, en.noText],
];

/** What a text is that is no table; undefined for one that may be. */
function otherFormat(text: string): string | undefined {
  const known = FORMATS.find(([form]) => form.test(text))?.[1];
  if (known) return known;
  const json = parseJson(text) ?? parseJson(text.slice(0, text.search(/\n|$/)));
  const records = isRecord(json) || (Array.isArray(json) && json.some(isRecord));
  // A plan is full of lists, and comes in elsewhere.
  if (records && ((isRecord(json) && 'app' in json) || asCsv(text) === undefined)) return en.json;
  const controls = text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > text.length / 100 + 1 ? en.noText : undefined;
}
