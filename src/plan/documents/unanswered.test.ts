import { expect, it } from 'vitest';
import { section } from '../../report/document.ts';
import { needed } from '../../report/values.ts';
import { openApart } from './unanswered.ts';

const facts = (...rows: [label: string, value: string][]) => ({
  kind: 'facts' as const,
  rows: rows.map(([label, value]) => ({ label, value: needed(value) })),
});

it('lists what nobody has said by its headings, once, and leaves it out of its place', () => {
  const inner = section('a', 'Model risk signs', {
    blocks: [facts(['Owner', 'Ana'], ['Due', '']), facts(['Due', ''])],
  });
  const { sections, open } = openApart([section('triage', 'Triage', { sections: [inner] })]);
  expect(open).toEqual(['Triage: Model risk signs: Due']);
  expect(sections[0]?.sections[0]?.blocks).toEqual([facts(['Owner', 'Ana'])]);
});

it('names nothing that is private, and takes nothing from what is said', () => {
  const own = section('own', 'Own', {
    private: true,
    blocks: [facts(['Ask', ''])],
    sections: [section('in', 'In', { blocks: [facts(['Deeper', ''])] })],
  });
  const said = section('said', 'Said', { blocks: [facts(['Owner', 'Ana'])] });
  expect(openApart([own, said])).toEqual({ sections: [own, said], open: [] });
});
