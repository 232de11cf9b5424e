import { describe, expect, it } from 'vitest';
import { MOST_FILE, readAgain, readPasted, readTextFile } from './questionFile.ts';

const readFile = (file: File) =>
  readTextFile(file).then((read) => (read.kind === 'read' ? { kind: 'text', text: read.source.text } : read));
const read = (...bytes: number[]) => readFile(new File([new Uint8Array(bytes)], 'log.csv'));
const codes = (text: string) => Array.from(text, (char) => char.charCodeAt(0));

describe('a file of questions', () => {
  it('is read as UTF-8', async () => {
    const file = new File(['\uFEFFWer prüft “das”?'], 'log.csv');
    expect(await readFile(file)).toEqual({ kind: 'text', text: 'Wer prüft “das”?' });
  });

  it('is read as what Windows wrote before, where it is no UTF-8', async () => {
    expect(await read(...codes('pr'), 0xfc, ...codes('ft '), 0x93, 0x85, 0x94)).toEqual({
      kind: 'text',
      text: 'prüft “…”',
    });
  });

  it('is read as UTF-16 with a mark, either way round', async () => {
    expect(await read(0xff, 0xfe, 0x61, 0, 0xfc, 0)).toEqual({ kind: 'text', text: 'aü' });
    expect(await read(0xfe, 0xff, 0, 0x61, 0, 0xfc)).toEqual({ kind: 'text', text: 'aü' });
  });

  it('that is a plan is refused, and a table that begins with a brace is not', async () => {
    expect(await read(...codes('{"app":"unstall"}'))).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('plan'),
    });
    expect(await read(...codes('{Question},Owner'))).toEqual({ kind: 'text', text: '{Question},Owner' });
  });

  it('that is too large is refused before it is read', async () => {
    const file = new File([new Uint8Array(3 * MOST_FILE + 4)], 'log.csv');
    file.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(await readTextFile(file)).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('5 MB'),
    });
  });

  it('that the browser cannot read is refused', async () => {
    const file = new File(['a'], 'log.csv');
    file.arrayBuffer = () => Promise.reject(new Error('gone'));
    expect(await readTextFile(file)).toMatchObject({ kind: 'refused' });
  });

  it.each<[string, string, RegExp]>([
    ['a web page', '<!DOCTYPE html><html><body><table></table></body></html>', /web page/],
    ['a workbook in XML', '<?xml version="1.0"?><Workbook></Workbook>', /XML/],
    ['a document', '{\\rtf1\\ansi Question}', /document/],
    ['an e-mail', 'From: Ana <ana@bank.example>\nSubject: Questions\n\nWhy?', /e-mail/],
    ['a plan', '{"app": "unstall", "gate": {"questions": [{"text": "Why?"}]}}', /JSON/],
    ['a list of no records alone', '[{"question": "Why?"}, 7]', /JSON/],
    ['nothing but signs', '\u0001\u0002\u0003\u0004'.repeat(20), /no text/],
  ])('that is %s is refused, with what to do', async (_, text, why) => {
    expect(await readTextFile(new File([text], 'log.csv'))).toEqual({
      kind: 'refused',
      why: expect.stringMatching(why),
    });
  });

  it.each([
    '[{"question": "Why?"}, {"question": "Who?"}]',
    '{"question": "Why?"}\n{"question": "Who?"}',
    '{"issues": [{"question": "Why?"}, {"question": "Who?"}]}',
  ])('may be a table in JSON: %s', async (text) => {
    const read = await readTextFile(new File([text], 'log.json'));
    expect(read.kind === 'read' && read.source.reading.table.rows).toEqual([
      ['question'],
      ['Why?'],
      ['Who?'],
    ]);
  });

  it('is read again in another encoding where somebody chooses one', async () => {
    const read = await readTextFile(
      new File([new Uint8Array([...codes('Frage;Wer\nPr'), 0xfc, ...codes('ft?;A')])], 'a.csv'),
    );
    if (read.kind === 'refused') throw new Error(read.why);
    expect(read.source.text).toContain('Prüft?');
    const again = readAgain(read.source, 'windows-1251');
    expect(again.text).toContain('Prьft?');
    expect(again.file?.encoding).toBe('windows-1251');
    expect(again.reading.mark).toBe(';');
  });

  it('is what was pasted, without a file', () => {
    const pasted = readPasted('Why?');
    expect(readAgain(pasted, 'windows-1251')).toEqual(pasted);
  });
});
