import type { Plugin } from 'vite';

/**
 * What `import()` becomes in a built page: itself. Vite would have each file carry the names of all that its late parts
 * need, so that these are asked for together; a page would carry more names than it saves time. Styles stand in the HTML
 * here, or come with the part whose they are (islands/lateStyles.ts).
 */
const HELPER = 'export const __vitePreload = (load) => load();';

/** A call of that helper as it is written at last: `load(()=>import(`./a.js`),[])`. */
const CALL = /\b[\w$]+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\]\)/g;

/** Takes the place of Vite's helper for parts of a page that come late. */
export function lateImports(): Plugin {
  return {
    name: 'late-imports',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === '\0vite/preload-helper.js' ? HELPER : null),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        for (const part of Object.values(bundle))
          if (part.type === 'chunk') part.code = part.code.replace(CALL, '$1');
      },
    },
  };
}
