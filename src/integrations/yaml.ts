import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { withLabels } from '../plan/document/labels.ts';
import type { Wording } from '../sheets/wording.ts';

/**
 * Lets a script import a YAML file of content/ as the value it holds; content.config.ts checks its shape. With
 * `?labels`, of a worksheet's words without the hints that only the form shows; with `?chapter`, the slug
 * of the chapter that the worksheet stands in, which costs a page that links to it no more than the link.
 */
export function yaml(): Plugin {
  return {
    name: 'yaml',
    transform(text, id) {
      const [path, query] = id.split('?');
      if (!path?.endsWith('.yaml')) return null;
      return { code: `export default ${JSON.stringify(asked(parse(text), query))};`, map: null };
    },
  };
}

function asked(value: Wording<string>, query: string | undefined): unknown {
  switch (query) {
    case 'labels':
      return withLabels(value);
    case 'chapter':
      return value.chapter;
    default:
      return value;
  }
}
