import { expect, it } from 'vitest';
import type { Block } from '../../report/blocks.ts';
import { partsOf } from './parts.ts';

const text = (words: string): Block => ({ kind: 'text', text: words });
const heading = (level: 2 | 3, words: string, id?: string): Block => ({
  kind: 'heading',
  level,
  text: words,
  ...(id && { id }),
});

it('a report is taken apart at the headings of its worksheets, each part with its own', () => {
  const report = [
    text('a'),
    heading(2, 'Triage', 'triage'),
    text('b'),
    heading(3, 'c'),
    heading(2, 'Plain'),
    text('d'),
  ];
  const { opening, sheets } = partsOf(report);
  expect(opening).toEqual([text('a')]);
  expect([...sheets.keys()]).toEqual(['triage', 'Plain']);
  expect(sheets.get('triage')).toEqual([heading(2, 'Triage', 'triage'), text('b'), heading(3, 'c')]);
  expect([...opening, ...[...sheets.values()].flat()]).toEqual(report);
});
