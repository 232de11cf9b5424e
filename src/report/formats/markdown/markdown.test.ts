import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { figures, words } from '../../blocks.ts';
import type { Flat } from '../../document.ts';
import { HOSTILE } from './hostile.fixture.ts';
import { renderMarkdown } from './markdown.ts';

type Node = { type: string; value?: string; depth?: number; children?: Node[] };
const parse = (markdown: string) => unified().use(remarkParse).parse(markdown) as Node;

/** The tree without places and words: what the words were turned into. */
function shape({ type, children }: Node): unknown {
  return children ? [type, ...children.map(shape)] : type;
}
const wordsOf = ({ value, children = [] }: Node): string => value ?? children.map(wordsOf).join('');

/** One of each block, with the word in every place that a person can fill. */
function blocks(word: string): Flat[] {
  return [
    { kind: 'heading', level: 2, text: word },
    { kind: 'text', text: word },
    { kind: 'text', text: word, tone: 'go' },
    { kind: 'list', items: [word, word] },
    { kind: 'facts', rows: [{ label: word, value: word }] },
    { kind: 'checklist', items: [{ state: 'yes', text: word, note: word }] },
    { kind: 'heading', level: 3, text: word },
  ];
}
const EXPECTED = [
  'root',
  ['heading', 'text'],
  ['heading', 'text'],
  ['paragraph', 'text'],
  ['paragraph', ['strong', 'text']],
  ['list', ['listItem', ['paragraph', 'text']], ['listItem', ['paragraph', 'text']]],
  ['list', ['listItem', ['paragraph', ['strong', 'text'], 'text']]],
  ['list', ['listItem', ['paragraph', 'text']]],
  ['heading', 'text'],
];

it('a report has the blocks that it is made of', () => {
  const tree = parse(renderMarkdown('word', blocks('word')));
  expect(shape(tree)).toEqual(EXPECTED);
  expect((tree.children ?? []).map(wordsOf)).toEqual([
    ...['word', 'word', 'word', 'word', 'wordword', 'word: word', '[x] Yes. word word', 'word'],
  ]);
});

describe('a table in Markdown', () => {
  /** The cells of a line as GitHub splits it: at every bar that no backslash stands before. */
  const cells = (line: string) => line.split(/(?<!\\)(?:\\\\)*\|/).slice(1, -1);
  const render = (rows: string[][], columns = [words('Name'), figures('Weeks')]) =>
    renderMarkdown('t', [{ kind: 'table', table: { caption: 'A caption', columns, rows } }]).split('\n');

  it('has a caption, a head, and figures set to the right', () => {
    expect(render([['Model', '20']])).toEqual([
      '# t',
      '',
      '*A caption*',
      '',
      '| Name | Weeks |',
      '| --- | ---: |',
      '| Model | 20 |',
      '',
    ]);
  });

  it.each(HOSTILE)('keeps its columns and its lines with %j in a cell, the head and the caption', (word) => {
    const table = {
      caption: word,
      columns: [words(word), words('b')],
      rows: [
        [word, '2'],
        ['', word],
      ],
    };
    const lines = renderMarkdown('t', [{ kind: 'table', table }])
      .split('\n')
      .slice(2);
    expect(lines).toHaveLength(7);
    for (const line of lines.slice(2, 6)) expect(cells(line)).toHaveLength(2);
    expect(shape(parse(lines[0] ?? ''))).toEqual(['root', ['paragraph', ['emphasis', 'text']]]);
  });

  it('has key figures in a table without a caption, each under what it is called', () => {
    const figures = [
      { label: 'To sign', figure: '£5', note: 'enough' },
      { label: 'Date', figure: '30 Jun', note: '' },
    ];
    expect(renderMarkdown('t', [{ kind: 'strip', figures }])).toBe(
      '# t\n\n| To sign | Date |\n| --- | --- |\n| £5 | 30 Jun |\n| enough |  |\n',
    );
  });

  it('keeps blank cells', () => {
    expect(cells(render([['', '']])[6] ?? '')).toHaveLength(2);
  });
});

describe('a block in Markdown', () => {
  const body = (block: Flat) => renderMarkdown('t', [block]).slice('# t\n\n'.length);

  it('keeps the lines that somebody typed apart, in every place that has room for them', () => {
    const typed = 'One.\r\n- two\n\n3. three';
    const lines = 'One.<br/> \\- two<br/> 3\\. three';
    const table = { caption: '', columns: [words('a')], rows: [[typed]] };
    expect(body({ kind: 'text', text: typed })).toBe(`${lines}\n`);
    expect(body({ kind: 'list', items: [typed] })).toBe(`- ${lines}\n`);
    expect(body({ kind: 'facts', rows: [{ label: 'a', value: typed }] })).toBe(`* **a:** ${lines}\n`);
    expect(body({ kind: 'table', table })).toContain(`| ${lines} |\n`);
  });

  it('has a heading of its level', () => {
    expect(body({ kind: 'heading', level: 2, text: 'Two' })).toBe('## Two\n');
    expect(body({ kind: 'heading', level: 3, text: 'Three' })).toBe('### Three\n');
  });

  it('has what stops and what goes in bold, the rest plain', () => {
    expect(body({ kind: 'text', text: 'x', tone: 'stop' })).toBe('**x**\n');
    expect(body({ kind: 'text', text: 'x', tone: 'go' })).toBe('**x**\n');
    expect(body({ kind: 'text', text: 'x', tone: 'quiet' })).toBe('x\n');
  });

  it('says in words how a check came out, not by the box alone', () => {
    const item = { text: 'It meets.', note: '' };
    const items = [
      { ...item, state: 'yes' as const },
      { ...item, state: 'no' as const, note: 'Meet.' },
      { ...item, state: 'open' as const },
    ];
    expect(body({ kind: 'checklist', items })).toBe(
      '- [x] Yes. It meets.\n- [ ] No. It meets. Meet.\n- [ ] Not said. It meets.\n',
    );
  });

  it('has a figure as its finding and its table', () => {
    const table = { caption: 'c', columns: [words('a')], rows: [['1']] };
    const figure: Flat = { kind: 'figure', figure: { kind: 'line', marks: [] }, finding: 'It grew.', table };
    expect(body(figure)).toBe(`It grew.\n\n${body({ kind: 'table', table })}`);
  });

  it('is one with nothing in it, when the plan is blank', () => {
    expect(renderMarkdown('Untitled', [])).toBe('# Untitled\n');
  });
});
