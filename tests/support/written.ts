import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { parse } from 'yaml';
import { squeezed } from './pdf.ts';
import type { Words } from './words.ts';

/** Where a page says something in an attribute. */
const SAYING = ['aria-label', 'title', 'value'];
/** What stands in these says nothing to a reader. */
const SILENT = ['script', 'style', 'template'];

/** Every hint that is written for a worksheet, and all else: its title and purpose, labels and examples. */
export function writtenFor({ id }: Words): { hints: string[]; others: string[] } {
  const file = new URL(`../../content/worksheets/${id}.yaml`, import.meta.url);
  const { title, purpose, fields } = parse(readFileSync(file, 'utf8'));
  const words: { label: string; hint?: string; example?: string }[] = Object.values(fields);
  return {
    hints: words.flatMap(({ hint }) => hint ?? []),
    others: [title, purpose, ...words.flatMap(({ label, example }) => [label, example ?? []].flat())],
  };
}

/** What a page says in its text and in what it shows of attributes, hidden or not, ready to be searched. */
export function saidBy(html: string): string {
  const said: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (SILENT.includes(tag)) silent += 1;
      for (const name of SAYING) if (attributes[name]) said.push(attributes[name]);
    },
    ontext(text) {
      if (silent === 0) said.push(text);
    },
    onclosetag(tag) {
      if (SILENT.includes(tag)) silent -= 1;
    },
  });
  parser.end(html);
  return squeezed(said.join(' '));
}
