/** Reads the built pages, and writes each as the template that the one file holds of it. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize, serializeOuter } from 'parse5';
import { dataAddress, facesApart } from './assets.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A page as the file has it: its address from the root, its styles, its modules by name, and its words as markup. */
export interface Page {
  path: string;
  styles: string[];
  modules: string[];
  title: string;
  markup: string;
  /** What every page says of itself alike: the rest of its head, and the attributes of its root. */
  head: string;
  root: string;
  /** Addresses from the root that it links to. */
  links: string[];
}

/** Every page of a folder of built pages, in the order of their addresses. */
export function readPages(dist: string, base: string): Page[] {
  return globSync('**/*.html', { cwd: dist })
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((name) =>
      pageOf(
        `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
        readFileSync(join(dist, name), 'utf8'),
        dist,
        base,
      ),
    );
}

/** One page of its HTML. Throws where it has something that would be lost in the file. */
export function pageOf(path: string, text: string, dist: string, base: string): Page {
  // Styles are most of a page, and nothing in them is markup: the tree has their numbers.
  const styles: string[] = [];
  const document = parse(
    text.replace(/(<style\b[^>]*>)(.*?)(?=<\/style>)/gs, (_, start, css) => start + (styles.push(css) - 1)),
  );
  const root = childOf(document, 'html');
  const [head, body] = [childOf(root, 'head'), childOf(root, 'body')];
  if (body.attrs.length > 0)
    throw new Error(`${path}: its body has attributes, which the one file would lose.`);
  const page: Page = { path, styles: [], modules: [], title: '', markup: '', head: '', root: '', links: [] };
  for (const element of elementsIn(root)) takeIn(element, page, dist, base);
  page.styles = page.styles.flatMap((number) => facesApart(styles[Number(number)] ?? ''));
  page.title = take(head, ({ tagName, attrs }) => tagName === 'title' || named(attrs) === 'description');
  take(head, ({ attrs }) => OF_AN_ADDRESS.includes(named(attrs) ?? ''));
  page.head = markupOf(head);
  page.root = root.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ');
  page.markup = markupOf(body);
  return page;
}

/** Takes out of a page what the file has elsewhere, or has no server for, and puts in what it would have to ask for. */
function takeIn(element: Element, page: Page, dist: string, base: string): void {
  const { tagName, attrs } = element;
  const only = attrs.find(({ name }) => name === ONLY)?.value;
  if (tagName === 'style') page.styles.push(textOf(element));
  if (tagName === 'script') page.modules.push(moduleOf(element, page.path).slice(base.length));
  // Without a script no page of the file is read at all.
  if (['style', 'script', 'noscript'].includes(tagName) || only === 'site') return void remove(element);
  if (only) element.attrs = attrs.filter(({ name }) => name !== 'hidden' && name !== ONLY);
  for (const attribute of element.attrs) {
    if (tagName === 'a' && attribute.name === 'href') page.links.push(attribute.value);
    if (isAsked(element, attribute.name)) attribute.value = dataAddress(attribute.value, dist, base);
  }
}

/** The address of a script’s module. */
function moduleOf(element: Element, path: string): string {
  const address = element.attrs.find(({ name }) => name === 'src')?.value;
  if (!address || textOf(element).trim()) throw new Error(`${path} has a script written into it.`);
  return address;
}

/** Whether a browser asks for what this attribute names. Throws where the file can’t hold that. */
function isAsked({ tagName, attrs }: Element, name: string): boolean {
  if (['srcset', 'style', 'poster', 'data'].includes(name))
    throw new Error(`The one file can’t hold ${name} of ${tagName}.`);
  return name === 'src' || (tagName === 'link' && name === 'href' && named(attrs) === 'icon');
}

/** What a page’s head says for its own policy and its own address, or lets a browser install. */
const OF_AN_ADDRESS = ['content-security-policy', 'property', 'canonical', 'manifest', 'apple-touch-icon'];

/** `site`: what there is at an address alone. `file`: what is said in the file alone, and hidden at an address. */
const ONLY = 'data-only';

/** What a meta or link element is, by the one attribute that says so. */
function named(attrs: Element['attrs']): string | undefined {
  const of = (name: string) => attrs.find((attribute) => attribute.name === name)?.value.toLowerCase();
  return of('http-equiv') ?? of('name') ?? of('rel') ?? (of('property') ? 'property' : undefined);
}

/** The elements below, each before what is in it; those that are removed as they are met are not looked into. */
function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of [...parent.childNodes]) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    yield node;
    if (node.parentNode) yield* elementsIn(node);
  }
}

/** The markup of those children, which are taken out. */
function take(parent: Element, wanted: (element: Element) => boolean): string {
  const taken = parent.childNodes.filter(
    (node): node is Element => defaultTreeAdapter.isElementNode(node) && wanted(node),
  );
  return taken
    .map((element) => {
      remove(element);
      return serialized(element, serializeOuter);
    })
    .join('');
}

function remove(node: Node): void {
  defaultTreeAdapter.detachNode(node);
}

function childOf(parent: Parent, name: string): Element {
  const found = parent.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === name);
  if (!found) throw new Error(`A page has no ${name}.`);
  return found;
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function markupOf(element: Element): string {
  return serialized(element, serialize);
}

/** Letters of no language, for which browsers of today write entities in attributes, and the serialiser does not. */
const LESS = '\uE000';
const MORE = '\uE001';

/** As browsers write it, so that a file that saves itself comes out the same. */
function serialized(element: Element, write: (element: Element) => string): string {
  for (const { attrs } of [element, ...elementsIn(element)])
    for (const attribute of attrs)
      attribute.value = attribute.value.replaceAll('<', LESS).replaceAll('>', MORE);
  return write(element).replaceAll(LESS, '&lt;').replaceAll(MORE, '&gt;');
}
