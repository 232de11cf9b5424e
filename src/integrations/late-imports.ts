import type { Plugin } from 'vite';

/**
 * What `import()` becomes in a built page: the files that a part needs are asked for together. Vite's own also loads
 * styles, which all stand in the HTML here, and carries a nonce, which no page has; it is six times as large. A browser asks
 * for a file once, however many links name it.
 */
const HELPER = `
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = '/' + file;
    document.head.append(link);
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
