import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { known } from './known.ts';

test('every blank that a plan can fill in stands in some text, by the same name', () => {
  const example = readFileSync('content/examples/second-look.json', 'utf8');
  const pages = ['texts', 'ten-minutes']
    .map((page) => readFileSync(`content/pages/${page}.mdx`, 'utf8'))
    .join('');
  const filled = known(example);
  expect(Object.keys(filled).filter((blank) => !pages.includes(`[${blank}]`))).toEqual([]);
  expect(filled).toMatchObject({ program: 'Second Look', sponsor: 'Tomas Reyl', lead: 'Ines Calloway' });
});

test('a plan that cannot be read fills in nothing', () => {
  expect(known('{broken')).toEqual({});
});
