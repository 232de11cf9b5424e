import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { withLabels } from '../plan/document/labels.ts';

/**
 * Lets a script import a YAML file of content/ as the value it holds; content.config.ts checks its shape. With
 * `?labels`, of a worksheet's words without the hints and examples that only the form shows.
 */
export function yaml(): Plugin {
  return {
    name: 'yaml',
    transform(text, id) {
      const [path, query] = id.split('?');
      if (!path?.endsWith('.yaml')) return null;
      const value = parse(text);
      return {
        code: `export default ${JSON.stringify(query === 'labels' ? withLabels(value) : value)};`,
        map: null,
      };
    },
  };
}
