import { readXlsx } from 'hucre/xlsx';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../tests/support/runs.ts';
import { buildDocument } from '../../../plan/documents/build.ts';
import {
  counted,
  examplePlan,
  retyped,
  textSlots,
  TODAY,
  WORDINGS,
} from '../../../plan/documents/plans.fixture.ts';
import { manyRows } from '../../../plan/document/manyRows.fixture.ts';
import { blankPlan, type Plan } from '../../../plan/document/schema.ts';
import { type Document, section } from '../../document.ts';
import { dateOf, money, number, type Said, share } from '../../values.ts';
import { MAKING } from '../making.fixture.ts';
import { faultsOf, VALIDATOR } from '../ooxml/validator.fixture.ts';
import { render } from './excel.ts';

const documentOf = (plan: Plan, counting = plan) =>
  buildDocument('team', plan, counted(counting), WORDINGS, TODAY);
const EXAMPLE = documentOf(examplePlan());

/** A text of each kind that has broken a workbook somewhere, in turn. */
const HOSTILE = [
  ...['=1+1', '+cmd|x', '@SUM(A1)', "'quoted", '#N/A', '_x000D_ and _x005F_', ']]> & <b>"x"</b>'],
  ...['bell \u0007 nought \u0000 half \ud800 none \uffff', 'two\r\nlines\u2028three', 'שלום \u202e abc'],
  ...['w'.repeat(5_000), '\t tab', 'É'.normalize('NFD'), '👩‍💻'],
];
const hostile = (at: number) => HOSTILE[at % HOSTILE.length] ?? '';

/** A document of one list with these cells in a column each. */
function ofCells(...cells: Said[]): Document {
  const columns = cells.map((_, at) => ({ label: `C${at}`, holds: 'words' as const }));
  const table = { caption: 'Cells', columns, rows: [cells] };
  const one = section('cells', 'Cells', { blocks: [{ kind: 'table', table }] });
  return { ...EXAMPLE, lists: [section('lists', '', { sections: [one] })] };
}
const read = async (document: Document) => readXlsx(await render(document, MAKING), { readStyles: true });

describe.skipIf(!VALIDATOR)(
  'passes the validator of the Open XML SDK (skipped where it is not installed)',
  () => {
    const plain = examplePlan();
    it.each<[string, () => Document]>([
      ['the worked example', () => EXAMPLE],
      ['a blank plan', () => documentOf(blankPlan('blank'))],
      ['hostile text in every field', () => documentOf(retyped(plain, textSlots(plain), hostile))],
      [
        'many rows of hostile text, two thousand in all runs',
        () => {
          const many = manyRows(runs(2_000), ['questions']);
          const questions = many.gate.questions.map((row, at) => ({
            ...row,
            text: `${hostile(at)} ${at} `.padEnd(500, 'words '),
            answer: hostile(at + 1),
          }));
          return documentOf({ ...many, gate: { ...many.gate, questions } }, plain);
        },
      ],
      [
        'sheets and columns without names, or with the same',
        () => {
          const table = (labels: string[]) => ({
            kind: 'table' as const,
            table: {
              caption: '',
              columns: labels.map((label) => ({ label, holds: 'words' as const })),
              rows: [labels],
            },
          });
          const sections = [
            '',
            'History',
            "'[a]:*?/\\'",
            'x'.repeat(40),
            'x'.repeat(40),
            'X'.repeat(31),
            'about',
          ].map((title, at) =>
            section(`s ${at}`, title, { blocks: [table(['', 'A', 'a', ' A\n', '<&">'])] }),
          );
          return { ...EXAMPLE, lists: [section('lists', '', { sections })] };
        },
      ],
    ])('%s', async (_, document) => {
      expect(await faultsOf(await render(document(), MAKING), 'xlsx')).toEqual([]);
    });
  },
);

it('days are days, sums and shares numbers with their form, and texts are texts whatever they begin with', async () => {
  const cells = [
    ...[
      dateOf('2026-12-08'),
      dateOf('1899-05-01'),
      money(1250.5, 'eur'),
      money(7, 'crowns "K"'),
      share(0.25),
    ],
    ...[number(41, 'weeks "w"'), number(20.34), ...HOSTILE],
  ];
  const { sheets } = await read(ofCells(...cells));
  const sheet = sheets.find(({ name }) => name === 'Cells');
  const [, row = []] = sheet?.rows ?? [];
  expect(row.slice(0, 7)).toEqual([new Date('2026-12-08'), '1899-05-01', 1250.5, 7, 0.25, 41, 20.34]);
  const formats = [...Array(7).keys()].map((at) => sheet?.cells?.get(`1,${at}`)?.style?.numFmt);
  expect(formats).toEqual([
    ...['d-mmm-yyyy', undefined, '[$EUR] #,##0.00', '#,##0', '0%', '#,##0" weeks w"', '#,##0.0'],
  ]);
  expect(row.slice(7)).toEqual(
    HOSTILE.map((text) =>
      text
        .replace('\u0007', '')
        .replace('\u0000', '')
        .replace('\ud800', '\ufffd')
        .replace('\uffff', '')
        .replace(/\r\n|\u2028/g, '\n'),
    ),
  );
  expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
});

it('key figures are a row each, their sums numbers', async () => {
  const figures = [{ label: 'To sign', figure: money(7, 'EUR'), note: 'enough' }];
  const strip = { kind: 'strip' as const, figures };
  const own = section('keys', 'Keys', { blocks: [strip] });
  const { sheets } = await read({ ...EXAMPLE, lists: [section('lists', '', { sections: [own] })] });
  expect(sheets.find(({ name }) => name === 'Keys')?.rows).toContainEqual(['To sign', 7, 'enough']);
});

it('the same plan makes the same bytes', async () => {
  const [one, other] = await Promise.all([
    render(EXAMPLE, MAKING),
    render(documentOf(examplePlan()), MAKING),
  ]);
  expect(Buffer.compare(one, other)).toBe(0);
});

it('begins with what it is and a way to each sheet, and each list is a table with filters whose heads stay', async () => {
  const bytes = await render(EXAMPLE, MAKING);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const [about, ...others] = sheets;
  expect(about?.rows.slice(0, 3).map(([first]) => first)).toEqual([
    'Second Look',
    expect.stringContaining('nothing in the plan'),
    'For',
  ]);
  expect(about?.rows.slice(-others.length).map(([name]) => name)).toEqual(others.map(({ name }) => name));
  const log = others.find(({ name }) => name === 'Question log');
  expect(log).toMatchObject({ freezePane: { rows: 1 }, tables: [{ showAutoFilter: true }] });
  expect(log?.rows.length).toBe(examplePlan().gate.questions.length + 1);
  expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
    `location="'Question log'!A1"`,
  );
});

it('others have their turn again and again while it is made', async () => {
  const many = documentOf(manyRows(500, ['questions']), examplePlan());
  let turns = 0;
  await render(many, { pause: () => Promise.resolve(void turns++) });
  expect(turns).toBeGreaterThan(30);
  const stopped = render(many, { pause: () => Promise.reject(new Error('stopped')) });
  await expect(stopped).rejects.toThrow('stopped');
});
