import { showDate } from '../../../language/dates.ts';
import type { Document } from '../../document.ts';
import { asOf, forReader, ofPages, page } from '../../en.ts';
import type { Making } from '../format.ts';
import { propertiesPart, themePart } from '../ooxml/common.ts';
import { type Parts, type Relation, relationsPart, typesPart } from '../ooxml/pack.ts';
import { NAMES, XML } from '../ooxml/xml.ts';
import { paragraph, runs } from './runs.ts';
import { BULLETS, bullets, type StyleId, stylesPart } from './styles.ts';

/** A file that a document is put into: one of our own, or an organisation’s. */
export type Carrier = {
  /** All parts but the document itself. */
  parts: Parts;
  /** Where the document stands among them. */
  path: string;
  /** What stands before the document’s words, and after them. */
  begun: string;
  ended: string;
  /** Of the text, in twentieths of a point. */
  width: number;
  /** A piece of the document with the styles called as they are here. */
  named: (piece: string) => string;
};

/** Wide and high, in twentieths of a point. */
const PAPERS = { a4: [11906, 16838], letter: [12240, 15840] } as const;
/** The margins of the printed page, above, at the sides and below: 22, 18 and 20 mm, and where one page holds all of it 13, 15 and 13. */
const MARGINS = { many: [1247, 1020, 1134], one: [737, 850, 737] } as const;
/** How far its head and its foot stand from the edge. */
const EDGE = { many: 567, one: 340 };
/** As many letters as the head of a page has room for. */
const HEAD_ROOM = 60;

/** A file of our own: the program at the head of each page, the day and the page at its foot. */
export function ownCarrier(document: Document, paper: Making['paper']): Carrier {
  const [wide, high] = PAPERS[paper];
  const pages = document.onePage ? 'one' : 'many';
  const width = wide - 2 * MARGINS[pages][1];
  return {
    path: 'word/document.xml',
    parts: new Map([
      ['[Content_Types].xml', typesPart(TYPES)],
      ['_rels/.rels', relationsPart(OF_FILE)],
      ['docProps/core.xml', propertiesPart(document)],
      ['word/_rels/document.xml.rels', relationsPart(OF_DOCUMENT)],
      ['word/styles.xml', stylesPart(document)],
      ['word/numbering.xml', numberingPart()],
      ['word/settings.xml', SETTINGS],
      ['word/theme/theme1.xml', themePart()],
      ['word/header1.xml', headPart(document, width)],
      ['word/footer1.xml', footPart(document, width)],
    ]),
    begun: `${XML}<w:document xmlns:w="${NAMES.word}" xmlns:r="${NAMES.relations}"><w:body>`,
    ended: `${sectionOf(wide, high, pages)}</w:body></w:document>`,
    width,
    named: (piece) => piece,
  };
}

/** What parts of Word are begins so. */
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const TYPES = {
  'word/document.xml': `${WORD}document.main+xml`,
  'word/styles.xml': `${WORD}styles+xml`,
  'word/numbering.xml': `${WORD}numbering+xml`,
  'word/settings.xml': `${WORD}settings+xml`,
  'word/header1.xml': `${WORD}header+xml`,
  'word/footer1.xml': `${WORD}footer+xml`,
  'word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
};
const OF_FILE: Relation[] = [
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
  { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
];
const OF_DOCUMENT: Relation[] = [
  { id: 'rId1', type: 'styles', target: 'styles.xml' },
  { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  { id: 'rId3', type: 'settings', target: 'settings.xml' },
  { id: 'rId4', type: 'theme', target: 'theme/theme1.xml' },
  { id: 'rId5', type: 'header', target: 'header1.xml' },
  { id: 'rId6', type: 'footer', target: 'footer1.xml' },
];

/** Without it Word takes the file for one of 2007, and says so in its title. */
const MODE =
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>';
const SETTINGS = [
  `${XML}<w:settings xmlns:w="${NAMES.word}"><w:defaultTabStop w:val="360"/><w:compat>${MODE}</w:compat></w:settings>`,
];

function numberingPart(): string[] {
  const { abstract, list } = bullets(0, BULLETS);
  return [`${XML}<w:numbering xmlns:w="${NAMES.word}">${abstract}${list}</w:numbering>`];
}

function sectionOf(wide: number, high: number, pages: keyof typeof MARGINS): string {
  const [above, side, below] = MARGINS[pages];
  return [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>',
    `<w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="${wide}" w:h="${high}"/>`,
    `<w:pgMar w:top="${above}" w:right="${side}" w:bottom="${below}" w:left="${side}"`,
    ` w:header="${EDGE[pages]}" w:footer="${EDGE[pages]}" w:gutter="0"/></w:sectPr>`,
  ].join('');
}

function headPart({ title, reader }: Document, width: number): string[] {
  const signs = [...title];
  const shown = signs.length > HEAD_ROOM ? `${signs.slice(0, HEAD_ROOM - 1).join('')}…` : title;
  return edgePart('hdr', 'Header', runs(shown), runs(forReader(reader)), width);
}

function footPart({ firm, day }: Document, width: number): string[] {
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} ">${runs('1')}</w:fldSimple>`;
  const pages = `${runs(page)}${field('PAGE')}${runs(ofPages)}${field('NUMPAGES')}`;
  return edgePart('ftr', 'Footer', runs(asOf(firm, showDate(day))), pages, width);
}

/** What stands at the head or at the foot of each page, to the left and to the right. */
function edgePart(tag: string, style: StyleId, left: string, right: string, width: number): string[] {
  return [
    `${XML}<w:${tag} xmlns:w="${NAMES.word}">`,
    paragraph(style, '', { stop: width, before: `${left}<w:r><w:tab/></w:r>${right}` }),
    `</w:${tag}>`,
  ];
}
