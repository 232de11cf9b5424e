import { escaped, XML } from '../ooxml/xml.ts';

/** How a cell is dressed: `head` over a table, `title` of a part. */
export type Dress = 'plain' | 'head' | 'title';

const FONTS: Record<Dress, number> = { plain: 0, head: 1, title: 2 };
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
/** Away from the words in the next column. */
const TO_THE_RIGHT = '<alignment horizontal="right" vertical="top" indent="1"/>';
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
    const [fill, border] = dress === 'head' ? [2, 1] : [0, 0];
    this.written.push(
      `<xf numFmtId="${id}" fontId="${FONTS[dress]}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${format ? TO_THE_RIGHT : WRAPPED}</xf>`,
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
