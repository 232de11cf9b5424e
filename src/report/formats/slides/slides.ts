import { showDate } from '../../../language/dates.ts';
import { type Block, showBlock } from '../../blocks.ts';
import type { Document, Slide } from '../../document.ts';
import { asOf, CHECK_MARKS, forReader, moreRows } from '../../en.ts';
import { show } from '../../values.ts';
import type { Making, Picture } from '../format.ts';
import { propertiesPart } from '../ooxml/common.ts';
import { packed, type Parts, type Relation, relationsOf, relationsPart, typesPart } from '../ooxml/pack.ts';
import { drawing, frameParts, IMAGE, layout, LAYOUTS, numberIn, numbers } from './frame.ts';
import { cut, fitting } from './room.ts';
import { BODY, paragraphs, pictureIn, placeholder, POINT, TITLE } from './shapes.ts';
import { tableIn } from './table.ts';

/** A title, first as its layout has it; what has no room even small is cut to fewer letters. */
const TITLE_BOX = { width: TITLE.width / POINT, height: TITLE.height / POINT - 8, points: [26, 18, 16] };
const TITLE_LETTERS = [400, 270, 180];
/** The texts of a list, with bullets, and a line for how many more there are; no more than can be taken in, and so long. */
const BULLETS = { width: BODY.width / POINT - 18, points: [18, 16, 14], between: 9 };
const MOST_ITEMS = 7;
const ITEM_LETTERS = 220;
const MORE = 24;

/** A few slides as a PowerPoint file. Rejects once it was stopped. */
export async function render(document: Document, { draw, pause }: Making): Promise<Uint8Array<ArrayBuffer>> {
  const { slides, title, firm, reader, day, language } = document;
  const parts: Parts = new Map([
    ['[Content_Types].xml', typesFor(slides.length + 1)],
    ['_rels/.rels', relationsPart(OF_FILE)],
    ['docProps/core.xml', propertiesPart(document)],
    ...frameParts(document, slides.length + 1),
  ]);
  const subtitle = [forReader(reader), asOf(firm, showDate(day))];
  putSlide(parts, 1, LAYOUTS.first, [
    titleIn(title, language),
    placeholder({
      id: 3,
      kind: 'type="body" idx="1"',
      name: 'Text',
      inner: paragraphs(subtitle, language, { plain: true }),
    }),
  ]);
  putNotes(parts, 1, [title], language);
  for (const [index, slide] of slides.entries()) {
    const block = showBlock(slide.block);
    const picture = slide.block.kind === 'figure' ? await draw(slide.block.figure) : undefined;
    await pause((index + 1) / (slides.length + 2));
    putSlide(parts, index + 2, LAYOUTS.one, shapesOf(slide, block, picture, document), picture);
    putNotes(parts, index + 2, [show(slide.title), ...linesOf(block)], language);
  }
  return packed(parts, pause, slides.length / (slides.length + 2));
}

function titleIn(text: string, language: string): string {
  const inOne = text.replace(/\s+/g, ' ');
  const tried = TITLE_LETTERS.map((letters) => cut(inOne, letters));
  const shown = tried.find((each) => fitting([each], TITLE_BOX).count > 0) ?? tried.at(-1) ?? '';
  const { points } = fitting([shown], TITLE_BOX);
  const look = points === TITLE_BOX.points[0] ? {} : { points };
  return placeholder({
    id: 2,
    kind: 'type="title"',
    name: 'Title',
    inner: paragraphs([shown], language, look),
  });
}

function shapesOf(
  { title }: Slide,
  block: Block<string>,
  picture: Picture | undefined,
  document: Document,
): string[] {
  const { language } = document;
  return [
    titleIn(show(title), language),
    ...bodyOf(block, picture, language),
    placeholder({
      ...{ id: 4, kind: 'type="ftr" sz="quarter" idx="11"', name: 'Footer' },
      inner: paragraphs([cut(document.title, 80)], language, { points: 10, aligned: 'l' }),
    }),
    numberIn(language),
  ];
}

function bodyOf(block: Block<string>, picture: Picture | undefined, language: string): string[] {
  switch (block.kind) {
    case 'figure':
      return picture ? [pictureIn(BODY, picture, block.finding)] : tabled(block.table, true, language);
    case 'table':
      return tabled(block.table, true, language);
    case 'facts': {
      const rows = block.rows.map(({ label, value }) => [label, value]);
      return tabled(
        {
          columns: [
            { label: '', holds: 'words' },
            { label: '', holds: 'words' },
          ],
          rows,
        },
        false,
        language,
      );
    }
    default:
      return [listed(linesOf(block), language)];
  }
}

