import type { Plugin } from 'vite';

/**
 * What `import()` becomes in a built page: the files that a part needs are asked for together. Vite's own also loads
 * styles, which all stand in the HTML here, and carries a nonce, which no page has; it is six times as large.
 */
const HELPER = `
const asked = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  }
  return load();
};
`;

/** Takes the place of Vite's helper for parts of a page that come late. */
export function lateImports(): Plugin {
  return {
    name: 'late-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? HELPER : null),
  };
}
