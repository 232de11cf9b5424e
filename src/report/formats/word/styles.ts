import type { Document } from '../../document.ts';
import { GO, INK, QUIET, RULE, STOP } from '../ooxml/common.ts';
import { NAMES, XML } from '../ooxml/xml.ts';
import { STYLE_NAMES } from './en.ts';

export type StyleId = keyof typeof STYLE_NAMES;

/** A style: by what the document names it, and by what Word does, in every language of its own. */
export type Style = { id: string; name: string; xml: string };

/** The list that bullets are of. */
export const BULLETS = 1;

type Look = {
  basedOn?: StyleId;
  next?: StyleId;
  /** Properties of the paragraph and of its letters, in the order that Word wants. */
  paragraph?: string;
  run?: string;
};

function style(id: StyleId, look: Look): Style {
  const name = STYLE_NAMES[id];
  const { basedOn = 'Normal', next, paragraph, run } = look;
  const inner = [
    `<w:name w:val="${name}"/>`,
    id !== 'Normal' && `<w:basedOn w:val="${basedOn}"/>`,
    next && `<w:next w:val="${next}"/>`,
    '<w:qFormat/>',
    paragraph && `<w:pPr>${paragraph}</w:pPr>`,
    run && `<w:rPr>${run}</w:rPr>`,
  ];
  const kind = id === 'Normal' ? ' w:default="1"' : '';
  return {
    id,
    name,
    xml: `<w:style w:type="paragraph"${kind} w:styleId="${id}">${inner.filter(Boolean).join('')}</w:style>`,
  };
}

/** Lines of a height in points, and room before and after them; `exactly`: whatever stands in them. */
function spaced(before: number, after: number, line?: number): string {
  const height = line ? ` w:line="${line * 20}" w:lineRule="exact"` : '';
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}"${height}/>`;
}

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;
const BOLD = '<w:b/><w:bCs/>';
/** Fonts have names of their own place, so that an organisation’s file puts its own there. */
const fonts = (of: 'major' | 'minor') =>
  `<w:rFonts w:asciiTheme="${of}HAnsi" w:hAnsiTheme="${of}HAnsi" w:eastAsiaTheme="${of}EastAsia" w:cstheme="${of}Bidi"/>`;
