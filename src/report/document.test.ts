import { describe, expect, it } from 'vitest';
import type { Paragraph } from './blocks.ts';
import { figureNames, flatten, flattenIn, section, showFlat } from './document.ts';
import { dateOf } from './values.ts';

const text = (words: string): Paragraph => ({ kind: 'text', text: words });
const REPORT = [
  section('opening', '', { blocks: [text('a')] }),
  section('triage', 'Triage', {
    lead: text('b'),
    blocks: [text('c')],
    sections: [section('pick', 'Pick', { sections: [section('deep', 'Deep', { blocks: [text('d')] })] })],
  }),
];

describe('sections, flattened', () => {
  it('are read from the top: heading, lead, blocks, then what they are made of', () => {
    expect(flatten(REPORT)).toEqual([
      text('a'),
      { kind: 'heading', level: 2, text: 'Triage', id: 'triage' },
      text('b'),
      text('c'),
      { kind: 'heading', level: 3, text: 'Pick' },
      { kind: 'heading', level: 3, text: 'Deep' },
      text('d'),
    ]);
  });

  it('have no heading of the second level under one that stands there already', () => {
    const levels = flattenIn(REPORT).flatMap((part) => (part.kind === 'heading' ? [part.level] : []));
    expect(levels).toEqual([3, 3, 3]);
  });

  it('tell what stands in a private part, however deep', () => {
    const inner = section('in', 'In', { blocks: [text('b')] });
    const own = section('own', 'Own', { blocks: [text('a')], sections: [inner], private: true });
    expect(flatten([own]).map((part) => part.own)).toEqual([true, true, true, true]);
    expect(flatten(REPORT).filter((part) => part.own)).toEqual([]);
  });

  it('are shown with every value as it reads', () => {
    const [heading] = flatten([section('a', 'A', {})]);
    expect(heading && showFlat(heading)).toBe(heading);
    expect(showFlat({ kind: 'text', text: dateOf('2026-09-02') })).toEqual(text('2 Sep 2026'));
  });
});

it('figures and tables are told apart by kind and place', () => {
  const table = { caption: '', columns: [], rows: [] };
  const blocks = flatten([
    section('a', 'A', {
      blocks: [
        { kind: 'table', table },
        text('b'),
        { kind: 'figure', figure: { kind: 'line', marks: [] }, finding: '', table },
        { kind: 'table', table },
      ],
    }),
  ]);
  expect([...figureNames(blocks).values()]).toEqual(['table 1', 'line 1', 'table 2']);
});
