import { mdxToMdast } from 'satteri';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node as YamlNode,
} from 'yaml';
import { halvesOf } from './frontmatter.ts';

/** What content can point at, and what it says when it does. */
export type Reference = {
  kind: 'term' | 'source' | 'worksheet' | 'chapter' | 'link' | 'component';
  name: string;
  line: number;
};

export type Definition = { name: string; line: number };

export type Chapter = {
  file: string;
  slug: string;
  id: Definition | undefined;
  order: Definition | undefined;
  /** The worksheet that the frontmatter says stands in the text. */
  worksheet: Definition | undefined;
  references: Reference[];
  /** Set when the file could not be read as MDX at all. */
  unreadable?: { reason: string; line: number };
};

export type Data = { file: string; ids: Definition[]; references: Reference[] };

/** As much of a Markdown tree as is looked at here. */
type Node = {
  type: string;
  url?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } } | undefined;
};

/** The attribute of each component that names something, and the kind of thing it names. */
const NAMING: Record<string, { attribute: string; kind: Reference['kind'] }> = {
  Term: { attribute: 'id', kind: 'term' },
  Note: { attribute: 'source', kind: 'source' },
  Worksheet: { attribute: 'id', kind: 'worksheet' },
};

/** Reads a chapter for what it is called and everything it points at. */
export function readChapter(file: string, text: string): Chapter {
  const { front } = halvesOf(text);
  const slug = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const named = frontmatter(front);
  // Blank lines in place of the frontmatter, so that line numbers stay those of the file.
  const body = front ? '\n'.repeat(front.split('\n').length + 1) + text.slice(front.length + 8) : text;
  try {
    const references: Reference[] = [];
    collect(mdxToMdast(body) as Node, references);
    return { file, slug, ...named, references };
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    const unreadable = { reason: reason ?? String(error), line: line ?? 1 };
    return { file, slug, ...named, references: [], unreadable };
  }
}

function frontmatter(front: string): Pick<Chapter, 'id' | 'order' | 'worksheet'> {
  const lines = new LineCounter();
  const document = parseDocument(front, { lineCounter: lines });
  const at = (key: string): Definition | undefined => {
    const node = document.get(key, true) as YamlNode | undefined;
    // The frontmatter begins on the second line of its file.
    return isScalar(node) ? { name: String(node.value), line: lineOf(node, lines) + 1 } : undefined;
  };
  return { id: at('id'), order: at('order'), worksheet: at('worksheet') };
}

function collect(node: Node, into: Reference[]): void {
  const line = node.position?.start.line ?? 1;
  if (node.type.startsWith('mdxJsx')) {
    into.push({ kind: 'component', name: node.name ?? '', line }, ...named(node, line));
  }
  if (node.url?.startsWith('/')) into.push({ kind: 'link', name: node.url, line });
  for (const child of node.children ?? []) collect(child, into);
}

/** What a component names. A note may name nothing; a term or worksheet that names nothing names “”, and fails. */
function named(node: Node, line: number): Reference[] {
  const naming = NAMING[node.name ?? ''];
  const attribute = node.attributes?.find(({ name }) => name === naming?.attribute);
  if (!naming || (node.name === 'Note' && !attribute)) return [];
  return [{ kind: naming.kind, name: typeof attribute?.value === 'string' ? attribute.value : '', line }];
}

/** The keys of the data files that point at something. */
const POINTING: Record<string, Reference['kind']> = { see: 'term', sources: 'source', chapter: 'chapter' };

/** Reads a YAML file for the ids of its entries and everything they point at. */
export function readData(file: string, text: string): Data {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines });
  const references: Reference[] = [];
  visit(document, {
    Pair(_, pair) {
      const kind = POINTING[String(isScalar(pair.key) ? pair.key.value : pair.key)];
      if (!kind) return;
      const values = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const value of values) {
        if (isScalar(value)) references.push({ kind, name: String(value.value), line: lineOf(value, lines) });
      }
    },
  });
  const entries = isSeq(document.contents) ? document.contents.items : [document.contents];
  const ids = entries.flatMap((entry) => {
    const id = isMap(entry) ? entry.get('id', true) : undefined;
    return isScalar(id) ? [{ name: String(id.value), line: lineOf(id, lines) }] : [];
  });
  return { file, ids, references };
}

function lineOf(node: YamlNode, lines: LineCounter): number {
  return lines.linePos(node.range?.[0] ?? 0).line;
}
