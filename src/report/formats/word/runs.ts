import { escaped } from '../ooxml/xml.ts';
import type { StyleId } from './styles.ts';

const RTL = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const RUNS_LEFT = new RegExp(`[${RTL}]`, 'u');
/** From the first letter of a stretch that runs from right to left to its last, with what stands between them. */
const STRETCH = new RegExp(`([${RTL}](?:(?:[^\\p{L}]|[${RTL}])*[${RTL}])?)`, 'u');
/** Word sets words apart by runs; signs that do so stand in no font of its own. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Whether a text begins from the right: its first letter says so, as in a browser. */
function runsLeft(text: string): boolean {
  return RUNS_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** A text as runs, its line breaks and directions kept. `look`: how all of it looks, as properties of a run. */
export function runs(text: string, look = ''): string {
  return text
    .replace(ISOLATES, '')
    .split(STRETCH)
    .map((part, at) => (part === '' ? '' : run(part, at % 2 === 1 ? `${look}<w:rtl/>` : look)))
    .join('');
}

function run(text: string, look: string): string {
  const inner = text
    .split(/(\r\n?|\n|\t)/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (/^[\r\n]/.test(part)) return '<w:br/>';
      return part && `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join('');
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${inner}</w:r>`;
}

type Set = { keepNext?: boolean; stop?: number; toTheRight?: boolean; before?: string };

/** A paragraph of a style. `stop`: where what follows a tab ends; `before`: what stands before its text. */
export function paragraph(style: StyleId, text: string, set: Set = {}): string {
  const { keepNext, stop, toTheRight, before = '' } = set;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepNext && '<w:keepNext/>',
    stop && `<w:tabs><w:tab w:val="right" w:pos="${stop}"/></w:tabs>`,
    runsLeft(text) && '<w:bidi/>',
    toTheRight && '<w:jc w:val="right"/>',
  ];
  return `<w:p><w:pPr>${properties.filter(Boolean).join('')}</w:pPr>${before}${runs(text)}</w:p>`;
}
