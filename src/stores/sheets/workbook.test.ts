import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../sheets/gate/fields.ts';
import type { Taking } from '../../sheets/gate/known.ts';
import { roomBeside } from '../../sheets/gate/room.ts';
import { takeQuestions } from '../../sheets/gate/take.ts';
import { readQuestionFile, type WorkbookSource } from './questionFile.ts';
import { LOG, sent } from './workbook.fixture.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));
const choose = (bytes: Uint8Array, name = 'log.xlsx') =>
  readQuestionFile(new File([new Uint8Array(bytes)], name));

async function sourceOf(bytes: Uint8Array): Promise<WorkbookSource> {
  const read = await choose(bytes);
  if (read.kind !== 'read' || read.source.kind !== 'workbook') throw new Error(JSON.stringify(read));
  return read.source;
}

async function taken(bytes: Uint8Array, log: readonly Question[] = [], taking?: Taking) {
  const { reading } = await sourceOf(bytes);
  return takeQuestions(reading.table, reading.columns, roomBeside(log), log, taking);
}

const whyNot = async (bytes: Uint8Array) => {
  const read = await choose(bytes);
  return read.kind === 'refused' ? read.why : 'read';
};

describe('a log that was sent out as a workbook', () => {
  it('comes back the same from us, from LibreOffice and from openpyxl, and changes nothing', async () => {
    const ours = await sent(LOG);
    const others = [fixture('log-by-libreoffice.xlsx'), fixture('log-by-openpyxl.xlsx')];
    const rows = (await sourceOf(ours)).reading.table.rows;
    expect(rows.slice(0, 2)).toEqual([
      [
        ...['Reference', 'Section', 'Question', 'Blocks, clarifies or later', 'What would settle it'],
        ...['Who of you reads it', 'Days to read it', 'Owner', 'Answer', 'Date', 'State', 'Id in Unstall'],
      ],
      [
        ...['MR-12', 'Data', 'Which period was the model trained on?', 'Blocking', '', '', ''],
        ...['Ana Ruiz', 'Two years,\nthe last one whole', '2026-11-03', '', 'q-1'],
      ],
    ]);
    // The others are of a file with the columns that it had at first.
    for (const bytes of [ours, ...others]) {
      const { sheets, at } = await sourceOf(bytes);
      expect(sheets.map(({ name }) => name)).toEqual(['About', 'Questions']);
      expect(at).toBe(1);
      expect(await taken(bytes, LOG, { over: true, theirs: true })).toMatchObject({
        questions: [],
        changes: [],
      });
    }
  });

  it('keeps back a mark that is our guess', async () => {
    const { reading } = await sourceOf(await sent(LOG));
    expect(reading.table.rows.slice(1).map((row) => row[3])).toEqual(['Blocking', '', '']);
  });

  it('comes in over what is there by its ids, whatever was reworded, and adds what is new', async () => {
    const [first, second, third] = LOG;
    if (!first || !second || !third) throw new Error('The log is shorter.');
    const returned = await sent([
      {
        ...first,
        text: 'Which months was it trained on? (Ref: MR-12; Section: Data)',
        theirs: 'later',
      },
      { ...second, answer: 'Agreed', theirs: 'clarification' },
      { ...third, owner: '', answer: '' },
      { ...third, id: 'not-known', text: 'And who signs for the bank?', theirs: 'unknown' },
    ]);
    const { questions, changes } = await taken(returned, LOG, { over: true, theirs: true });
    expect(questions.map(({ text, kind }) => [text, kind])).toEqual([
      ['And who signs for the bank?', 'unknown'],
    ]);
    expect(changes.map(({ number, patch }) => [number, patch])).toEqual([
      [
        1,
        {
          text: 'Which months was it trained on?',
          ...{ reference: 'MR-12', section: 'Data' },
          theirs: 'later',
        },
      ],
      [2, { theirs: 'clarification', answer: 'Agreed' }],
    ]);
    const careful = await taken(returned, LOG, { over: false, theirs: false });
    expect(careful.changes.map(({ number, patch }) => [number, patch])).toEqual([[2, { answer: 'Agreed' }]]);
  });
});

describe('a workbook by others', () => {
  it('is read with its rich text, its yes and no, its days since 1904 and whatever form they have', async () => {
    const { reading, sheets, at } = await sourceOf(fixture('findings-1904.xlsx'));
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Read me', false],
      ['Findings', false],
      ['Old', true],
    ]);
    expect([at, sheets[at]?.blank]).toEqual([1, 1]);
    const { questions } = takeQuestions(reading.table, reading.columns, roomBeside([]), []);
    expect(questions.map(({ text, kind, date, owner }) => [text, kind, date, owner])).toEqual([
      ['Which period was it trained on? (Share: 0.5)', 'blocking', '2026-11-03', 'Ana Ruiz'],
      ['Who overrides the score? (Share: 3)', 'clarification', '2026-12-04', 'Marek Dunne'],
    ]);
  });

  it('with its questions in a hidden sheet and nothing in the others is read there', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Empty', rows: [] },
        { name: 'Kept', hidden: true, rows: [['Question'], ['Why was this period chosen?']] },
      ],
    });
    const { sheets, at } = await sourceOf(bytes);
    expect(sheets[at]).toMatchObject({ name: 'Kept', hidden: true });
  });
});

describe('is refused, with what to do,', () => {
  it('a workbook with a password, one of the old kind, and what is none', async () => {
    const sheets = [{ name: 'A', rows: [['Question'], ['Why?']] }];
    expect(await whyNot(await writeXlsx({ sheets, encryption: { password: 'a', spinCount: 1 } }))).toMatch(
      /password/,
    );
    expect(await whyNot(fixture('old.xls'))).toMatch(/old kind/);
    expect(await whyNot(fixture('old.ods'))).toMatch(/no \.xlsx workbook/);
    expect(await whyNot(await writeXlsx({ sheets: [{ name: 'A', rows: [] }] }))).toMatch(/nothing in any/);
  });

  it('a workbook that ends too soon, wherever it ends, and one whose bytes were changed', async () => {
    const whole = await sent(LOG);
    for (let length = 4; length < whole.length; length += 97)
      expect(await whyNot(whole.slice(0, length)), `${length} bytes`).toMatch(
        /not copied or downloaded whole/,
      );
    const changed = whole.slice();
    changed.fill(0x55, 200, 1200);
    expect(await whyNot(changed)).toMatch(/can’t be read/);
  });

  it('one that would be too large unpacked, before any of it is', async () => {
    const large = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/b.xml': new Uint8Array(51_000_000) });
    expect(large.length).toBeLessThan(100_000);
    expect(await whyNot(large)).toMatch(/larger than 50 MB/);
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}`, new Uint8Array()]));
    expect(await whyNot(zipSync({ 'xl/workbook.xml': strToU8('<a/>'), ...many }))).toMatch(/50 MB/);
  });

  it('one that says it is small unpacked and is not, after no more than it said', async () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<a/>'),
      '[Content_Types].xml': new Uint8Array(5_000_000),
    });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 50, true);
    expect(await whyNot(bytes)).toMatch(/can’t be read/);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 50) view.setUint32(at, 0, true);
    expect(await whyNot(bytes)).toMatch(/50 MB/);
  });
});
