/** Whether the EPUB says all that the site says. */
import { strFromU8, unzipSync } from 'fflate';
import { lineOf, type Tree, treeOf } from '../tree.ts';

/** What of a page says something, in whatever it stands. */
const SAYING = ':is(h1, h2, h3, p, li, dt, dd, td, th, figcaption, aside)';
/** What holds on the screen alone, or is told elsewhere: a term's meaning stands in the glossary. */
const ELSEWHERE =
  '.worksheet, .meaning, nav, noscript, script, style, button:not(.term), [hidden], .site-only, fieldset, .jump';

/** What a page of the site says and its leaf of the EPUB does not. */
export function missingFrom(page: Tree, leaf: string): string[] {
  const said = treeOf(leaf.replace(/^[\s\S]*<body>/, ''));
  const told = new Set(sayings(said));
  return sayings(page).filter((saying) => !told.has(saying));
}

/** A leaf of an EPUB, by its name. */
export function leafIn(epub: Uint8Array, name: string): string {
  const file = unzipSync(epub, { filter: (one) => one.name === `EPUB/${name}.xhtml` })[`EPUB/${name}.xhtml`];
  if (!file) throw new Error(`The EPUB has no leaf ${name}.`);
  return strFromU8(file);
}

function sayings($: Tree): string[] {
  $(ELSEWHERE).remove();
  const saying = $('main').length > 0 ? $('main').find(SAYING) : $.root().find(SAYING);
  return saying
    .map((_, element) => lineOf($(element).text()))
    .get()
    .filter(Boolean);
}
