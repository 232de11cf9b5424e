import { escaped, inLine } from '../ooxml/xml.ts';
import { linesOf } from './room.ts';

/** A place on a slide, in Office’s own unit: 12,700 to a point. */
export type Place = { x: number; y: number; width: number; height: number };

export const POINT = 12_700;
/** What a slide of 16 : 9 is wide and high, and where its title and the rest of it stand. */
export const WIDE = 960 * POINT;
export const HIGH = 540 * POINT;
export const TITLE: Place = at(48, 28, 864, 92);
export const BODY: Place = at(48, 130, 864, 360);
export const FOOT: Place = at(48, 504, 600, 22);
export const NUMBER: Place = at(812, 504, 100, 22);

function at(x: number, y: number, width: number, height: number): Place {
  return { x: x * POINT, y: y * POINT, width: width * POINT, height: height * POINT };
}

/** Where something stands, as an element of a name. */
export function placed(name: string, { x, y, width, height }: Place): string {
  return `<${name}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></${name}>`;
}

type Look = { points?: number; bold?: boolean; colour?: string; aligned?: 'l' | 'r'; plain?: boolean };

/** Texts in a paragraph each, with their line breaks; what is not said of their look is that of their place. `plain`: without bullets. */
export function paragraphs(texts: readonly string[], language: string, look: Look = {}): string {
  const { points, bold, colour, aligned, plain } = look;
  const begun = `<a:pPr${plain ? ' marL="0" indent="0"' : ''}${aligned ? ` algn="${aligned}"` : ''}>${plain ? '<a:buNone/>' : ''}</a:pPr>`;
  const run = `lang="${language}"${points ? ` sz="${points * 100}"` : ''}${bold ? ' b="1"' : ''}`;
  const fill = colour ? `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` : '';
  const inOne = (line: string) => `<a:r><a:rPr ${run}>${fill}</a:rPr><a:t>${escaped(line)}</a:t></a:r>`;
  const each = (text: string) =>
    text === ''
      ? `<a:p>${begun}<a:endParaRPr ${run}/></a:p>`
      : `<a:p>${begun}${linesOf(text).map(inOne).join(`<a:br><a:rPr ${run}/></a:br>`)}</a:p>`;
  return (texts.length > 0 ? texts : ['']).map(each).join('');
}

type Text = { id: number; kind: string; name: string; place?: Place; inner: string };

/** A text in one of the places that its layout has, so that an organisation’s theme takes. */
export function placeholder({ id, kind, name, place, inner }: Text): string {
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${place ? placed('a:xfrm', place) : ''}</p:spPr>`,
    `<p:txBody><a:bodyPr lIns="0" rIns="0"/><a:lstStyle/>${inner}</p:txBody></p:sp>`,
  ].join('');
}

/** A picture that says in words what it shows, as large as its place allows. */
export function pictureIn(
  { x, y, width, height }: Place,
  size: { width: number; height: number },
  says: string,
) {
  const scale = Math.min(width / size.width, height / size.height);
  const [across, down] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const place = { x: Math.round(x + (width - across) / 2), y, width: across, height: down };
  return [
    `<p:pic><p:nvPicPr><p:cNvPr id="9" name="Picture" descr="${inLine(says)}"/>`,
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>',
    '<p:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>',
    `<p:spPr>${placed('a:xfrm', place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join('');
}
