import type { Document } from '../../document.ts';
import { propertiesPart, themePart } from '../ooxml/common.ts';
import { type Parts, type Relation, relationsOf, relationsPart, typesPart } from '../ooxml/pack.ts';
import { escaped, inLine, NAMES, XML } from '../ooxml/xml.ts';
import { type Grid, rangeName, type TableAt } from './grid.ts';
import type { Styles } from './styles.ts';

/** A sheet of a workbook, and its XML in pieces. */
export type Sheet = { name: string; grid: Grid; xml: string[] };

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The parts of a workbook. */
export function partsOf(document: Document, sheets: readonly Sheet[], styles: Styles): Parts {
  const tables = sheets.flatMap(({ grid }, sheet) =>
    grid.tables.map((table) => ({ ...table, id: grid.id, sheet })),
  );
  const named = tables.map((table, at) => ({
    ...table,
    path: `xl/tables/table${at + 1}.xml`,
    number: at + 1,
  }));
  const parts: Parts = new Map([
    ['[Content_Types].xml', contentTypes(sheets.length, named)],
    ['_rels/.rels', relationsPart(OF_FILE)],
    ['docProps/core.xml', propertiesPart(document)],
    ['xl/workbook.xml', workbookPart(sheets)],
    ['xl/_rels/workbook.xml.rels', relationsPart(ofWorkbook(sheets))],
    ['xl/styles.xml', [styles.xml()]],
    ['xl/theme/theme1.xml', themePart()],
  ]);
  for (const [at, { xml }] of sheets.entries()) {
    const own = named.filter(({ sheet }) => sheet === at);
    parts.set(sheetPath(at), xml);
    if (own.length > 0)
      parts.set(
        relationsOf(sheetPath(at)),
        relationsPart(
          own.map(({ path }, place) => ({ id: `r${place + 1}`, type: 'table', target: `/${path}` })),
        ),
      );
  }
  for (const table of named) parts.set(table.path, tablePart(table));
  return parts;
}

function sheetPath(at: number): string {
  return `xl/worksheets/sheet${at + 1}.xml`;
}

const OF_FILE: Relation[] = [
  { id: 'r1', type: 'officeDocument', target: 'xl/workbook.xml' },
  { id: 'r2', type: 'core-properties', target: 'docProps/core.xml' },
];

function ofWorkbook(sheets: readonly Sheet[]): Relation[] {
  return [
    ...sheets.map((_, at) => ({ id: `r${at + 1}`, type: 'worksheet', target: `/${sheetPath(at)}` })),
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'theme', type: 'theme', target: 'theme/theme1.xml' },
  ];
}

function contentTypes(sheets: number, tables: readonly { path: string }[]): string[] {
  const paths = Array.from({ length: sheets }, (_, at) => [sheetPath(at), `${EXCEL}worksheet+xml`]);
  return typesPart({
    'xl/workbook.xml': `${EXCEL}sheet.main+xml`,
    'xl/styles.xml': `${EXCEL}styles+xml`,
    'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
    ...Object.fromEntries([...paths, ...tables.map(({ path }) => [path, `${EXCEL}table+xml`])]),
  });
}

/** Of a sheet that is a table, every printed page has the heads. */
function workbookPart(sheets: readonly Sheet[]): string[] {
  const heads = sheets.flatMap(({ name, grid }, at) =>
    grid.isTable
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(quoted(name))}!$1:$1</definedName>`
      : [],
  );
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${NAMES.relations}"><bookViews><workbookView/></bookViews><sheets>`,
    ...sheets.map(({ name }, at) => `<sheet name="${inLine(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`),
    '</sheets>',
    heads.length > 0 ? `<definedNames>${heads.join('')}</definedNames>` : '',
    '</workbook>',
  ];
}

/** The name of a sheet as it stands before a range. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function tablePart({ columns, top, bottom, id, number }: TableAt & { id: string; number: number }): string[] {
  const range = rangeName(0, top, columns.length - 1, bottom);
  const name = `Table_${number}_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 255);
  return [
    `${XML}<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0">`,
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">`,
    ...columns.map((column, at) => `<tableColumn id="${at + 1}" name="${escaped(column)}"/>`),
    '</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  ];
}
