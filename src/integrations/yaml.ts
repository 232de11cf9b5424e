import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets a script import a YAML file of content/ as the value it holds; content.config.ts checks its shape. */
export function yaml(): Plugin {
  return {
    name: 'yaml',
    transform(text, id) {
      return id.endsWith('.yaml')
        ? { code: `export default ${JSON.stringify(parse(text))};`, map: null }
        : null;
    },
  };
}
