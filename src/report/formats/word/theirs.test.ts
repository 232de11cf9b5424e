import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../plan/documents/plans.fixture.ts';
import { words } from '../../blocks.ts';
import { type Document, section } from '../../document.ts';
import { MAKING } from '../making.fixture.ts';
import * as why from '../ooxml/en.ts';
import { faultsOf } from '../ooxml/validator.fixture.ts';
import { partsOf, TEMPLATE, TEMPLATE_PARTS, templateWith } from './carrier.fixture.ts';
import { readCarrier } from './theirs.ts';
import { refusalOf, render } from './word.ts';

const DOCUMENT: Document = {
  ...{ id: 'team', title: 'Second Look', program: 'Second Look', firm: '', reader: 'the team' },
  ...{ day: TODAY, language: 'en-GB', onePage: false, slides: [], dates: [] },
  sections: [
    section('one', 'First', {
      lead: { kind: 'text', tone: 'go', text: 'It moves.' },
      blocks: [
        { kind: 'list', items: ['An item'] },
        { kind: 'table', table: { caption: 'A table', columns: [words('What')], rows: [['A cell']] } },
      ],
    }),
  ],
};
const PICTURE = { png: strToU8('png'), width: 657, height: 200 };
const carried = async (carrier: Uint8Array) =>
  partsOf(await render(DOCUMENT, { ...MAKING, carrier, draw: () => Promise.resolve(PICTURE) }));

describe('a document in an organisation’s own file', () => {
  it('has no fault that Microsoft’s validator finds, and is a document though that was a template', async () => {
    const file = await render(DOCUMENT, { ...MAKING, carrier: TEMPLATE });
    expect(await faultsOf(file, 'docx')).toEqual([]);
    expect(partsOf(file).get('[Content_Types].xml')).not.toContain('template.main');
  });

  it('has its styles under the names that Word gives them, whatever they are called in it', async () => {
    const parts = await carried(TEMPLATE);
    const body = parts.get('word/document.xml');
    expect(body).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(body).toContain('<w:pStyle w:val="PlanGo"/>');
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles.match(/<w:name w:val="heading 1"\/>/g)).toHaveLength(1);
    expect(styles).toContain('w:styleId="PlanGo"><w:name w:val="Plan Go"/><w:basedOn w:val="Standard"/>');
  });

  it('keeps its head and logo, also from a section before the last, and its margins', async () => {
    const parts = await carried(TEMPLATE);
    const body = parts.get('word/document.xml') ?? '';
    expect(parts.get('word/media/logo.gif')).toBe('GIF89a logo');
    expect(body.match(/<w:sectPr>.*<\/w:sectPr>/)?.[0]).toBe(
      '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="2000" w:bottom="1134" w:left="2906" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
    );
    expect(body).toContain('<w:tblW w:w="7000" w:type="dxa"/>');
  });

  it('has nothing left of the text that stood there', async () => {
    const parts = await carried(TEMPLATE);
    expect([...parts.values()].join()).not.toMatch(/secret/i);
    expect([...parts.keys()].filter((path) => /comments|secret/.test(path))).toEqual([]);
  });

  it('has bullets beside the lists that are there', async () => {
    const numbering = (await carried(TEMPLATE)).get('word/numbering.xml') ?? '';
    expect([...numbering.matchAll(/w:(?:numId|abstractNumId)="(\d+)"/g)].map(([, id]) => id)).toEqual([
      ...['4', '5', '7', '8'],
    ]);
  });

  it('does without lists, relations of its own and a last section', async () => {
    const bare = templateWith({
      'word/document.xml':
        TEMPLATE_PARTS['word/document.xml']?.replace(/<w:sectPr>.*?<\/w:sectPr>/g, '') ?? '',
      'word/_rels/document.xml.rels':
        TEMPLATE_PARTS['word/_rels/document.xml.rels']?.replace(/<Relationship Id="rId[2345]"[^>]*>/g, '') ??
        '',
    });
    const file = await render(DOCUMENT, { ...MAKING, carrier: bare });
    expect(await faultsOf(file, 'docx')).toEqual([]);
    expect(partsOf(file).get('word/numbering.xml')).toContain('w:numId="1"');
  });
});

describe('a file is refused in words', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  const types = (from: string, to: string) =>
    templateWith({
      '[Content_Types].xml': TEMPLATE_PARTS['[Content_Types].xml']?.replaceAll(from, to) ?? '',
    });
  const bomb = zipSync(
    Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}`, new Uint8Array(10 << 20)])),
    { level: 9 },
  );
  it.each([
    ['with a password, or from before 2007', compound, why.withPassword],
    ['that is cut off', TEMPLATE.slice(0, -200), why.damaged],
    ['that is no archive', strToU8('{\\rtf1}'), why.damaged],
    ['that is empty', new Uint8Array(), why.damaged],
    ['that unpacks to more than a hundred times a template', bomb, why.tooLarge],
    ['with macros', types('template.main', 'template.macroEnabledTemplate.main'), why.withMacros],
    ['with macros that it does not say', templateWith({ 'word/vbaProject.bin': 'x' }), why.withMacros],
    ['of another program', types('wordprocessingml', 'spreadsheetml'), why.notWord],
    [
      'in strict form',
      templateWith({
        '_rels/.rels':
          TEMPLATE_PARTS['_rels/.rels']?.replaceAll('schemas.openxmlformats.org', 'purl.oclc.org') ?? '',
      }),
      why.strict,
    ],
    ['whose tags have other names', templateWith({ 'word/document.xml': '<x:document/>' }), why.unusual],
  ])('%s', (_, file, says) => {
    expect(refusalOf(file)).toBe(says);
  });

  it('and one that says less than it holds gets no more room than it said', () => {
    const lying = zipSync({ 'word/document.xml': new Uint8Array(5 << 20) }, { level: 9 });
    const view = new DataView(lying.buffer);
    const central = lying.findLastIndex(
      (_, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50,
    );
    view.setUint32(central + 24, 10, true);
    expect(readCarrier(lying)).toMatchObject({ kind: 'refused' });
  });

  it('a template is not', () => expect(refusalOf(TEMPLATE)).toBe(undefined));
});
