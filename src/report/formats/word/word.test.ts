import { expect, it } from 'vitest';
import { withEveryText } from '../../../../tests/support/documents.ts';
import { withMany } from '../../../../tests/support/many-rows.ts';
import { runs } from '../../../../tests/support/runs.ts';
import { blankPlan, type Plan } from '../../../plan/document/schema.ts';
import { buildDocument } from '../../../plan/documents/build.ts';
import type { DocumentId } from '../../../plan/documents/documents.ts';
import { counted, examplePlan, TODAY, WORDINGS } from '../../../plan/documents/plans.fixture.ts';
import { byHand, type Table, words } from '../../blocks.ts';
import { type Document, type Flat, flatten, section, showFlat } from '../../document.ts';
import type { Making } from '../format.ts';
import { MAKING } from '../making.fixture.ts';
import { faultsOf, VALIDATOR } from '../ooxml/validator.fixture.ts';
import { allowed } from '../ooxml/xml.ts';
import { partsOf } from './carrier.fixture.ts';
import { render } from './word.ts';

const HOSTILE = [
  'nul \0 bell \x07 escape \x1b end \uffff',
  'half \ud800 of a pair \udfff',
  ']]> </w:t></w:r> &lt;b> "q" _x000D_ =1+1',
  'שלום עולם, ΑΒΓ, مرحبا 12',
  `long ${'W'.repeat(5000)}`,
  `many words ${'of something that somebody wrote down '.repeat(13)}`.trim(),
  'line one\nline two\r\n\tline three ',
];
const PLANS: Record<string, Plan> = {
  'the worked example': examplePlan(),
  'a blank plan': blankPlan('blank') as Plan,
  'a hostile plan': withEveryText(
    withMany(['questions'], runs(2_000)),
    (index) => HOSTILE[index % HOSTILE.length] ?? '',
  ),
};
/** Each look of a document, on every kind of plan: the validator takes its seconds. */
const TRIED: [DocumentId, string][] = [
  ['executive', 'the worked example'],
  ['team', 'the worked example'],
  ['committee', 'a blank plan'],
  ['team', 'a hostile plan'],
];

/** A picture of one dot. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  (sign) => sign.charCodeAt(0),
);
const DRAWING: Making = { ...MAKING, draw: () => Promise.resolve({ png: PNG, width: 657, height: 200 }) };

const built = (id: DocumentId, plan: Plan) => buildDocument(id, plan, counted(plan), WORDINGS, TODAY);

/** Every text of a document, as it reads. */
function textsOf({ title, sections }: Document): string[] {
  return [title, ...flatten(sections).map(showFlat).flatMap(textsIn)];
}

function textsIn(part: Flat<string>): string[] {
  switch (part.kind) {
    case 'heading':
    case 'text':
      return [part.text];
    case 'figure':
      return [part.finding, ...textsOfTable(part.table)];
    case 'table':
      return textsOfTable(part.table);
    case 'checklist':
      return part.items.flatMap(({ text, note }) => [text, note]);
    case 'facts':
      return part.rows.flatMap(({ label, value }) => [label, value]);
    case 'strip':
      return part.figures.flatMap(({ label, figure, note }) => [label, figure, note]);
    case 'list':
      return part.items;
  }
}

function textsOfTable({ caption, columns, rows }: Table<string>): string[] {
  return [caption, ...columns.map(({ label }) => label), ...rows.flat()];
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** Blanks read alike, and marks that only turn words are no words. */
const folded = (text: string) =>
  allowed(text)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, '');

function wordsOf(xml: string): string {
  return folded(xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ''));
}

it.each(TRIED)(
  'the document “%s” of %s has every text, and no fault that Microsoft’s validator finds',
  async (id, name) => {
    const document = built(id, PLANS[name] ?? examplePlan());
    const file = await render(document, DRAWING);
    const body = wordsOf(partsOf(file).get('word/document.xml') ?? '');
    // Of so many rows most say the same: to look for each text once is enough.
    const texts = [...new Set(textsOf(document).map(folded))];
    expect(texts.filter((text) => !body.includes(text))).toEqual([]);
    expect(await faultsOf(file, 'docx')).toEqual([]);
  },
  60_000,
);

it.skipIf(!VALIDATOR)('the validator finds a fault where there is one', async () => {
  const file = await render({ ...BLANK, language: '<' }, MAKING);
  expect(await faultsOf(file, 'docx')).not.toEqual([]);
});

if (!VALIDATOR)
  console.warn(
    'Microsoft’s validator of Office files is not installed for this machine: it found no fault, and looked for none.',
  );

