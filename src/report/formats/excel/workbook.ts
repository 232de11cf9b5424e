import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { IsoDate } from '../../../language/dates.ts';
import type { Grid, TableAt, Turn } from './grid.ts';
import { type Link, rangeName, sheetXml } from './sheetXml.ts';
import type { Styles } from './styles.ts';
import { attributeText, elementText } from './text.ts';

/** A sheet on its way into a workbook. */
export type Sheet = { name: string; grid: Grid; links: readonly Link[] };
export type Workbook = { title: string; day: IsoDate; styles: Styles; sheets: readonly Sheet[] };

const PREFIX = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Whoever opens it learns nothing of when or where it was made. */
const NO_TIME = { mtime: new Date(1980, 0, 1) };

/** The file of a workbook; the same workbook is the same file. */
export async function zipped(workbook: Workbook, turn: Turn): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, xml] of partsOf(workbook)) {
    const file = Object.assign(new ZipDeflate(path), NO_TIME);
    zip.add(file);
    file.push(strToU8('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'));
    for (const piece of xml) {
      file.push(strToU8(piece));
      await turn();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Every part by its path. */
function* partsOf({ title, day, styles, sheets }: Workbook): Generator<[string, Iterable<string>]> {
  const tables = sheets.flatMap(({ grid }) => grid.tables.map((table) => ({ ...table, id: grid.id })));
  yield ['[Content_Types].xml', [contentTypes(sheets.length, tables.length)]];
  yield [
    '_rels/.rels',
    [
      relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
  ];
  yield ['docProps/core.xml', [coreProperties(title, day)]];
  yield ['xl/workbook.xml', [workbookXml(sheets)]];
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      relations([
        ...sheets.map((_, at): Relation => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
  ];
  yield ['xl/styles.xml', [styles.xml()]];
  let first = 0;
  for (const [at, { grid, links }] of sheets.entries()) {
    yield [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(grid, links)];
    const own = grid.tables.map((_, place): Relation => [
      `${OFFICE}/table`,
      `../tables/table${first + place + 1}.xml`,
    ]);
    if (own.length > 0) yield [`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, [relations(own)]];
    first += own.length;
  }
  for (const [at, table] of tables.entries())
    yield [`xl/tables/table${at + 1}.xml`, [tableXml(table, at + 1)]];
}

function contentTypes(sheets: number, tables: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const many = (count: number, path: string, type: string) =>
    Array.from({ length: count }, (_, at) => part(`${path}${at + 1}.xml`, type)).join('');
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', `${PREFIX}.sheet.main+xml`),
    part('xl/styles.xml', `${PREFIX}.styles+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    many(sheets, 'xl/worksheets/sheet', `${PREFIX}.worksheet+xml`),
    many(tables, 'xl/tables/table', `${PREFIX}.table+xml`),
    '</Types>',
  ].join('');
}

type Relation = [type: string, target: string];

function relations(all: readonly Relation[]): string {
  const written = all.map(
    ([type, to], at) => `<Relationship Id="r${at + 1}" Type="${type}" Target="${to}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** The day alone dates it: the same plan makes the same file. */
function coreProperties(title: string, day: IsoDate): string {
  const at = (name: string) =>
    day && `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${elementText(title)}</dc:title><dc:creator>Unstall</dc:creator><cp:lastModifiedBy>Unstall</cp:lastModifiedBy>`,
    `${at('created')}${at('modified')}</cp:coreProperties>`,
  ].join('');
}

/** Of a sheet that is a table, every printed page has the heads. */
function workbookXml(sheets: readonly Sheet[]): string {
  const titles = sheets.flatMap(({ name, grid }, at) =>
    grid.isTable
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${elementText(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`
      : [],
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(
      ({ name }, at) => `<sheet name="${attributeText(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
    ),
    '</sheets>',
    titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

function tableXml({ columns, top, bottom, id }: TableAt & { id: string }, number: number): string {
  const range = rangeName(0, top, columns.length - 1, bottom);
  const name = `Table_${number}_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 255);
  return [
    `<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">`,
    ...columns.map((column, at) => `<tableColumn id="${at + 1}" name="${attributeText(column)}"/>`),
    '</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ].join('');
}
