import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { halvesOf } from '../../src/integrations/frontmatter.ts';

/** A chapter as any other generator takes it: its words in Markdown, without our components. */
export interface PlainChapter {
  slug: string;
  title: string;
  summary: string;
  markdown: string;
}

interface Front {
  order: number;
  title: string;
  summary: string;
  outcome: string;
  next: string;
  proof: { count: string; by: string };
  traps: { trap: string; answer: string }[];
}

export const CHAPTERS = fileURLToPath(new URL('../../content/chapters/', import.meta.url));

/** The chapters of the book in their order. Of a worksheet nothing is left: no other generator has one. */
export function plainBook(): PlainChapter[] {
  return globSync('*.mdx', { cwd: CHAPTERS })
    .map((file) => ({ slug: file.replace('.mdx', ''), ...halves(readFileSync(CHAPTERS + file, 'utf8')) }))
    .sort((one, other) => one.front.order - other.front.order)
    .map(({ slug, front, text }) => ({
      slug,
      title: front.title,
      summary: front.summary,
      markdown: [
        `By the end you will ${front.outcome}`,
        text.replace(/<\/?[A-Z][^>]*>/g, ''),
        ...end(front),
      ].join('\n\n'),
    }));
}

/** As many chapters as are wanted: those of the book, over and over. */
export function longBook(count: number): PlainChapter[] {
  const book = plainBook();
  return Array.from({ length: count }, (_, index) => {
    const chapter = book[index % book.length];
    if (!chapter) throw new Error('The book has no chapters.');
    const round = Math.floor(index / book.length);
    return round === 0 ? chapter : { ...chapter, slug: `${chapter.slug}-${round}` };
  });
}

function halves(source: string): { front: Front; text: string } {
  const { front, body } = halvesOf(source);
  return { front: parse(front) as Front, text: body };
}

function end({ proof, traps, next }: Front): string[] {
  return [
    `## How to tell whether it worked\n\n${proof.count}, by ${proof.by}.`,
    ...traps.map(({ trap, answer }) => `**${trap}.** ${answer}`),
    `## Next act\n\n${next}`,
  ];
}
