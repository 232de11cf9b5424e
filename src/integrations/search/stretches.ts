import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';

/** A stretch of a text under one heading. The first has none: its slug and title are blank. */
export type Stretch = { slug: string; title: string; text: string };

/** As much of a Markdown tree as is looked at here. */
type Node = {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
};

/** What stands in an MDX body, read by what the build reads it with. */
function nodesIn(body: string): Node[] {
  return (mdxToMdast(body, { position: false }) as Node).children ?? [];
}

/** Nodes that stand on lines of their own: the text of one does not run on into the next. */
const BLOCKS = /^(?:paragraph|heading|tableCell|listItem|blockquote|mdxJsxFlowElement)$/;

/**
 * The text of an MDX body, cut at its headings, without markup. Each block is a line. A heading has the slug that Astro
 * gives it in the page: both are made by github-slugger, of all headings in their order.
 */
export function stretchesOf(body: string): Stretch[] {
  const slugger = new GithubSlugger();
  const stretches: Stretch[] = [{ slug: '', title: '', text: '' }];
  for (const node of nodesIn(body)) {
    if (node.type === 'heading') {
      const title = tidy(textOf(node));
      stretches.push({ slug: slugger.slug(title), title, text: '' });
    } else {
      const last = stretches.at(-1);
      if (last) last.text = tidy(`${last.text}\n${textOf(node)}`);
    }
  }
  return stretches;
}

function textOf({ type, value, children }: Node): string {
  if (type === 'text' || type === 'inlineCode') return (value ?? '').replace(/\s+/g, ' ');
  if (type === 'break') return '\n';
  const inner = (children ?? []).map(textOf).join('');
  return BLOCKS.test(type) ? `${inner}\n` : inner;
}

/** One line a block, one blank between words. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Which terms a text marks, and under which heading: the slug of it, blank before the first. */
export function marksIn(body: string): { term: string; slug: string }[] {
  const slugger = new GithubSlugger();
  let slug = '';
  return nodesIn(body).flatMap((node) => {
    if (node.type === 'heading') slug = slugger.slug(tidy(textOf(node)));
    return termsIn(node).map((term) => ({ term, slug }));
  });
}

function termsIn({ name, attributes, children }: Node): string[] {
  const id = name === 'Term' && attributes?.find((one) => one.name === 'id')?.value;
  return [...(typeof id === 'string' ? [id] : []), ...(children ?? []).flatMap(termsIn)];
}
