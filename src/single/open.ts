/**
 * What the one file runs as it is read: it takes the page that the address names out of the book, and leads links to the
 * pages of this file. A script of its own before the body’s end, so that the page stands before the browser looks for the
 * place in it. The modules of the page follow, as they do on the site (integrations/one-file/code.ts).
 */
import { IN_FILE, inFile, onSite } from './address.ts';
import { pageShown, templateOf } from './parts.ts';

const BASE = document.documentElement.getAttribute(IN_FILE) ?? '/';

/** Puts a page into the document: its styles, its title and its words. */
function show(page: HTMLTemplateElement): void {
  for (const style of page.dataset.styles?.split(' ') ?? []) {
    const template = templateOf('style', style);
    if (template) document.head.append(document.importNode(template.content, true));
  }
  for (const node of [...document.importNode(page.content, true).childNodes]) {
    const place = node.nodeName === 'TITLE' || node.nodeName === 'META' ? document.head : document.body;
    place.append(node);
  }
}

/** Leads a link to this file as somebody comes to it: nobody follows one otherwise, however late it was drawn. */
function lead({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  const there = inFile(link?.getAttribute('href') ?? '', BASE);
  if (there) link?.setAttribute('href', there);
}

/** What is printed or saved as PDF goes to others, and a link in it would say in whose folder this file lies. */
function forget(): void {
  for (const link of document.querySelectorAll('a[href^="?/"]'))
    link.setAttribute('href', onSite(link.getAttribute('href') ?? '', BASE) ?? '');
}

const page = pageShown();
if (page) show(page);
for (const event of ['pointerover', 'pointerdown', 'focusin', 'click', 'auxclick'])
  addEventListener(event, lead, true);
addEventListener('beforeprint', forget);
