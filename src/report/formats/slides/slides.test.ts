import { expect, it } from 'vitest';
import { withEveryText } from '../../../../tests/support/documents.ts';
import { withMany } from '../../../../tests/support/many-rows.ts';
import { blankPlan, type Plan } from '../../../plan/document/schema.ts';
import { buildDocument } from '../../../plan/documents/build.ts';
import { counted, examplePlan, TODAY, WORDINGS } from '../../../plan/documents/plans.fixture.ts';
import { words } from '../../blocks.ts';
import type { Document, Slide } from '../../document.ts';
import { MAKING } from '../making.fixture.ts';
import { faultsOf } from '../ooxml/validator.fixture.ts';
import { partsOf } from '../word/carrier.fixture.ts';
import { render } from './slides.ts';
import { heightIn } from './room.ts';
import { BODY, HIGH, POINT } from './shapes.ts';

const HOSTILE = [
  ...['nul \0 half \ud800 ]]> </a:t> _x000D_ =1+1', 'שלום עולם', `long ${'W'.repeat(5000)}`, 'one\ntwo'],
  `many words ${'of something that somebody wrote down '.repeat(13)}`.trim(),
];
const EXAMPLE = examplePlan();
const PLANS: [string, Plan][] = [
  ['the worked example', EXAMPLE],
  ['a blank plan', blankPlan('blank') as Plan],
  [
    'a hostile plan',
    withEveryText(withMany(['commitments'], 2000), (index) => HOSTILE[index % HOSTILE.length] ?? ''),
  ],
];
const pack = (plan: Plan) => buildDocument('committee', plan, counted(plan), WORDINGS, TODAY);

it.each(PLANS)(
  'slides of %s have no fault that Microsoft’s validator finds, and are eight at most',
  async (_, plan) => {
    const file = await render(pack(plan), MAKING);
    expect(await faultsOf(file, 'pptx')).toEqual([]);
    const slides = [...partsOf(file).keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeLessThanOrEqual(8);
  },
  60_000,
);

it('of the committee’s pack the parts that are printed are shown, and of no other document any', () => {
  const shown = (plan: Plan) => pack(plan).slides.map(({ block }) => block.kind);
  expect(shown(EXAMPLE)).toEqual(['facts', 'table', 'table', 'table', 'figure', 'facts', 'list']);
  expect(shown({ ...EXAMPLE, parts: { 'committee/forecast': false } })).not.toContain('figure');
  expect(buildDocument('team', EXAMPLE, counted(EXAMPLE), WORDINGS, TODAY).slides).toEqual([]);
});

const row = (at: number) => [`Row ${at}`, `${'words '.repeat(60)}end ${at}`];
const slide = (block: Slide['block']): Document => ({
  ...{ id: 'committee', title: 'Second Look', program: 'Second Look', reader: 'the committee' },
  ...{ day: TODAY, language: 'en-GB', onePage: false, sections: [], dates: [], lists: [], work: [] },
  ...{ firm: '', plan: 'plan', revision: 1 },
  slides: [{ title: 'It “holds” & <ends>', block }],
});
const TABLE = {
  caption: '',
  columns: [words('What'), words('Said')],
  rows: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(row),
};
const partOf = async (block: Slide['block'], path: string, making = MAKING) =>
  partsOf(await render(slide(block), making)).get(`ppt/${path}`) ?? '';

it('a table has a head, as many rows as have room, and all of them in the notes', async () => {
  const block = { kind: 'table' as const, table: TABLE };
  const xml = await partOf(block, 'slides/slide2.xml');
  const heights = [...xml.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height));
  expect(xml).toContain('<a:tblPr firstRow="1"');
  expect(heights.length).toBeGreaterThan(2);
  expect(heights.length).toBeLessThan(10);
  expect(BODY.y + heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(HIGH);
  expect(xml).toContain(`and ${10 - heights.length} more, in the notes`);
  const notes = await partOf(block, 'notesSlides/notesSlide2.xml');
  for (const at of [1, 9]) expect(notes).toContain(`What: Row ${at}; Said: ${row(at)[1]}`);
});

const TEXTS = [
  'W'.repeat(5000),
  'WORDS IN CAPITALS '.repeat(40),
  'https://example.com/'.repeat(20),
  '質問'.repeat(200),
];

it.each(TEXTS)(
  'however wide letters are, what has room is shown and nothing leaves the slide: %s',
  async (text) => {
    const rows = Array.from({ length: 8 }, () => [text, text, text, text]);
    const columns = ['One', 'Two', 'Three', 'Four'].map(words);
    const block = { kind: 'table' as const, table: { caption: '', columns, rows } };
    const table = /<a:tbl>.*<\/a:tbl>/s.exec(await partOf(block, 'slides/slide2.xml'))?.[0] ?? '';
    const widths = [...table.matchAll(/<a:gridCol w="(\d+)"/g)].map(
      ([, width]) => Number(width) / POINT - 10,
    );
    const points = Number(/sz="(\d+)00"/.exec(table)?.[1]);
    const heights = table
      .split('<a:tr ')
      .slice(1)
      .map((row) => {
        const cells = [...row.matchAll(/<a:t>([^<]*)</g)].map(([, cell = '']) => cell);
        return 10 + points * Math.max(...cells.map((cell, at) => heightIn(cell, (widths[at] ?? 0) / points)));
      });
    expect(heights.length).toBeGreaterThan(1);
    expect(heights.reduce((sum, height) => sum + height)).toBeLessThanOrEqual(BODY.height / POINT - 24);

    const list = await partOf({ kind: 'list', items: rows.map(([one = '']) => one) }, 'slides/slide2.xml');
    const items = [...list.matchAll(/sz="1400"><\/a:rPr><a:t>([^<]*)</g)].map(([, item = '']) => item);
    expect(items.length).toBeGreaterThan(3);
    expect(items.at(-1)).toMatch(/^and \d more, in the notes$/);
    const high = items.reduce(
      (sum, item) => sum + 14 * heightIn(item, (BODY.width / POINT - 18) / 14) + 9,
      0,
    );
    expect(high).toBeLessThanOrEqual(BODY.height / POINT);
  },
);

it('a text of a list keeps its line breaks, and its one bullet', async () => {
  const xml = await partOf({ kind: 'list', items: ['one\ntwo\r\nthree'] }, 'slides/slide2.xml');
  expect(xml).toMatch(/one<\/a:t><\/a:r><a:br>.*two<\/a:t><\/a:r><a:br>.*three<\/a:t><\/a:r><\/a:p>/);
});

it('its title is the finding, in the place of a title, and a picture says it in words', async () => {
  const finding = 'It “holds”';
  const block = {
    kind: 'figure' as const,
    figure: { kind: 'line' as const, marks: [] },
    finding,
    table: TABLE,
  };
  const drawing = {
    ...MAKING,
    draw: () => Promise.resolve({ png: Uint8Array.of(1), width: 657, height: 200 }),
  };
  const drawn = await partOf(block, 'slides/slide2.xml', drawing);
  expect(drawn).toContain('<p:ph type="title"/>');
  expect(drawn).toContain('It “holds” &amp; &lt;ends&gt;</a:t>');
  expect(drawn).toContain('descr="It “holds”"');
  expect(await partOf(block, 'slides/slide2.xml')).toContain('<a:tbl>');
});

it('the same document makes the same slides', async () => {
  const document = pack(EXAMPLE);
  expect(await render(document, MAKING)).toEqual(await render(document, MAKING));
});
