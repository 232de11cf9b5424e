import { OF_ROOT, OWN, PLAN } from './parts.ts';

/**
 * This file as a text, with that plan in it instead of whatever plan it has; undefined where this is no such file. Made of
 * its own parts alone: not of the page that is shown, nor of what an extension put into it.
 */
export function ownText(plan: string): string | undefined {
  const parts = [...document.querySelectorAll(`[${OWN}]`)];
  if (!parts.some(({ id }) => id === PLAN)) return undefined;
  const text = (place: Element) =>
    parts
      .filter(({ parentNode }) => parentNode === place)
      .map((part) => (part.id === PLAN ? planPart(part, plan) : part.outerHTML))
      .join('');
  const root = document.documentElement;
  const attributes = OF_ROOT.map((name) => ` ${name}="${root.getAttribute(name) ?? ''}"`).join('');
  const [head, body] = [text(document.head), text(document.body)];
  return `<!DOCTYPE html><html${attributes}><head>${head}</head><body>${body}</body></html>`;
}

function planPart(part: Element, plan: string): string {
  const [start] = (part.cloneNode(false) as Element).outerHTML.split('</');
  return `${start}${inert(plan)}</script>`;
}

/** The letters with which a script could end, or a line could be broken. */
const TELLING = /[<>\u2028\u2029]/g;

/** JSON that nothing in an HTML file takes for markup. Lone surrogates are escaped in it already (JSON.stringify). */
export function inert(json: string): string {
  return json.replace(TELLING, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
