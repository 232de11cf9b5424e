import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { taken } from '../../sheets/gate/gate.fixture.ts';
import { roomBeside } from '../../sheets/gate/room.ts';
import { takeQuestions } from '../../sheets/gate/take.ts';
import { encode } from './encode.fixture.ts';
import type { Encoding } from './encodings.ts';
import { readTextFile } from './questionFile.ts';

const MARKS = [',', ';', '\t', '|', '^', '~'] as const;

/** In each language the headings, questions and names that its programs write, and the encodings they write them in. */
const LANGUAGES: readonly {
  encodings: readonly Encoding[];
  headings: readonly [number: string, text: string, owner: string, date: string];
  questions: readonly string[];
  owners: readonly string[];
}[] = [
  {
    encodings: ['utf-8', 'utf-16le', 'windows-1252'],
    headings: ['No.', 'Question', 'Owner', 'Due date'],
    questions: [
      'Which period was it trained on?',
      'Who – and when – overrides “the score”?',
      'Is a 5" cut-off used, or none?',
    ],
    owners: ['Zoë Ruiz', 'Joel Hart'],
  },
  {
    encodings: ['utf-8', 'windows-1252', 'macintosh'],
    headings: ['Nr.', 'Frage', 'Zuständig', 'Fällig am'],
    questions: [
      'Welcher Zeitraum wurde geprüft?',
      'Wer löscht, und für wen?',
      'Größe; Höhe; Tiefe: wo steht das?',
    ],
    owners: ['Jürgen Weiß', 'Käthe Groß'],
  },
  {
    encodings: ['utf-8', 'windows-1250', 'utf-16be'],
    headings: ['Lp.', 'Pytanie', 'Właściciel', 'Termin'],
    questions: [
      'Który okres obejmują dane uczące?',
      'Kto może zmienić ocenę, i dlaczego?',
      'Czy ktoś to sprawdził?',
    ],
    owners: ['Łukasz Żak', 'Świętosława Wójcik'],
  },
  {
    encodings: ['utf-8', 'shift_jis'],
    headings: ['番号', '質問', '担当者', '期限'],
    questions: ['学習データの期間はいつですか？', 'スコアを覆せるのは誰ですか？', '誰が確認しましたか？'],
    owners: ['田中 太郎', '鈴木 花子'],
  },
  {
    encodings: ['utf-8', 'windows-1251'],
    headings: ['№', 'Вопрос', 'Ответственный', 'Срок'],
    questions: ['На каких данных обучена модель?', 'Кто может изменить оценку?', 'Где это записано?'],
    owners: ['Анна Иванова', 'Пётр Орлов'],
  },
];

const anyTable = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    language: fc.constant(language),
    encoding: fc.constantFrom(...language.encodings),
    mark: fc.constantFrom(...MARKS),
    end: fc.constantFrom('\r\n', '\n', '\r'),
    quoted: fc.boolean(),
    title: fc.boolean(),
    rows: fc.array(
      fc.record({
        text: fc.constantFrom(...language.questions),
        second: fc.constantFrom('', '\nsecond line', ' (a, b; c)'),
        owner: fc.constantFrom(...language.owners),
        day: fc.integer({ min: 1, max: 28 }),
      }),
      { minLength: 3, maxLength: 12 },
    ),
  }),
);

it('any log comes in as it was, under six marks and in eight encodings, with title rows, quotes and line breaks', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async ({ language, encoding, mark, end, quoted, title, rows }) => {
      const cell = (text: string) =>
        quoted || text.includes(mark) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const line = (cells: readonly string[]) => cells.map(cell).join(mark);
      const day = (at: number) => `2026-12-${String(at).padStart(2, '0')}`;
      const written = [
        ...(title ? [line(['Model X', '', '', '']), line(['', '', '', ''])] : []),
        line(language.headings),
        ...rows.map((row, at) => line([String(at + 1), row.text + row.second, row.owner, day(row.day)])),
      ].join(end);
      const read = await readTextFile(new File([encode(written, encoding)], 'log.csv'));
      if (read.kind === 'refused') throw new Error(read.why);
      const { reading } = read.source;
      const { questions } = takeQuestions(reading.table, reading.columns, roomBeside([]), []);
      expect(reading.mark).toBe(mark);
      expect(questions).toEqual(
        rows.map((row, at) =>
          taken({
            ...{ owner: row.owner, date: day(row.day), reference: String(at + 1) },
            text: row.text + row.second,
          }),
        ),
      );
    }),
    { numRuns: runs(1000) },
  );
});

it('any bytes, and any log with some of its bytes changed, are refused or read, never with half a letter or half a day', async () => {
  const folder = new URL('./fixtures/', import.meta.url);
  const logs = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)).subarray(0, 2000));
  const changed = fc
    .tuple(fc.constantFrom(...logs), fc.array(fc.tuple(fc.nat(1999), fc.nat(255)), { maxLength: 20 }))
    .map(([log, changes]) => {
      const bytes = Uint8Array.from(log);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      return bytes;
    });
  const bytes = fc.oneof(changed, fc.uint8Array({ maxLength: 400 }));
  await fc.assert(
    fc.asyncProperty(bytes, async (log) => {
      const read = await readTextFile(new File([Uint8Array.from(log)], 'log.csv'));
      if (read.kind === 'refused') {
        expect(read.why).toMatch(/\.$/);
        return;
      }
      const { reading } = read.source;
      const { questions } = takeQuestions(reading.table, reading.columns, roomBeside([]), []);
      expect(questions.length).toBeLessThanOrEqual(reading.table.rows.length);
      for (const question of questions) {
        expect(question.text.isWellFormed()).toBe(true);
        expect(question.date).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
      }
    }),
    { numRuns: runs(1500) },
  );
});
