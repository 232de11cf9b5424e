/** The largest file of questions that is looked at. */
export const MOST_FILE = 5_000_000;

/** A file as text, or why it is none. */
export type FileText = { kind: 'text'; text: string } | { kind: 'refused'; why: string };

/** Reads a file somebody chose as text, in the encoding a spreadsheet wrote it in. */
export async function readQuestionFile(file: File): Promise<FileText> {
  if (file.size > MOST_FILE) return refused('It is larger than 5 MB. Export only the columns you need.');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return refused('The browser could not read it.');
  if (isWorkbook(bytes)) {
    return refused('It is a workbook. Save the sheet as CSV, or copy its rows and paste them here.');
  }
  return { kind: 'text', text: decode(bytes) };
}

function refused(why: string): FileText {
  return { kind: 'refused', why };
}

/** A zip, as .xlsx and .ods are, or an old .xls. */
function isWorkbook(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11);
}

/** Spreadsheets write UTF-8, UTF-16 with a mark, or what Windows used before either. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
