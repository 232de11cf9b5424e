import type { Excerpt, Piece } from '../../search/marking.ts';

/** A part of what was found, drawn, and in a few words. */
export type Drawn = { element: HTMLElement; says: string };

/** Something that was found. */
export type Result = {
  href: string;
  /** What it belongs to. */
  within: string;
  title: readonly Piece[];
  /** Some of its text, which may come later. */
  excerpt: () => Excerpt | Promise<Excerpt>;
};

/** So many are drawn at first, and with each press of the button. */
const MOST = 8;

const BASE = import.meta.env.BASE_URL;

/** An element with what stands in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]>,
  ...inner: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), given);
  element.append(...inner);
  return element;
}

/** A heading and a list of what was found, some at a time; nothing is worked out of what is not drawn. */
export function drawResults<Hit>(
  { heading, note }: { heading: string; note: string },
  hits: readonly Hit[],
  resultOf: (hit: Hit) => Result,
): HTMLElement {
  const list = make('ol', {});
  const more = make('button', { type: 'button' });
  const draw = () => {
    const from = list.childElementCount;
    const next = hits.slice(from, from + MOST).map((hit) => drawResult(resultOf(hit)));
    list.append(...next);
    const left = hits.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(left, MOST)} more of ${left}`;
    return next[0];
  };
  draw();
  more.onclick = () => draw()?.querySelector('a')?.focus();
  const told = note ? [make('p', { className: 'label' }, note)] : [];
  return make('section', {}, make('h2', {}, heading), ...told, list, more);
}

function drawResult({ href, within, title, excerpt }: Result): HTMLElement {
  const link = make('a', { href: BASE + href.slice(1) }, ...marked(title));
  const text = make('p', { dir: 'auto', className: 'excerpt' });
  const item = make('li', {}, make('p', { className: 'label' }, within), make('h3', {}, link), text);
  onceSeen(item, async () => {
    const { pieces, phrase } = await excerpt();
    text.replaceChildren(...marked(pieces));
    if (phrase) link.href += finding(phrase);
  });
  return item;
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** What has a browser that can do it find the words where it arrives; others go to the heading alone. */
function finding(phrase: string): string {
  // A hyphen and a comma mean something else there.
  return `:~:text=${encodeURIComponent(phrase).replace(/-/g, '%2D')}`;
}

/** No text is loaded before somebody comes near it. One that can’t be had is left out. */
function onceSeen(item: Element, then: () => Promise<void>): void {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    then().catch(() => {});
  });
  seen.observe(item);
}
