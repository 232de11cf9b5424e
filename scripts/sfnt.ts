/** The tables of a font as it stands in memory, and the one of them that says what it is called. */

/** Where the parts of a font's head stand, in bytes. */
const [HEAD, ENTRY] = [12, 16];
/** The `head` table holds, so far into it, what makes the sum of the whole file come to `WHOLE`. */
const [ADJUSTMENT, WHOLE] = [8, 0xb1b0afba];
/** Windows, Unicode, American English: what every system reads. */
const EVERYWHERE = [3, 1, 0x409] as const;
/** Names by their numbers. */
const [FAMILY, STYLE, UNIQUE, FULL, POSTSCRIPT] = [1, 2, 3, 4, 6];

/** The same font under other names. Whose it is and under which licence it goes on saying. */
export function renamed(font: Buffer, family: string, style: string): Buffer {
  const postscript = `${family.replaceAll(' ', '')}-${style}`;
  const names = new Map([
    ...namesOf(font),
    [FAMILY, `${family}${style === 'Regular' ? '' : ` ${style}`}`],
    [STYLE, 'Regular'],
    [UNIQUE, postscript],
    [FULL, `${family} ${style}`],
    [POSTSCRIPT, postscript],
  ]);
  const tables = tablesOf(font).map(([tag, data]) => [tag, tag === 'name' ? written(names) : data] as const);
  return assembled(font.readUInt32BE(0), tables);
}

/** What a font says of itself, by the numbers of names. */
export function namesOf(font: Buffer): Map<number, string> {
  const table = tablesOf(font).find(([tag]) => tag === 'name')?.[1];
  if (!table) throw new Error('The font has no names.');
  const storage = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + 12 * index);
  return new Map(
    records
      .filter((at) => EVERYWHERE.every((number, step) => table.readUInt16BE(at + 2 * step) === number))
      .map((at) => {
        const start = storage + table.readUInt16BE(at + 10);
        const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
        return [table.readUInt16BE(at + 6), text.swap16().toString('utf16le')];
      }),
  );
}

function tablesOf(font: Buffer): (readonly [string, Buffer])[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = HEAD + ENTRY * index;
    const start = font.readUInt32BE(at + 8);
    return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
  });
}

/** A `name` table. */
function written(names: Map<number, string>): Buffer {
  const sorted = [...names].sort(([one], [other]) => one - other);
  const head = Buffer.alloc(6 + 12 * sorted.length);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  for (const [index, [id]] of sorted.entries()) {
    const length = texts[index]?.length ?? 0;
    const record = [...EVERYWHERE, id, length, offset];
    for (const [step, number] of record.entries()) head.writeUInt16BE(number, 6 + 12 * index + 2 * step);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

function assembled(version: number, tables: (readonly [string, Buffer])[]): Buffer {
  const head = Buffer.alloc(HEAD + ENTRY * tables.length);
  const reach = Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(ENTRY * 2 ** reach, 6);
  head.writeUInt16BE(reach, 8);
  head.writeUInt16BE(ENTRY * (tables.length - 2 ** reach), 10);
  let offset = head.length;
  let adjusted: Buffer | undefined;
  const padded = tables.map(([tag, data], index) => {
    const whole = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(whole);
    if (tag === 'head') {
      whole.writeUInt32BE(0, ADJUSTMENT);
      adjusted = whole;
    }
    const at = HEAD + ENTRY * index;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(sumOf(whole), at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(data.length, at + 12);
    offset += whole.length;
    return whole;
  });
  const sum = [head, ...padded].reduce((before, part) => (before + sumOf(part)) >>> 0, 0);
  adjusted?.writeUInt32BE((WHOLE - sum) >>> 0, ADJUSTMENT);
  return Buffer.concat([head, ...padded]);
}

/** The sum of a table as its words, which is what fonts are checked by. */
function sumOf(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
