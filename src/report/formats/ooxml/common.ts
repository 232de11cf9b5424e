import type { Document } from '../../document.ts';
import { inLine, NAMES, XML } from './xml.ts';

/** What every Office file says of itself: its title, its language, and the day as of which it speaks. */
export function propertiesPart({ title, language, day }: Document): string[] {
  const when = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    `${XML}<cp:coreProperties xmlns:cp="${NAMES.properties}" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${inLine(title)}</dc:title><dc:creator>Unstall</dc:creator>`,
    `<cp:lastModifiedBy>Unstall</cp:lastModifiedBy>${when('created')}${when('modified')}`,
    `<dc:language>${language}</dc:language></cp:coreProperties>`,
  ];
}

/** The colours of the site on paper, without the sign before them. */
export const INK = '1C1915';
export const QUIET = '555045';
export const RULE = 'D9D0BE';
export const STOP = 'B5300F';
export const GO = '15603E';

const COLOURS: Record<string, string> = {
  ...{ dk1: '000000', lt1: 'FFFFFF', dk2: INK, lt2: 'FAF6ED' },
  ...{ accent1: GO, accent2: STOP, accent3: '1D4F9C', accent4: '857B6A', accent5: QUIET, accent6: RULE },
  ...{ hlink: '1D4F9C', folHlink: QUIET },
};

/** Fonts and colours, which an organisation’s own file has others of in the same places. */
export function themePart(): string[] {
  const colours = Object.entries(COLOURS).map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`,
  );
  const font = (name: string, face: string) =>
    `<a:${name}Font><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}Font>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (one: string) => one.repeat(3);
  return [
    `${XML}<a:theme xmlns:a="${NAMES.drawing}" name="Unstall"><a:themeElements>`,
    `<a:clrScheme name="Unstall">${colours.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Unstall">${font('major', 'Georgia')}${font('minor', 'Calibri')}</a:fontScheme>`,
    `<a:fmtScheme name="Unstall"><a:fillStyleLst>${three(fill)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${three(`<a:ln w="9525">${fill}</a:ln>`)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  ];
}
