import { decode, type Encoding } from './encodings.ts';

const tables = new Map<Encoding, Map<string, number[]>>();

/** Writes a text as an old program does; throws where the encoding lacks a letter. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    return Uint8Array.from(
      units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

/** Every letter of one or two bytes, as the browser reads them. */
function tableOf(encoding: Encoding): Map<string, number[]> {
  const table = new Map<string, number[]>();
  for (let first = 0; first < 256; first++) {
    add([first]);
    if (first >= 0x80) for (let second = 0x40; second < 256; second++) add([first, second]);
  }
  return table;

  function add(bytes: number[]): void {
    const letter = decode(Uint8Array.from(bytes), encoding);
    if (Array.from(letter).length === 1 && letter !== '\ufffd' && !table.has(letter))
      table.set(letter, bytes);
  }
}
