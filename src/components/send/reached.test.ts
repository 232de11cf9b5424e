import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CHAPTER = /\]\(\/chapters\/[a-z-]+\//;
const read = (file: string) => readFileSync(file, 'utf8');
const sections = (page: string) => read(`content/pages/${page}.mdx`).split(/^## /m).slice(1);

test.each(['texts', 'agendas'])('each of the %s says before it begins which chapter it is for', (page) => {
  const strays = sections(page).filter((section) => !CHAPTER.test(section.split('<Send')[0] ?? ''));
  expect(sections(page).length).toBeGreaterThan(5);
  expect(strays).toEqual([]);
});

test('each page for one reader leads to a chapter, from which it is reached in turn', () => {
  const pages = globSync('content/pages/for-*.mdx');
  expect(pages).toHaveLength(5);
  expect(pages.filter((file) => !CHAPTER.test(read(file)))).toEqual([]);
});