const KEPT = '<w:keepNext/><w:keepLines/>';
const border = (side: string, width: number, of: string) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="1" w:color="${of}"/>`;

/** Every style that documents use; of a page that has to stay one in smaller type and lines of one height. */
export function stylesOf({ onePage }: Pick<Document, 'onePage'>): Style[] {
  const line = onePage ? 10.25 : undefined;
  const text = onePage ? 9 : 9.5;
  const tight = (before: number, after: number) => (onePage ? spaced(0, 0, line) : spaced(before, after));
  const emphasis = (of: string) => ({
    paragraph: onePage ? spaced(2.5, 2.5, line) : '',
    run: BOLD + colour(of),
  });
  return [
    style('Normal', { paragraph: tight(0, 6) }),
    style('Title', {
      next: 'Normal',
      paragraph: KEPT + (onePage ? spaced(0, 0, 17) : spaced(0, 4)),
      run: fonts('major') + BOLD + colour(INK) + size(onePage ? 15 : 24),
    }),
    style('Subtitle', {
      next: 'Normal',
      paragraph: onePage ? spaced(0, 3, line) : spaced(0, 14),
      run: colour(QUIET) + size(text),
    }),
    style('Heading1', {
      next: 'Normal',
      paragraph: `${KEPT}<w:pBdr>${border('top', onePage ? 8 : 24, INK)}</w:pBdr>${onePage ? spaced(6.5, 0, 13.5) : spaced(22, 6)}<w:outlineLvl w:val="0"/>`,
      run: fonts('major') + BOLD + colour(INK) + size(onePage ? 11 : 16),
    }),
    style('Heading2', {
      next: 'Normal',
      paragraph: `${KEPT}${onePage ? spaced(4, 0, 13.5) : spaced(14, 4)}<w:outlineLvl w:val="1"/>`,
      run: fonts('major') + BOLD + colour(INK) + size(onePage ? 10 : 12.5),
    }),
    style('TOCHeading', {
      next: 'Normal',
      paragraph: KEPT + spaced(6, 4),
      run: fonts('major') + BOLD + colour(INK) + size(13),
    }),
    style('TOC1', { paragraph: `${spaced(4, 1)}` }),
    style('TOC2', { paragraph: `${spaced(0, 1)}<w:ind w:left="240"/>` }),
    style('ListBullet', {
      paragraph: `<w:numPr><w:numId w:val="${BULLETS}"/></w:numPr>${tight(0, 3)}`,
    }),
    style('Caption', {
      next: 'Normal',
      paragraph: KEPT + (onePage ? spaced(4, 1, line) : spaced(10, 4)),
      run: BOLD + size(text),
    }),
    style('Header', { paragraph: tight(0, 0), run: colour(QUIET) + size(9) }),
    style('Footer', { paragraph: tight(0, 0), run: colour(QUIET) + size(9) }),
    style('Quiet', { run: colour(QUIET) }),
    style('Stop', emphasis(STOP)),
    style('Go', emphasis(GO)),
    style('Finding', { paragraph: KEPT + spaced(12, 4), run: BOLD }),
    style('Figure', { paragraph: spaced(0, 4) }),
    style('Checklist', {
      paragraph: `<w:keepLines/>${tight(0, 4)}<w:ind w:left="360" w:hanging="360"/>`,
    }),
    style('TableText', { paragraph: tight(1, 1), run: size(text) }),
    style('TableHead', {
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: BOLD,
    }),
    style('FactLabel', { basedOn: 'TableText', run: colour(QUIET) }),
    style('FactText', { basedOn: 'TableText' }),
    style('KeyFigure', {
      basedOn: 'TableText',
      paragraph: onePage ? spaced(0, 0, 17) : '',
      run: BOLD + size(onePage ? 14 : 18),
    }),
    style('AfterTable', {
      paragraph: spaced(0, 0, onePage ? 1 : 6),
      run: size(onePage ? 1 : 4),
    }),
    ...TABLES,
  ];
}

/** Rules between rows, as on the site; the head of a table has one in ink. */
const TABLES = [tableStyle('PlanTable'), tableStyle('PlanFacts')];

function tableStyle(id: StyleId): Style {
  const name = STYLE_NAMES[id];
  const edges = border('bottom', 4, RULE) + border('insideH', 4, RULE);
  const cells = '<w:left w:w="0" w:type="dxa"/><w:right w:w="160" w:type="dxa"/>';
  const head = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${border('bottom', 12, INK)}</w:tcBorders></w:tcPr></w:tblStylePr>`;
  return {
    id,
    name,
    xml: [
      `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>`,
      `<w:tblPr><w:tblBorders>${edges}</w:tblBorders><w:tblCellMar>${cells}</w:tblCellMar></w:tblPr>${head}</w:style>`,
    ].join(''),
  };
}

/** The part that holds them, for a file of our own. */
export function stylesPart(document: Document): string[] {
  const text = document.onePage ? 9 : 10.5;
  const lang = `<w:lang w:val="${document.language}" w:eastAsia="${document.language}"/>`;
  return [
    `${XML}<w:styles xmlns:w="${NAMES.word}"><w:docDefaults>`,
    `<w:rPrDefault><w:rPr>${fonts('minor')}${colour(INK)}${size(text)}${lang}</w:rPr></w:rPrDefault>`,
    '<w:pPrDefault/></w:docDefaults>',
    ...stylesOf(document).map(({ xml }) => xml),
    '</w:styles>',
  ];
}

/** A list of bullets, and the numbers by which a file knows it. */
export function bullets(abstract: number, id: number): { abstract: string; list: string } {
  return {
    abstract: [
      `<w:abstractNum w:abstractNumId="${abstract}"><w:multiLevelType w:val="hybridMultilevel"/>`,
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>',
      '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>',
    ].join(''),
    list: `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/></w:num>`,
  };
}
