import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../tests/support/runs.ts';
import { words } from '../../blocks.ts';
import type { Flat } from '../../document.ts';
import { DIALECTS, type Rendered } from './dialects.fixture.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { renderMarkdown } from './markdown.ts';

/** A text, or anything else, in every place that a person can fill. */
function report(word: string): string {
  const blocks: Flat[] = [
    { kind: 'heading', level: 2, text: word },
    { kind: 'text', text: word },
    { kind: 'text', text: word, tone: 'go' },
    { kind: 'list', items: [word, word] },
    { kind: 'facts', rows: [{ label: word, value: word }] },
    { kind: 'strip', figures: [{ label: word, figure: word, note: word }] },
    { kind: 'checklist', items: [{ state: 'yes', text: word, note: word }] },
    { kind: 'heading', level: 3, text: word },
    { kind: 'table', table: { caption: word, columns: [words(word), words('b')], rows: [[word, word]] } },
    { kind: 'text', text: 'the end' },
  ];
  return renderMarkdown(word, blocks);
}

const HARMLESS = 'harmless';
/** What each dialect makes of the harmless word. */
const known = new Map<string, Rendered>();

function dialectOf(name: string): (markdown: string) => Rendered {
  const render = DIALECTS[name];
  if (!render) throw new Error(`Nobody has said how ${name} renders.`);
  return render;
}

/** Words as they are read: no matter which blanks, dashes and quotation marks of a typographer’s. */
function asRead(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…|\.{2,}/g, '…')
    .trim();
}

/** What the dialect makes of a text is what it makes of a harmless word, with that text in its places. */
function expectWords(dialect: string, word: string): void {
  const render = dialectOf(dialect);
  const found = render(report(word));
  const harmless = known.get(dialect) ?? render(report(HARMLESS));
  known.set(dialect, harmless);
  expect(found.shape, word).toEqual(harmless.shape);
  const once = word.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  expect(asRead(found.words)).toBe(asRead(harmless.words.replaceAll(HARMLESS, () => once)));
}

describe.each(Object.keys(DIALECTS))('a person’s words in %s', { timeout: 60_000 }, (dialect) => {
  it('are read as they were typed, and nothing comes of them', () => {
    for (const word of HOSTILE) expectWords(dialect, word);
  });

  it('are so whatever they are made of', () => {
    const piece = fc.constantFrom(...HOSTILE, ..."!#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \n\t1aü".split(''));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
        // Never blank as a whole: a text or a fact that is blank is not printed.
        expectWords(dialect, `${pieces.join('')}z`);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('what looks at the finished page, not at Markdown', () => {
  const seen = (text: string) => dialectOf('remark-gfm')(renderMarkdown('t', [{ kind: 'text', text }])).words;

  it.each([
    ['a person that is called', '@mokafor, a.b@c.d, (@x)', /@\w/],
    ['a number of a question', 'see #123, a/b#4, GH-5', /#\d|GH-\d/],
    ['a picture', ':smile: :+1: a:b:', /:[\w+-]+:/],
    [
      'an address',
      'https://evil.example, www.evil.example, a@evil.example, evil.com',
      /\/\/|www\.|\w@|\w\.\w\w/,
    ],
    ['a template', '{{ x }} {% x %} {# x #} [[x]]', /\{[{%#]|\[\[/],
    ['a formula', '$$x$$ \\(x\\) \\[x\\] \\begin{x}', /\$\$|\\[([]|\\begin/],
    ['a sign', '(c) (TM) (r)', /\((?:c|tm|r)\)/i],
  ])('does not find %s', (_, text, acts) => {
    expect(text).toMatch(acts);
    expect(seen(text)).not.toMatch(acts);
    expect(asRead(seen(text))).toBe(`t${text}`);
  });
});

describe('the source of ordinary words', () => {
  const source = (text: string) => renderMarkdown('t', [{ kind: 'text', text }]).slice('# t\n\n'.length, -1);

  it.each([
    'It’s 3.5 weeks (about 20% more), isn’t it? Yes – e.g. for U.S. claims; see item 4/5.',
    '“Nobody owns the retest,” she said: 60 questions, three of them blocking!',
    'Legal & General; €40,000 + VAT = 48,000. Version 2.0, 12.5 days...',
    '山田太郎さん, Łukasz Müller-O’Brien and José',
  ])('is %j', (text) => {
    expect(source(text)).toBe(text);
  });

  it('has a sign or two beside the words where something could come of them', () => {
    expect(source('snake_case, 2 * 3, R&D, a < b')).toBe('snake\\_case, 2 \\* 3, R&amp;D, a &lt; b');
    expect(source('- 1. First')).toBe('\\- 1. First');
    expect(source('1. First')).toBe('1\\. First');
  });
});
