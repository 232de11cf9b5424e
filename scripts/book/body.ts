/** Makes the body of a page of the site into that of a page of the book: what is only for a screen goes, terms become links. */
import { lineOf, type Tree } from './tree.ts';
import { WORDS } from './words.ts';

/** What leads about the site, what is pressed or filled in, and what holds on the site alone. */
const ON_SCREEN_ALONE =
  'nav, script, style, noscript, button:not(.term), .meaning, [hidden], .site-only, [role=status], .cards > fieldset, .jump';

/** The body of a page, as HTML with addresses of the site from the root; `path` is the page's own. */
export function bodyOf($: Tree, path: string): string {
  nameTerms($);
  standInForWorksheet($, path);
  $(ON_SCREEN_ALONE).remove();
  $('p')
    .filter((_, p) => $(p).children().length === 0 && lineOf($(p).text()) === '')
    .remove();
  $('[tabindex]').removeAttr('tabindex');
  // How long a line counts as, for the home page that draws it: no SVG 1.1.
  $('svg line').removeAttr('pathLength');
  nameDrawings($, path);
  const body = $('main').children().first();
  if (body.find('h1').length !== 1)
    throw new Error(`${path} has not the one title that a page of the book has.`);
  return body.html() ?? '';
}

/** A term opens its meaning on the site; in the book it leads to the glossary. */
function nameTerms($: Tree): void {
  $('button.term').each((_, element) => {
    const term = $(element);
    const href = term.next('.meaning').find('a').attr('href');
    if (!href) throw new Error(`The term “${term.text()}” leads to no entry of the glossary.`);
    term.replaceWith(
      $('<a class="term" role="doc-glossref"></a>').attr('href', href).append(term.contents()),
    );
  });
}

/** In the place of a worksheet stands what it is called, what it is for, and where it can be filled in. */
function standInForWorksheet($: Tree, path: string): void {
  $('.worksheet').each((_, element) => {
    const head = $(element).find('.sheet-head');
    const box = $('<section class="sheet-here" aria-labelledby="worksheet"></section>');
    box.append(head.find('.sheet-kind').addClass('label'), head.find('h2'), head.children('p').last());
    box.append(
      `<p class="label"><a class="at-site" href="${path}#worksheet">${WORDS.fillIn}</a> ${WORDS.onPaper}</p>`,
    );
    $(element).replaceWith(box);
  });
}

/** A drawing is told by its caption, which is so its name; a line that only adorns stays unsaid. */
function nameDrawings($: Tree, path: string): void {
  $('figure.drawing').each((place, element) => {
    const id = `drawing-${place + 1}`;
    const caption = $(element).find('figcaption').attr('id', id);
    const svg = $(element).find('svg').removeAttr('aria-hidden').attr({ role: 'img', 'aria-labelledby': id });
    if (caption.length !== 1 || svg.length !== 1)
      throw new Error(`A drawing on ${path} has no caption, or no picture.`);
  });
}
