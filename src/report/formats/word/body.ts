import { showDate } from '../../../language/dates.ts';
import type { Check } from '../../blocks.ts';
import { type Document, type Flat, flatten, type Heading, showFlat } from '../../document.ts';
import { asOf, CHECK_MARKS, contents, forReader } from '../../en.ts';
import { show } from '../../values.ts';
import type { Picture } from '../format.ts';
import { pictureOf } from './picture.ts';
import { paragraph, runs } from './runs.ts';
import { GO, STOP } from '../ooxml/common.ts';
import { factsOf, stripOf, tableOf } from './table.ts';

/** From so many headings on a document has a table of contents. */
const CONTENTS_FROM = 6;
const TONES = { plain: 'Normal', quiet: 'Quiet', stop: 'Stop', go: 'Go' } as const;
const BOXES = { yes: '☒', no: '☐', open: '☐' };
const CHECKED = { yes: `<w:color w:val="${GO}"/>`, no: `<w:color w:val="${STOP}"/>`, open: '' };

/** Pictures by the blocks that they stand in, in the order of these. */
export type Pictures = ReadonlyMap<Flat, Picture>;

/** A document in whole elements of Word. `width`: of the text, in twentieths of a point. */
export function* bodyOf(document: Document, pictures: Pictures, width: number): Generator<string> {
  const flat = flatten(document.sections);
  const headings = flat.filter((part) => part.kind === 'heading');
  const drawn = [...pictures.keys()];
  yield paragraph('Title', document.title);
  yield paragraph(
    'Subtitle',
    `${forReader(document.reader)}. ${asOf(document.firm, showDate(document.day))}`,
  );
  if (headings.length >= CONTENTS_FROM) yield* contentsOf(headings);
  for (const part of flat) {
    const picture = pictures.get(part);
    const id = drawn.indexOf(part) + 1;
    if (part.kind === 'heading') yield headingOf(part, headings.indexOf(part));
    else if (part.kind === 'table') yield* tableOf(part.table, width);
    else if (part.kind === 'figure') {
      const says = show(part.finding);
      yield paragraph('Finding', says, { keepNext: true });
      yield picture ? pictureOf(picture, id, says, width) : '';
      yield* tableOf(part.table, width);
    } else yield* blockOf(showFlat(part), width);
  }
}

/** A block without a table, which may be long and is shown row by row. */
function* blockOf(block: Flat<string>, width: number): Generator<string> {
  switch (block.kind) {
    case 'text':
      // What leads to a list stays with it.
      yield paragraph(TONES[block.tone ?? 'plain'], block.text, { keepNext: block.text.endsWith(':') });
      break;
    case 'facts':
      yield* factsOf(block.rows, width);
      break;
    case 'strip':
      yield* stripOf(block.figures, width);
      break;
    case 'list':
      for (const item of block.items) yield paragraph('ListBullet', item);
      break;
    case 'checklist':
      for (const item of block.items) yield checkOf(item);
  }
}

function checkOf({ state, text, note }: Check<string>): string {
  const box = runs(`${BOXES[state]}\t`, '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol"/>');
  const mark = runs(`${CHECK_MARKS[state]} `, `<w:b/>${CHECKED[state]}`);
  return paragraph('Checklist', [text, note].filter(Boolean).join(' '), { before: box + mark });
}

const HEADINGS = { 2: 'Heading1', 3: 'Heading2' } as const;
const CONTENTS = { 2: 'TOC1', 3: 'TOC2' } as const;

/** A heading by the name that Word knows it by, which the contents lead to. */
function headingOf({ level, text }: Heading, at: number): string {
  const mark = `<w:bookmarkStart w:id="${at}" w:name="${bookmarkOf(at)}"/><w:bookmarkEnd w:id="${at}"/>`;
  return paragraph(HEADINGS[level], text, { before: mark });
}

function bookmarkOf(at: number): string {
  return `_Toc${at + 1}`;
}

/**
 * A field that Word makes anew when it is told to. Until then it leads to each heading and says no page: that is known only
 * once the document is laid out, and a field that asks to be made anew on opening has Word warn its reader.
 */
function* contentsOf(headings: readonly Heading[]): Generator<string> {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const begun = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${mark('separate')}`;
  const lines = headings.map(({ level, text }, at) => {
    const link = `<w:hyperlink w:anchor="${bookmarkOf(at)}" w:history="1">${runs(text.replace(/\s+/g, ' '))}</w:hyperlink>`;
    return paragraph(CONTENTS[level], '', { before: at === 0 ? begun + link : link });
  });
  yield [
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>',
    `</w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('TOCHeading', contents)}${lines.join('')}`,
    `${paragraph('Normal', '', { before: mark('end') })}</w:sdtContent></w:sdt>`,
  ].join('');
}