const BLANK: Document = {
  ...{ id: 'team', title: 'Second Look', program: 'Second Look', reader: 'the team' },
  ...{
    day: TODAY,
    language: 'en-GB',
    onePage: false,
    sections: [],
    slides: [],
    dates: [],
    lists: [],
    work: [],
  },
  ...{ firm: '', plan: 'plan', revision: 1 },
};
const TABLE = {
  caption: 'To sign',
  columns: [words('Name'), byHand('Signature')],
  rows: [
    ['Tomas', ''],
    ['מרים', ''],
  ],
};
const FIGURE = { kind: 'line' as const, marks: [] };
const SHOWN: Document = {
  ...BLANK,
  sections: [
    section('one', 'First', {
      blocks: [
        { kind: 'table', table: TABLE },
        { kind: 'figure', figure: FIGURE, finding: 'It “holds” & <ends>', table: { ...TABLE, caption: '' } },
        { kind: 'checklist', items: [{ state: 'yes', text: 'There is one.', note: '' }] },
        { kind: 'text', text: 'שלום abc' },
      ],
      sections: [section('two', 'Within', { blocks: [{ kind: 'list', items: ['An item'] }] })],
    }),
  ],
};

async function bodyOf(document: Document, making = DRAWING): Promise<string> {
  return partsOf(await render(document, making)).get('word/document.xml') ?? '';
}

it('Word knows headings, lists and captions by its own styles, and tables by heads that repeat and rows that stay whole', async () => {
  const body = await bodyOf(SHOWN);
  for (const style of ['Title', 'Heading1', 'Heading2', 'ListBullet', 'Caption'])
    expect(body, style).toContain(`<w:pStyle w:val="${style}"/>`);
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(6);
  // Who signs has room to.
  expect(body.match(/<w:trHeight/g)).toHaveLength(4);
});

it('a picture says in words what it shows, and a document without one has its finding and its table', async () => {
  expect(await bodyOf(SHOWN)).toContain('descr="It “holds” &amp; &lt;ends&gt;"');
  const plain = await bodyOf(SHOWN, MAKING);
  expect(plain).not.toContain('<w:drawing>');
  expect(wordsOf(plain)).toContain('It“holds”&<ends>');
});

it('key figures stand beside one another, each large under what it is called', async () => {
  const figures = [
    { label: 'To sign', figure: '£5', note: 'enough' },
    { label: 'Date', figure: '30 Jun', note: 'nearly sure' },
  ];
  const sections = [section('keys', 'Keys', { blocks: [{ kind: 'strip', figures }] })];
  const body = await bodyOf({ ...BLANK, sections });
  const rows = body.split('<w:tr>').slice(1);
  expect(rows.map(wordsOf)).toEqual(['TosignDate', '£530Jun', 'enoughnearlysure']);
  expect(rows[1]?.match(/<w:pStyle w:val="KeyFigure"\/>/g)).toHaveLength(2);
  expect(await faultsOf(await render({ ...BLANK, sections }, MAKING), 'docx')).toEqual([]);
});

it('what runs from right to left is marked where it stands, and nothing else is', async () => {
  const body = await bodyOf(SHOWN);
  expect(body.match(/<w:bidi\/>/g)).toHaveLength(3);
  expect(body).toContain('<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">שלום</w:t></w:r>');
  expect(body).toContain('<w:r><w:t xml:space="preserve"> abc</w:t></w:r>');
});

it('head and foot of every page say the document, its reader, its day and the page', async () => {
  const parts = partsOf(await render({ ...BLANK, title: `Second Look ${'x'.repeat(500)}` }, MAKING));
  expect(wordsOf(parts.get('word/header1.xml') ?? '')).toMatch(/^SecondLookx{40,60}…Fortheteam$/);
  expect(wordsOf(parts.get('word/footer1.xml') ?? '')).toBe('Asof20Nov2026Page1of1');
  expect(parts.get('word/footer1.xml')).toContain('w:instr=" NUMPAGES "');
});

it('only a document of many parts has contents, and they lead to each', async () => {
  const parts = Array.from({ length: 6 }, (_, index) => section(`${index}`, `Part ${index}`, {}));
  expect(await bodyOf({ ...BLANK, sections: parts.slice(1) })).not.toContain('TOC ');
  const body = await bodyOf({ ...BLANK, sections: parts });
  const anchors = [...body.matchAll(/w:anchor="(\w+)"/g)].map(([, name]) => name);
  expect(anchors).toEqual(
    [...body.matchAll(/<w:bookmarkStart w:id="\d" w:name="(\w+)"/g)].map(([, name]) => name),
  );
  expect(anchors).toHaveLength(6);
});

it('the paper is the one that was chosen, the language and the title those of the document', async () => {
  const parts = partsOf(await render(SHOWN, { ...MAKING, paper: 'letter' }));
  expect(parts.get('word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(parts.get('docProps/core.xml')).toContain('<dc:title>Second Look</dc:title>');
});

it('the same document makes the same bytes', async () => {
  expect(await render(SHOWN, DRAWING)).toEqual(await render(SHOWN, DRAWING));
});

it('the page gets its turn at every row, hears how much is done, and stops it', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => [`${index}`, '']);
  const long = {
    ...BLANK,
    sections: [section('long', 'Long', { blocks: [{ kind: 'table', table: { ...TABLE, rows } }] })],
  };
  const done: number[] = [];
  await render(long, { ...MAKING, pause: (share) => Promise.resolve(void done.push(share)) });
  expect(done.length).toBeGreaterThan(200);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(Math.max(...done)).toBeLessThanOrEqual(1);
  const stopped = new Error('stopped');
  await expect(render(long, { ...MAKING, pause: () => Promise.reject(stopped) })).rejects.toBe(stopped);
});
