import type { Document } from '../../document.ts';
import { INK, QUIET, themePart } from '../ooxml/common.ts';
import { type Parts, type Relation, relationsOf, relationsPart } from '../ooxml/pack.ts';
import { NAMES, XML } from '../ooxml/xml.ts';
import {
  BODY,
  FOOT,
  HIGH,
  NUMBER,
  paragraphs,
  type Place,
  placeholder,
  POINT,
  TITLE,
  WIDE,
} from './shapes.ts';

const SPACES = `xmlns:a="${NAMES.drawing}" xmlns:r="${NAMES.relations}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const GROUP = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const MAPPED = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>';

/** A part that draws shapes: a slide, what it is laid out by, or its notes. */
export function drawing(
  tag: string,
  shapes: readonly string[],
  { attributes = '', after = MAPPED } = {},
): string[] {
  return [
    `${XML}<p:${tag} ${SPACES}${attributes}><p:cSld><p:spTree>${GROUP}`,
    ...shapes,
    `</p:spTree></p:cSld>${after}</p:${tag}>`,
  ];
}

/** The places that each layout has. */
export const LAYOUTS = { first: 1, one: 2 };
const FIRST_TITLE: Place = { ...TITLE, y: 150 * POINT, height: 120 * POINT };
const FIRST_TEXT: Place = { ...BODY, y: 280 * POINT, height: 90 * POINT };

const level = (size: number, colour: string, font: string, more = '') =>
  `<a:lvl1pPr marL="0" indent="0" algn="l"${more}><a:buNone/><a:defRPr sz="${size * 100}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${font}"/></a:defRPr></a:lvl1pPr>`;
const bulleted = `<a:lvl1pPr marL="228600" indent="-228600" algn="l"><a:spcBef><a:spcPts val="900"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="1800"><a:solidFill><a:srgbClr val="${INK}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
const STYLES = `<p:txStyles><p:titleStyle>${level(26, INK, '+mj-lt')}</p:titleStyle><p:bodyStyle>${bulleted}</p:bodyStyle><p:otherStyle>${level(10, QUIET, '+mn-lt')}</p:otherStyle></p:txStyles>`;

/** What all slides stand on, by path: a master, two layouts, a theme, and the same for notes. */
export function frameParts(document: Document, count: number): Parts {
  const { language } = document;
  const blank = (text = '') => paragraphs([text], language);
  const title = (place?: Place) =>
    placeholder({ id: 2, kind: 'type="title"', name: 'Title', inner: blank(), ...(place && { place }) });
  const foot = [
    placeholder({
      id: 4,
      kind: 'type="ftr" sz="quarter" idx="11"',
      name: 'Footer',
      place: FOOT,
      inner: blank(),
    }),
    numberIn(language, NUMBER),
  ];
  const body = (kind: string, place: Place) =>
    placeholder({ id: 3, kind, name: 'Text', place, inner: blank() });
  const layoutIds = [1, 2].map((id) => `<p:sldLayoutId id="${2147483648 + id}" r:id="rId${id}"/>`).join('');
  const parts: Parts = new Map();
  const put = (path: string, content: string[], relations: Relation[]) => {
    parts.set(path, content);
    if (relations.length > 0) parts.set(relationsOf(path), relationsPart(relations));
  };
  put(
    'ppt/slideMasters/slideMaster1.xml',
    drawing('sldMaster', [title(TITLE), body('type="body" idx="1"', BODY), ...foot], {
      after: `<p:clrMap ${MAP}/><p:sldLayoutIdLst>${layoutIds}</p:sldLayoutIdLst>${STYLES}`,
    }),
    [layout(1), layout(2), { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' }],
  );
  const laid = { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml', id: 'rId1' };
  const first = [title(FIRST_TITLE), body('type="body" idx="1"', FIRST_TEXT)];
  put('ppt/slideLayouts/slideLayout1.xml', drawing('sldLayout', first, { attributes: ' type="title"' }), [
    laid,
  ]);
  const one = [title(), body('type="body" idx="1"', BODY), ...foot];
  put('ppt/slideLayouts/slideLayout2.xml', drawing('sldLayout', one, { attributes: ' type="obj"' }), [laid]);
  put(
    'ppt/notesMasters/notesMaster1.xml',
    drawing('notesMaster', [IMAGE, body('type="body" idx="1"', NOTES)], { after: `<p:clrMap ${MAP}/>` }),
    [{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }],
  );
  put('ppt/theme/theme1.xml', themePart(), []);
  put('ppt/theme/theme2.xml', themePart(), []);
  put('ppt/presentation.xml', presentation(count), [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'theme', target: 'theme/theme1.xml' },
    ...numbers(count).map((at) => ({ id: `rId${at + 3}`, type: 'slide', target: `slides/slide${at}.xml` })),
  ]);
  return parts;
}

/** 1, 2 and so on. */
export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function layout(id: number): Relation {
  return { id: `rId${id}`, type: 'slideLayout', target: `../slideLayouts/slideLayout${id}.xml` };
}

/** The number of a slide, in its place. */
export function numberIn(language: string, place?: Place): string {
  const inner = `<a:p><a:pPr algn="r"/><a:fld id="{7E1A4C52-3B0D-4F6E-9A61-5D2C8B7F0E13}" type="slidenum"><a:rPr lang="${language}" sz="1000"/><a:t>1</a:t></a:fld></a:p>`;
  return placeholder({
    id: 5,
    kind: 'type="sldNum" sz="quarter" idx="12"',
    name: 'Number',
    inner,
    ...(place && { place }),
  });
}

const NOTES: Place = { x: 54 * POINT, y: 360 * POINT, width: 432 * POINT, height: 340 * POINT };
/** Where notes show their slide. */
export const IMAGE = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${54 * POINT}" y="${50 * POINT}"/><a:ext cx="${432 * POINT}" cy="${243 * POINT}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>`;

function presentation(count: number): string[] {
  const slides = numbers(count).map((at) => `<p:sldId id="${255 + at}" r:id="rId${at + 3}"/>`);
  return [
    `${XML}<p:presentation ${SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>`,
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
    `<p:sldIdLst>${slides.join('')}</p:sldIdLst><p:sldSz cx="${WIDE}" cy="${HIGH}"/>`,
    `<p:notesSz cx="${540 * POINT}" cy="${720 * POINT}"/></p:presentation>`,
  ];
}
