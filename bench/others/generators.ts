/** How the same book is put into each generator, at the version named here, as its own guide says. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHAPTERS, longBook, type PlainChapter } from './book.ts';

export interface Generator {
  name: string;
  /** What it is installed from, beside nothing else; ours needs nothing. */
  needs: Record<string, string>;
  /** Everything but its packages, with so many chapters. */
  lay: (folder: string, chapters: number) => void;
  /** What builds it, and where that puts the site. */
  build: string;
  site: string;
  /** Where a chapter is found. */
  address: (slug: string) => string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_SOURCE = new Set(['node_modules', 'dist', '.git', '.astro', 'test-results']);

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function page({ title, summary, markdown }: PlainChapter): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${markdown}\n`;
}

const UNSTALL: Generator = {
  name: 'Unstall',
  needs: {},
  // What a build remembers lies among the packages: these are linked one by one, so that it remembers nothing.
  lay: (folder, chapters) => {
    for (const name of readdirSync(ROOT).filter((one) => !NOT_SOURCE.has(one)))
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => !/^\.(?!bin)/.test(one)))
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
    const spare = readFileSync(join(CHAPTERS, 'finding-the-gate.mdx'), 'utf8');
    const own = readdirSync(CHAPTERS).length;
    for (let order = own + 1; order <= chapters; order++)
      write(folder, {
        [`content/chapters/more-${order}.mdx`]: spare
          .replace(/^id: .*$/m, `id: ch-more-${order}`)
          .replace(/^order: .*$/m, `order: ${order}`),
      });
  },
  build: 'astro build',
  site: 'dist',
  address: (slug) => `chapters/${slug}/`,
};

const STARLIGHT: Generator = {
  name: 'Starlight',
  needs: { astro: '7.3.5', '@astrojs/starlight': '0.42.4' },
  lay: (folder, chapters) =>
    write(folder, {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Unstall' })] });
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': page({ slug: '', title: 'Unstall', summary: 'A playbook', markdown: '' }),
      ...Object.fromEntries(
        longBook(chapters).map((one) => [`src/content/docs/${one.slug}.md`, page(one)] as const),
      ),
    }),
  build: 'astro build',
  site: 'dist',
  address: (slug) => `${slug}/`,
};

const VITEPRESS: Generator = {
  name: 'VitePress',
  needs: { vitepress: '1.6.4' },
  lay: (folder, chapters) => {
    const book = longBook(chapters);
    const items = book.map(({ title, slug }) => ({ text: title, link: `/${slug}` }));
    write(folder, {
      '.vitepress/config.mjs': `export default ${JSON.stringify({ title: 'Unstall', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' }, sidebar: items } })};\n`,
      'index.md': '# Unstall\n',
      ...Object.fromEntries(
        book.map(
          (one) =>
            [`${one.slug}.md`, page({ ...one, markdown: `# ${one.title}\n\n${one.markdown}` })] as const,
        ),
      ),
    });
  },
  build: 'vitepress build',
  site: '.vitepress/dist',
  address: (slug) => `${slug}.html`,
};

const DOCUSAURUS: Generator = {
  name: 'Docusaurus',
  needs: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  lay: (folder, chapters) =>
    write(folder, {
      'docusaurus.config.js': `export default ${JSON.stringify({
        title: 'Unstall',
        url: 'https://unstall.example',
        baseUrl: '/',
        trailingSlash: true,
        onBrokenLinks: 'ignore',
        markdown: { format: 'md' },
        presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, theme: {} }]],
      })};\n`,
      'docs/index.md': '---\nslug: /\ntitle: Unstall\n---\n\nA playbook.\n',
      ...Object.fromEntries(longBook(chapters).map((one) => [`docs/${one.slug}.md`, page(one)] as const)),
    }),
  build: 'docusaurus build',
  site: 'build',
  address: (slug) => `${slug}/`,
};

export const GENERATORS = [UNSTALL, STARLIGHT, VITEPRESS, DOCUSAURUS];
