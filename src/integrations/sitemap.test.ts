import { expect, it } from 'vitest';
import { sitemapOf } from './sitemap.ts';

it('a sitemap names every page by its whole address', () => {
  const xml = sitemapOf(['plan/index.html', 'index.html'], 'https://a.example/tools/');
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://a.example/tools/',
    'https://a.example/tools/plan/',
  ]);
});
