import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a file as text; what is a picture reads as signs. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]));
}

function fileOf(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

function relations(...all: [id: string, type: string, target: string][]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function style(id: string, name: string, inner = '', usual = ''): string {
  return `<w:style w:type="paragraph"${usual} w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
}

const HEAD = `<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:t>Corvane Bank, internal</w:t></w:r></w:p>`;
const OLD_SECTION = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
const LAST_SECTION = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="2000" w:bottom="1134" w:left="2906" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:num="2" w:space="708"/></w:sectPr>`;

/** A template as a German Word writes it: styles by other ids, a logo at the head, a text with a comment to be left behind. */
export const TEMPLATE_PARTS: Record<string, string> = {
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="gif" ContentType="image/gif"/><Override PartName="/word/document.xml" ContentType="${WORD}template.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}numbering+xml"/><Override PartName="/word/header9.xml" ContentType="${WORD}header+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}comments+xml"/></Types>`,
  '_rels/.rels': relations(['rId1', 'officeDocument', '/word/document.xml']),
  'word/document.xml': `${XML}<w:document ${W} ${R}><w:body><w:p><w:pPr>${OLD_SECTION}</w:pPr></w:p><w:p><w:r><w:t>Last year’s secret</w:t></w:r></w:p>${LAST_SECTION}</w:body></w:document>`,
  'word/_rels/document.xml.rels': relations(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'comments', 'comments.xml'],
    ['rId4', 'header', 'header9.xml'],
    ['rId5', 'image', 'media/secret.gif'],
  ),
  'word/styles.xml': `${XML}<w:styles ${W}>${style('Standard', 'Normal', '', ' w:default="1"')}${style('berschrift1', 'heading 1', '<w:basedOn w:val="Standard"/>')}${style('Kopfzeile', 'header')}${style('Go', 'Corvane Go')}</w:styles>`,
  'word/numbering.xml': `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="singleLevel"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  'word/comments.xml': `${XML}<w:comments ${W}/>`,
  'word/header9.xml': `${XML}<w:hdr ${W}>${HEAD}</w:hdr>`,
  'word/_rels/header9.xml.rels': relations(['rId1', 'image', 'media/logo.gif']),
  'word/media/logo.gif': 'GIF89a logo',
  'word/media/secret.gif': 'GIF89a secret',
};

export const TEMPLATE = fileOf(TEMPLATE_PARTS);

/** The template with some parts said otherwise. */
export function templateWith(parts: Record<string, string>): Uint8Array {
  return fileOf({ ...TEMPLATE_PARTS, ...parts });
}
