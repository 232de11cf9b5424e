import { escaped, XML } from '../ooxml/xml.ts';

/** How a cell is dressed: `head` over a table, `label` beside a fact, `title` of a part, `said` over the whole width. */
export type Dress = 'plain' | 'head' | 'title' | 'said';

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const DRESSES: Record<Dress, string> = {
  plain: `fontId="0" fillId="0" borderId="0" applyAlignment="1">${WRAPPED}`,
  head: `fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${WRAPPED}`,
  title: 'fontId="2" fillId="0" borderId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/>',
  said: `fontId="0" fillId="0" borderId="0" applyAlignment="1">${WRAPPED}`,
};
/** The first number that a format of our own may have. */
const OWN = 164;

const FONT = '<color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>';
const SIDES = '<left/><right/><top/>';

/** The styles of a workbook, each with the number by which cells ask for it. */
export class Styles {
  private readonly formats = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly written: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** The number of a dress with the format of its number, none where it is text. */
  of(dress: Dress, format: string): number {
    const key = `${dress} ${format}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const id = format === '' ? 0 : (this.formats.get(format) ?? OWN + this.formats.size);
    if (format !== '') this.formats.set(format, id);
    this.numbers.set(key, this.written.length);
    this.written.push(
      `<xf numFmtId="${id}" xfId="0"${id ? ' applyNumberFormat="1"' : ''} ${DRESSES[dress]}</xf>`,
    );
    return this.written.length - 1;
  }

  /** All that were asked for. */
  xml(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`,
    );
    return [
      `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      `<fonts count="3"><font><sz val="11"/>${FONT}</font><font><b/><sz val="11"/>${FONT}</font><font><b/><sz val="14"/>${FONT}</font></fonts>`,
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
      '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E0"/><bgColor indexed="64"/></patternFill></fill></fills>',
      `<borders count="2"><border>${SIDES}<bottom/><diagonal/></border>`,
      `<border>${SIDES}<bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>`,
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${this.written.length}">${this.written.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}
