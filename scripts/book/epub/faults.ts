/** Looks an EPUB over without epubcheck: that it is whole, and leads nowhere that is not in it. */
import { posix } from 'node:path';
import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const MIMETYPE = 'application/epub+zip';
/** Where the name of an archive's first file stands. */
const FIRST_NAME = 30;
const LOADING = ['src', 'data', 'poster', 'srcset'];

interface Opened {
  files: Record<string, Uint8Array>;
  documents: Map<string, Document>;
  faults: string[];
}

/** What is wrong with it, each in a sentence; empty where nothing is. */
export function faultsOf(epub: Uint8Array): string[] {
  const first = strFromU8(epub.subarray(FIRST_NAME, FIRST_NAME + 8 + MIMETYPE.length));
  const begins = first === `mimetype${MIMETYPE}` ? [] : ['It does not begin with what it is.'];
  const opened = openAll(epub);
  return [...begins, ...opened.faults, ...manifestFaults(opened), ...linkFaults(opened)];
}

/** Every document, by its place in the archive. */
function openAll(epub: Uint8Array): Opened {
  const files = unzipSync(epub);
  const documents = new Map<string, Document>();
  const faults: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(xhtml|opf|xml)$/.test(name)) continue;
    try {
      const parser = new DOMParser({ onError: onErrorStopParsing });
      documents.set(name, parser.parseFromString(strFromU8(bytes), 'application/xml'));
    } catch (error) {
      faults.push(`${name} is no XML: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  return { files, documents, faults };
}

function manifestFaults({ files, documents }: Opened): string[] {
  const root =
    elementsOf(documents.get('META-INF/container.xml'), 'rootfile')[0]?.getAttribute('full-path') ?? '';
  const opf = documents.get(root);
  if (!opf) return ['It leads to no package.'];
  const items = elementsOf(opf, 'item');
  const named = new Map(
    items.map((item) => [item.getAttribute('id'), placeOf(root, item.getAttribute('href') ?? '')]),
  );
  const listed = new Set(named.values());
  const own = Object.keys(files).filter(
    (name) => name !== root && name !== 'mimetype' && !name.startsWith('META-INF/'),
  );
  const read = elementsOf(opf, 'itemref').map((item) => named.get(item.getAttribute('idref')) ?? 'nothing');
  const leaves = own.filter((name) => name.endsWith('.xhtml'));
  return [
    ...[...listed]
      .filter((name) => !(name in files))
      .map((name) => `The manifest names ${name}, which is not there.`),
    ...own.filter((name) => !listed.has(name)).map((name) => `The manifest does not name ${name}.`),
    ...leaves
      .filter((name) => read.filter((one) => one === name).length !== 1)
      .map((name) => `${name} is not read once.`),
  ];
}

function linkFaults({ files, documents }: Opened): string[] {
  const leaves = [...documents].filter(([name]) => name.endsWith('.xhtml'));
  const ids = new Map(leaves.map(([name, document]) => [name, idsIn(document)]));
  return leaves.flatMap(([name, document]) => {
    const own = ids.get(name) ?? [];
    const twice = own.filter((id, place) => own.indexOf(id) !== place);
    const wrong = elementsOf(document, '*')
      .flatMap(addressesOf)
      .flatMap((address) => faultOf(address, name, files, ids) ?? []);
    return [
      ...twice.map((id) => `${name} has the id ${id} twice.`),
      ...wrong.map((fault) => `${name} ${fault}.`),
    ];
  });
}

interface Address {
  text: string;
  /** It is fetched without being followed. */
  loads: boolean;
}

/** What is wrong with an address in a leaf, or undefined. Whoever follows a link out of the book knows it. */
function faultOf(
  { text, loads }: Address,
  leaf: string,
  files: Opened['files'],
  ids: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(text)) return loads ? `loads ${text}` : undefined;
  const [to = '', fragment = ''] = text.split('#');
  const place = to ? placeOf(leaf, to) : leaf;
  if (!(place in files)) return `leads to ${text}, which is not there`;
  const known = fragment === '' || ids.get(place)?.includes(fragment);
  return known ? undefined : `leads to ${text}, where no such place is`;
}

function addressesOf(element: Element): Address[] {
  const loaded = LOADING.flatMap((name) => element.getAttribute(name) ?? []);
  const href = element.getAttribute('href');
  return [
    ...loaded.map((text) => ({ text, loads: true })),
    ...(href === null ? [] : [{ text: href, loads: element.tagName !== 'a' }]),
  ];
}

function idsIn(document: Document): string[] {
  return elementsOf(document, '*').flatMap((element) => element.getAttribute('id') ?? []);
}

function placeOf(from: string, address: string): string {
  return posix.join(posix.dirname(from), decodeURIComponent(address));
}

function elementsOf(document: Document | undefined, tag: string): Element[] {
  return document ? [...document.getElementsByTagName(tag)] : [];
}
