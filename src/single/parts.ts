import { pageNamed } from './address.ts';

/** What the one file consists of carries this attribute, so that nothing an extension adds is taken for a part of it. */
export const OWN = 'data-own';
/** Holds the pages and their styles, inert. */
export const BOOK = 'unstall-book';
/** Holds the plan of a copy that was saved with one; blank where there is none. */
export const PLAN = 'unstall-plan';
/** The attributes of the root element that are the file’s; others the page or an extension sets. */
export const OF_ROOT = ['lang', 'spellcheck', 'writingsuggestions', 'data-in-file'];

const HOME = '/';
const WITH_A_PLAN = '/plan/';
const NOT_FOUND = '/404.html';

/** The template of the page that the address names. A file that is opened by itself shows its plan, where it has one. */
export function pageShown(): HTMLTemplateElement | undefined {
  const named = pageNamed(location.search) || (planInside() ? WITH_A_PLAN : HOME);
  return templateOf('page', named) ?? templateOf('page', `${named}/`) ?? templateOf('page', NOT_FOUND);
}

/** A page by its address from the root, or a style by its number. */
export function templateOf(kind: 'page' | 'style', name: string): HTMLTemplateElement | undefined {
  const book = document.querySelector<HTMLTemplateElement>(`#${BOOK}`)?.content;
  return book?.querySelector<HTMLTemplateElement>(`[data-${kind}="${CSS.escape(name)}"]`) ?? undefined;
}

/** The text of the plan in this file; blank where it has none. */
export function planInside(): string {
  return document.querySelector(`#${PLAN}`)?.textContent ?? '';
}
