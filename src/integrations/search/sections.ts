import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { parse } from 'yaml';
import type { Section } from '../../search/section.ts';
import { halvesOf } from '../frontmatter.ts';
import { stretchesOf, tidy } from './stretches.ts';

/** The pages that are written in Astro and hold words to be found; all others come from content/. */
const WRITTEN = ['privacy'];

/** Everything that can be found in the book, in an order that is the same in every build. */
export function readSections(root: string): Section[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const data = (path: string) => parse(read(path));
  const files = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const chapters = files('content/chapters/*.mdx').map((path) => mdxAt<Chapter>(path, read(path)));
  return [
    ...chapters.flatMap(chapterSections),
    ...chapters.map(cardOf),
    ...files('content/worksheets/*.yaml').map((path) => sheetOf(data(path))),
    ...files('content/pages/*.mdx').flatMap((path) => pageSections(mdxAt(path, read(path)))),
    ...WRITTEN.flatMap((page) => writtenSections(page, read(`src/pages/${page}.astro`))),
    ...data('content/search.yaml').pages.map(placeOf),
    ...data('content/glossary.yaml').map(termOf),
    ...data('content/jurisdictions.yaml').jurisdictions.flatMap(rulesOf),
    ...data('content/control-functions.yaml').functions.flatMap(asksOf),
    ...data('content/sources.yaml').map(sourceOf),
  ];
}

/** A file of MDX: what its frontmatter says, and its text. content.config.ts has checked the shape. */
type Mdx<Front> = { slug: string; front: Front; body: string };
type Chapter = {
  id: string;
  title: string;
  summary: string;
  outcome: string;
  proof: { count: string; by: string };
  traps: { trap: string; answer: string }[];
  next: string;
};

function mdxAt<Front>(path: string, text: string): Mdx<Front> {
  const { front, body } = halvesOf(text);
  return { slug: basename(path, '.mdx'), front: parse(front), body };
}

function chapterSections({ slug, front, body }: Mdx<Chapter>): Section[] {
  const { title, summary, outcome, proof, traps } = front;
  const page = { kind: 'chapter', page: title, address: `/chapters/${slug}/` } as const;
  const told = [
    `${proof.count}. By ${proof.by}.`,
    ...traps.flatMap(({ trap, answer }) => [`${trap}.`, answer]),
  ];
  return [
    ...underHeadings(page, body, `${summary}\nBy the end you will ${outcome}`),
    {
      ...page,
      address: `${page.address}#proof`,
      title: 'How to tell whether it worked',
      text: told.join('\n'),
    },
  ];
}

/** The play of a chapter on its card. */
function cardOf({ front: { id, title, next }, body }: Mdx<Chapter>): Section {
  const [, words = ''] = /<Say>(.*?)<\/Say>/s.exec(body) ?? [];
  return {
    kind: 'play',
    page: 'The plays on cards',
    address: `/cards/#${id}`,
    title,
    text: tidy(`${next}\n${words.replace(/\s+/g, ' ')}`),
  };
}

function pageSections({
  slug,
  front,
  body,
}: Mdx<{ title: string; summary: string; lead: string }>): Section[] {
  const { title, summary, lead } = front;
  return underHeadings({ kind: 'page', page: title, address: `/${slug}/` }, body, `${summary}\n${lead}`);
}

type Page = Pick<Section, 'kind' | 'page' | 'address'>;

function underHeadings(page: Page, body: string, before: string): Section[] {
  return stretchesOf(body).map(({ slug, title, text }) => ({
    ...page,
    address: slug ? `${page.address}#${slug}` : page.address,
    title: title || page.page,
    text: slug ? text : tidy(`${before}\n${text}`),
  }));
}

/** A page that is written in Astro: what stands between its tags, cut at its headings. */
function writtenSections(slug: string, source: string): Section[] {
  const [, , template = ''] = source.split(/^---$/m);
  const sections: Section[] = [];
  let heading: { id: string; text: string } | undefined;
  let text = '';
  let page = '';
  const end = () => {
    const title = heading?.text ?? '';
    if (title && title !== page)
      sections.push({
        kind: 'page',
        page,
        address: `/${slug}/${heading?.id ? `#${heading.id}` : ''}`,
        title,
        text: tidy(text),
      });
    text = '';
  };
  let inHeading = false;
  let inScript = false;
  const parser = new Parser({
    onopentag(tag, { id = '' }) {
      if (/^h[1-3]$/.test(tag)) {
        end();
        heading = { id, text: '' };
        inHeading = true;
      }
      inScript = /^(?:script|style)$/.test(tag);
    },
    ontext(words) {
      const plain = words.replace(/\{'([^']*)'\}/g, '$1').replace(/\s+/g, ' ');
      if (inScript) return;
      if (inHeading && heading) heading.text += plain;
      else text += plain;
    },
    onclosetag(tag) {
      if (/^(?:p|li|h[1-3])$/.test(tag)) text += '\n';
      if (tag === 'h1') page = heading?.text ?? '';
      if (/^h[1-3]$/.test(tag)) inHeading = false;
      inScript = false;
    },
  });
  parser.end(template);
  end();
  return sections;
}

function sheetOf(words: {
  id: string;
  title: string;
  purpose: string;
  chapter: string;
  fields: Record<string, { label: string; hint?: string }>;
}): Section {
  const labels = Object.values(words.fields).map(({ label, hint }) =>
    [label, hint].filter(Boolean).join('. '),
  );
  return {
    kind: 'worksheet',
    page: 'Worksheet',
    address: `/chapters/${words.chapter}/#worksheet`,
    title: words.title,
    text: tidy([words.purpose, ...labels].join('\n')),
  };
}

function placeOf({ address, title, text }: { address: string; title: string; text: string }): Section {
  return { kind: 'page', page: title, address, title, text: tidy(text.replace(/\s+/g, ' ')) };
}

function termOf({ id, term, meaning }: { id: string; term: string; meaning: string }): Section {
  return { kind: 'term', page: 'Glossary', address: `/glossary/#${id}`, title: term, text: meaning };
}

type Rule = { id: string; title: string; status: string; scope: string; means: string; caveat?: string };

function rulesOf({ name, rules }: { name: string; rules: Rule[] }): Section[] {
  return rules.map(({ id, title, scope, means, caveat = '' }) => ({
    kind: 'rule',
    page: name,
    address: `/reference/model-risk-rules/#${id}`,
    title,
    text: tidy([scope, means, caveat].join('\n')),
  }));
}

type Ask = { id: string; ask: string; why: string };

function asksOf({
  id,
  name,
  concern,
  items,
}: {
  id: string;
  name: string;
  concern: string;
  items: Ask[];
}): Section[] {
  const page = { kind: 'ask', page: name } as const;
  const address = '/reference/control-functions/#';
  return [
    { ...page, address: address + id, title: name, text: concern },
    ...items.map((item) => ({
      ...page,
      address: `${address}${id}-${item.id}`,
      title: item.ask,
      text: item.why,
    })),
  ];
}

type Source = {
  id: string;
  cite: string;
  title: string;
  publisher: string;
  authors?: string;
  says: string;
  caveat: string;
};

function sourceOf({ id, cite, title, publisher, authors = '', says, caveat }: Source): Section {
  return {
    kind: 'source',
    page: 'Sources',
    address: `/sources/#${id}`,
    title: cite,
    text: tidy([title, authors, publisher, says, caveat].join('\n')),
  };
}
