import { expect, it } from 'vitest';
import { section } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import { toldOnce } from './toldOnce.ts';

const caution = { kind: 'text', tone: 'quiet', text: 'Take care.' } as const;

it('a caution is told once, wherever it stands, and what is said plainly as often as it is', () => {
  const plain = { kind: 'text', text: 'So.' } as const;
  const [a, b] = toldOnce(
    [
      section('a', 'A', { blocks: [caution, plain] }),
      section('b', 'B', { blocks: [plain], sections: [section('c', '', { blocks: [caution] })] }),
    ],
    {},
  );
  expect(a?.blocks).toEqual([caution, plain]);
  expect(b).toMatchObject({ blocks: [plain], sections: [{ blocks: [] }] });
});

it('a caution of a part that is not printed is told where it stands next', () => {
  const told = [section('a', 'A', { blocks: [caution] }), section('b', 'B', { blocks: [caution] })];
  expect(toldOnce(told, { 'team/a': false })[1]?.blocks).toEqual([caution]);
  const [own, open] = told;
  expect(
    toldOnce([{ ...(own ?? section('a', '', {})), private: true }, open ?? section('b', '', {})], {})[1]
      ?.blocks,
  ).toEqual([caution]);
});

it('checks that hold stand in one line behind those that do not, or of which there is more to say', () => {
  const [one] = toldOnce(
    [
      section('a', 'A', {
        blocks: [
          {
            kind: 'checklist',
            items: [
              { state: 'yes', text: 'One.', note: '' },
              { state: 'no', text: 'Two.', note: 'Mend it.' },
              { state: 'yes', text: 'Three.', note: '' },
              { state: 'yes', text: 'Four.', note: 'So we say.' },
              { state: 'open', text: 'Five.', note: '' },
            ],
          },
        ],
      }),
    ],
    {},
  );
  const [block] = one?.blocks ?? [];
  expect(block?.kind === 'checklist' && block.items.map(({ state, text }) => [state, show(text)])).toEqual([
    ['no', 'Two.'],
    ['yes', 'Four.'],
    ['open', 'Five.'],
    ['yes', 'One. Three.'],
  ]);
});
