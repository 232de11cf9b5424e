/** Reads the book out of the built site: what belongs to it, in which order, and what each page says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf } from './body.ts';
import { lineOf, type Tree, treeOf } from './tree.ts';

export interface BookPage {
  /** Its address on the site, from the root: /chapters/the-real-scope/. */
  path: string;
  /** What no other page of the book is called: the-real-scope. */
  name: string;
  title: string;
  /** Its body as HTML; links name addresses of the site from the root. */
  html: string;
}

export interface Part {
  id: string;
  name: string;
  /** “Part one · Day 0”, for the parts that are numbered. */
  label: string;
  about: string;
  pages: BookPage[];
}

export interface Book {
  title: string;
  subtitle: string;
  /** For whom it is. */
  lead: string;
  /** The line of the home page, as SVG: it adorns. */
  line: string;
  /** Under which licence, and what it is not. */
  licence: string;
  language: string;
  /** The day of the last change that the site tells of. */
  edition: { day: string; iso: string };
  parts: Part[];
}

/** What of the site is no part of the book: forms that need the site, what tells of the site itself, and what only repeats. */
const LEFT_OUT = new Set(['/ten-minutes/', '/security/', '/take-along/', '/one-file/', '/words/']);

/** Reads the whole book from a folder of built pages under a base. Throws where a page is not as it has to be. */
export function readBook(dist: string, base: string): Book {
  // Styles are most of a page, and no part of what it says.
  const read = (path: string) => treeOf(readPage(dist, base, path).replace(/<style\b.*?<\/style>/gs, ''));
  const home = read('/');
  return {
    title: 'Unstall',
    subtitle: said(home('h1')),
    lead: said(home('.for')),
    line: lineFrom(home),
    licence: said(home('.foot .label')),
    language: home('html').attr('lang') ?? '',
    edition: editionOf(read('/about/')),
    parts: [...partsOf(read('/chapters/')), referenceOf(read('/glossary/'))].map(({ paths, ...part }) => ({
      ...part,
      pages: paths.filter((path) => !LEFT_OUT.has(path)).map((path) => pageOf(read(path), path)),
    })),
  };
}

/** All pages of a book, in their order. */
export function pagesOf(book: Book): BookPage[] {
  return book.parts.flatMap(({ pages }) => pages);
}

/** A part as a contents list calls it: “Part one: Triage”. */
export function partName({ label, name }: Part): string {
  return label ? `${label.split(' · ')[0]}: ${name}` : name;
}

/** The HTML of a page, in which each address stands from the root, whatever the base. */
export function readPage(dist: string, base: string, path: string): string {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  return base === '/' ? html : html.replaceAll(`href="${base}`, 'href="/');
}

/** On the home page it draws itself; here it is drawn. */
function lineFrom($: Tree): string {
  const line = $('svg.line').first().attr('class', 'line');
  line.find('line').removeAttr('pathLength');
  return line.prop('outerHTML') ?? '';
}

function pageOf($: Tree, path: string): BookPage {
  return {
    path,
    name: path.split('/').at(-2) ?? '',
    title: said($('h1')),
    html: bodyOf($, path),
  };
}

type Planned = Omit<Part, 'pages'> & { paths: string[] };

function partsOf($: Tree): Planned[] {
  return $('.part')
    .map((_, element) => {
      const part = $(element);
      const links = part.find('li > h3 > a').map((_, link) => $(link).attr('href') ?? '');
      return {
        id: part.attr('aria-labelledby') ?? '',
        name: said(part.find('h2')),
        label: lineOf(part.find('.part-head .label').text()),
        about: said(part.find('.about')),
        paths: links.get(),
      };
    })
    .get();
}

function referenceOf($: Tree): Planned {
  const tabs = $('nav.tabs');
  const name = tabs.attr('aria-label') ?? '';
  const paths = tabs.find('a').map((_, link) => $(link).attr('href') ?? '');
  return { id: name.toLowerCase(), name, label: '', about: '', paths: paths.get() };
}

/** The day on which the words last changed, as the page about the playbook tells it. */
function editionOf($: Tree): Book['edition'] {
  const day = said($('#what-changed').nextAll('.table').first().find('tbody td').first());
  const time = new Date(`${day} UTC`);
  if (Number.isNaN(time.valueOf())) throw new Error(`/about/ tells no day of the last change, but “${day}”.`);
  return { day, iso: time.toISOString().slice(0, 10) };
}

/** What an element says; it has to say something. */
function said(element: ReturnType<Tree>): string {
  const text = lineOf(element.first().text());
  if (text === '') throw new Error('A part of the book is not where it is looked for in the built site.');
  return text;
}
