import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from './headers.ts';

const recipe = (name: string) => readFileSync(new URL(`../deploy/${name}`, import.meta.url), 'utf8');

/** How a host names what others send by a header of its own. */
const CLOUDFRONT: Record<string, RegExp> = {
  'Content-Security-Policy': /"ContentSecurityPolicy": "frame-ancestors 'none'"/,
  'X-Content-Type-Options': /"ContentTypeOptions"/,
  'Referrer-Policy': /"ReferrerPolicy": "no-referrer"/,
};

describe('the recipe', () => {
  it.each([
    'unstall-headers.conf',
    'Caddyfile',
    '.htaccess',
    'web.config',
    '_headers',
    'staticwebapp.config.json',
    's3-cloudfront/response-headers.json',
  ])('%s sends what the site’s own server sends', (name) => {
    const text = recipe(name);
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
      const own = name.startsWith('s3') ? CLOUDFRONT[header] : undefined;
      expect(text, header).toMatch(own ?? new RegExp(`${header}[\\s\\S]{1,24}${value}`));
    }
  });

  it.each([
    'nginx.conf',
    'Caddyfile',
    '.htaccess',
    '_headers',
    'staticwebapp.config.json',
    's3-cloudfront/upload.sh',
  ])('%s lets a browser keep for ever what has a digest in its name, and that alone', (name) => {
    const lines = recipe(name)
      .replace(/\\\n|\n(?= *[^\n]*max-age)/g, ' ')
      .split('\n');
    const kept = lines.filter((line) => line.includes('max-age=31536000, immutable'));
    expect(kept).toHaveLength(1);
  });
});
