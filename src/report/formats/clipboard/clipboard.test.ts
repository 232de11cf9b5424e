import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dates, figures, words } from '../../blocks.ts';
import { type Flat, section } from '../../document.ts';
import { money, numeral } from '../../values.ts';
import { HOSTILE } from '../markdown/hostile.fixture.ts';
import { copyablesIn, renderBlocks } from './clipboard.ts';

/** The elements of some HTML with all they say of themselves, and the words in them. */
function parsed(html: string): { tags: string[]; words: string } {
  const tags: string[] = [];
  let said = '';
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push(`${name} ${JSON.stringify(attributes)}`),
    ontext: (text) => (said += text),
  });
  parser.end(html);
  return { tags, words: said };
}

/** One of each block, with the word in every place that a person can fill. */
function blocks(word: string): Flat[] {
  const table = {
    caption: word,
    columns: [words(word), figures(word), dates(word)],
    rows: [[word, word, word]],
  };
  return [
    { kind: 'heading', level: 2, text: word },
    { kind: 'text', text: word, tone: 'go' },
    { kind: 'facts', rows: [{ label: word, value: word }] },
    { kind: 'strip', figures: [{ label: word, figure: word, note: word }] },
    { kind: 'list', items: [word] },
    { kind: 'checklist', items: [{ state: 'open', text: word, note: word }] },
    { kind: 'table', table },
    { kind: 'figure', figure: { kind: 'line', marks: [] }, finding: word, table },
  ];
}

const EVIL = [
  '=1+1',
  '+1+1',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '</td><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '<!--[if mso]><img src=x>',
  '\u0000\u0007\ud800',
  'one\ttwo\nthree',
  '\u202eabc',
];

describe('what is copied', () => {
  const plainly = parsed(renderBlocks(blocks('word'), 'word').html);

  it('is a table with its heads, and says of itself how it looks', () => {
    const { html, text } = renderBlocks([
      {
        kind: 'table',
        table: { caption: 'Costs', columns: [words('What'), figures('Sum')], rows: [['A', money(5, 'EUR')]] },
      },
    ]);
    expect(html).toContain('<p><i>Costs</i></p><table');
    expect(html.match(/<th scope="col" style="[^"]*border:1px/g)).toHaveLength(2);
    expect(html).toMatch(/<td dir="auto" style="[^"]*text-align:right;">/);
    expect(text.split('\n').slice(0, 2)).toEqual(['Costs', 'What\tSum']);
    expect(html).not.toMatch(/class=|<style|<script|src=|href=/);
  });

  it('has key figures as a table, each under what it is called', () => {
    const figures = [
      { label: 'To sign', figure: money(5, 'EUR'), note: 'enough' },
      { label: 'The date', figure: '30 Jun 2027', note: 'chance 88 in 100' },
    ];
    const { html, text } = renderBlocks([{ kind: 'strip', figures }]);
    expect(html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(text).toBe('To sign\tThe date\n€5\t30 Jun 2027\nenough\tchance 88 in 100');
  });

  it.each([...HOSTILE, ...EVIL])(
    'keeps %j a word: no element, attribute, row or cell comes of it',
    (word) => {
      const { html, text } = renderBlocks(blocks(word), word);
      expect(parsed(html).tags).toEqual(plainly.tags);
      const lines = renderBlocks(blocks('word'), 'word').text.split('\n');
      expect(text.split('\n').map((line) => line.split('\t').length)).toEqual(
        lines.map((line) => line.split('\t').length),
      );
      for (const cell of text.split(/[\t\n]/)) expect(cell).not.toMatch(/^[=+\-@＝]/);
      expect(html.isWellFormed() && text.isWellFormed()).toBe(true);
    },
  );

  it('says every word that was typed, and changes no figure', () => {
    expect(parsed(renderBlocks(blocks('Ünïcode & <b>')).html).words).toContain('Ünïcode & <b>');
    expect(renderBlocks([{ kind: 'text', text: '-5%' }]).text).toBe('-5%');
    expect(renderBlocks([{ kind: 'text', text: numeral(-12) }]).text).toBe('-12');
  });
});

it('a heading can be copied with all under it, and a table alone', () => {
  const table = { caption: 'Costs', columns: [words('What')], rows: [['A']] };
  const parts = copyablesIn([
    section('a', 'First', {
      blocks: [{ kind: 'text', text: 'One' }],
      sections: [section('b', '', { blocks: [{ kind: 'table', table }] })],
    }),
    section('c', 'Second', {}),
  ]);
  expect(parts.map(({ name, depth }) => [name, depth])).toEqual([
    ['First', 0],
    ['Costs', 1],
    ['Second', 0],
  ]);
  expect(parts.map(({ copied }) => copied().text)).toEqual([
    'First\n\nOne\n\nCosts\nWhat\nA',
    'Costs\nWhat\nA',
    'Second',
  ]);
});