function listed(texts: readonly string[], language: string): string {
  const short = texts.slice(0, MOST_ITEMS).map((text) => cut(text, ITEM_LETTERS));
  const { points, count } = fitting(short, { ...BULLETS, height: BODY.height / POINT - MORE });
  const more = texts.length - count;
  const shown = [...short.slice(0, count), ...(more > 0 ? [moreRows(more)] : [])];
  const look = points === BULLETS.points[0] ? {} : { points };
  const inner = paragraphs(shown, language, look);
  return placeholder({ id: 3, kind: 'type="body" idx="1"', name: 'Text', inner });
}

type Tabled = { columns: (Block & { kind: 'table' })['table']['columns']; rows: string[][] };

function tabled({ columns, rows }: Tabled, headed: boolean, language: string): string[] {
  const place = { ...BODY, height: BODY.height - MORE * POINT };
  const { xml, shown } = tableIn(place, { columns, rows, headed }, language);
  const more = rows.length - shown;
  if (more === 0) return [xml];
  const below = { ...BODY, y: BODY.y + BODY.height - 22 * POINT, height: 22 * POINT };
  const inner = paragraphs([moreRows(more)], language, { points: 12, plain: true });
  return [xml, placeholder({ id: 3, kind: 'type="body" idx="1"', name: 'Text', place: below, inner })];
}

/** All that a block says, a line each: a slide has room for some of it, its notes for all. */
function linesOf(block: Block<string>): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case 'strip':
      return block.figures.map(({ label, figure, note }) => [`${label}: ${figure}`, note].join('; '));
    case 'list':
      return block.items;
    case 'checklist':
      return block.items.map(({ state, text, note }) => [CHECK_MARKS[state], text, note].join(' ').trim());
    case 'table':
    case 'figure': {
      const { columns, rows } = block.table;
      return rows.map((cells) =>
        cells.flatMap((cell, at) => (cell ? `${columns[at]?.label}: ${cell}` : [])).join('; '),
      );
    }
  }
}

function putSlide(parts: Parts, at: number, by: number, shapes: string[], picture?: Picture): void {
  const path = `ppt/slides/slide${at}.xml`;
  const relations: Relation[] = [
    { ...layout(by), id: 'rId1' },
    { id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${at}.xml` },
  ];
  if (picture) {
    parts.set(`ppt/media/plan-${at}.png`, picture.png);
    relations.push({ id: 'rId3', type: 'image', target: `../media/plan-${at}.png` });
  }
  parts.set(path, drawing('sld', shapes));
  parts.set(relationsOf(path), relationsPart(relations));
}

function putNotes(parts: Parts, at: number, lines: readonly string[], language: string): void {
  const path = `ppt/notesSlides/notesSlide${at}.xml`;
  const body = placeholder({
    id: 3,
    kind: 'type="body" idx="1"',
    name: 'Notes',
    inner: paragraphs(lines, language),
  });
  parts.set(path, drawing('notes', [IMAGE, body]));
  parts.set(
    relationsOf(path),
    relationsPart([
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${at}.xml` },
    ]),
  );
}

const OF_FILE: Relation[] = [
  { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
  { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
];
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const SHOW = `${OFFICE}presentationml.`;

function typesFor(count: number): string[] {
  const each = numbers(count).flatMap((at) => [
    [`ppt/slides/slide${at}.xml`, `${SHOW}slide+xml`],
    [`ppt/notesSlides/notesSlide${at}.xml`, `${SHOW}notesSlide+xml`],
  ]);
  return typesPart({
    'ppt/presentation.xml': `${SHOW}presentation.main+xml`,
    'ppt/slideMasters/slideMaster1.xml': `${SHOW}slideMaster+xml`,
    'ppt/slideLayouts/slideLayout1.xml': `${SHOW}slideLayout+xml`,
    'ppt/slideLayouts/slideLayout2.xml': `${SHOW}slideLayout+xml`,
    'ppt/notesMasters/notesMaster1.xml': `${SHOW}notesMaster+xml`,
    'ppt/theme/theme1.xml': `${OFFICE}theme+xml`,
    'ppt/theme/theme2.xml': `${OFFICE}theme+xml`,
    ...Object.fromEntries(each),
  });
}
