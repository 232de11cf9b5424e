import type { Picture } from '../format.ts';
import { inLine, NAMES } from '../ooxml/xml.ts';

/** Of Office’s own unit to a twentieth of a point. */
const UNITS = 635;

/** A picture as wide as the text, and what it shows in words. */
export function pictureOf(picture: Picture, id: number, says: string, width: number): string {
  const size = [width * UNITS, Math.round((width * UNITS * picture.height) / picture.width)];
  const extent = `cx="${size[0]}" cy="${size[1]}"`;
  const names = `id="${id}" name="Picture ${id}" descr="${inLine(says)}"`;
  return [
    '<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing>',
    `<wp:inline xmlns:wp="${NAMES.placed}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>`,
    `<wp:docPr ${names}/><a:graphic xmlns:a="${NAMES.drawing}"><a:graphicData uri="${NAMES.picture}">`,
    `<pic:pic xmlns:pic="${NAMES.picture}"><pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${NAMES.relations}" r:embed="${pictureId(id)}"/>`,
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>',
  ].join('');
}

/** By what the document names the nth picture. */
export function pictureId(id: number): string {
  return `planPicture${id}`;
}
