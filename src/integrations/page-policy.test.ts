import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownPolicy, rewritePolicies } from './page-policy.ts';

const OTHERS =
  "default-src 'none';img-src 'self' data:;require-trusted-types-for 'script';trusted-types 'none'";
const SITE_WIDE = "script-src 'self' 'sha256-site1=' 'sha256-site2='; style-src 'self' 'sha256-site3=';";
const META = `<meta http-equiv="content-security-policy" content="${OTHERS}; ${SITE_WIDE}">`;

const SCRIPT = 'go("<b> &amp; – ü")\nstop()';
const STYLE = 'p::after{content:"a<b &amp; – ü"}';
/** Taken with openssl from the bytes above. */
const SCRIPT_HASH = "'sha256-Ys9yu77ci0NcAJhMpaNoCfzgWEmu8gw08WRdRMQxJc8='";
const STYLE_HASH = "'sha256-jDzWY5emn1VZ5nfbCIlTZLfMV9bRaD5Y6VyJppPSYKM='";

/** The directives, by name, that a page with this body comes to have. */
function directives(body: string, head = META): Record<string, string> {
  const html = ownPolicy(`<!DOCTYPE html><head>${head}</head><body>${body}</body>`, 'page.html');
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
  return Object.fromEntries(content.split(';').map((directive) => directive.split(/ (.*)/s).slice(0, 2)));
}

describe('the policy of a page', () => {
  test('holds the hashes of its own scripts and styles, and none of the site', () => {
    const own = directives(`<style>${STYLE}</style><script>${SCRIPT}</script>`);
    expect(own).toMatchObject({ 'script-src': SCRIPT_HASH, 'style-src': STYLE_HASH });
    expect(JSON.stringify(own)).not.toContain('site');
  });

  test('keeps every other directive, and the page around it', () => {
    const around = ['<!DOCTYPE html><title>&quot;A&quot;</title>\n', '<p>B &amp; C<br/>'] as const;
    expect(ownPolicy(around.join(META), 'page.html')).toBe(
      around.join(
        `<meta http-equiv="content-security-policy" content="${OTHERS};script-src 'none';style-src 'none'">`,
      ),
    );
  });

  test('allows what a page asks for that the site does not, and nothing beside it', () => {
    const own = directives('', META.replace("trusted-types 'none'", "trusted-types 'none' offline"));
    expect(own).toMatchObject({ 'trusted-types': 'offline', 'default-src': "'none'" });
  });

  test('does not match a script that was tampered with', () => {
    expect(directives(`<script>${SCRIPT}</script>`)['script-src']).toBe(SCRIPT_HASH);
    expect(directives(`<script>${SCRIPT} </script>`)['script-src']).not.toBe(SCRIPT_HASH);
  });

  test('takes line ends the way a browser reads them', () => {
    const windows = SCRIPT.replace('\n', '\r\n');
    expect(directives(`<script type="module">${windows}</script>`)['script-src']).toBe(SCRIPT_HASH);
  });

  test('names what occurs twice once, and what differs twice', () => {
    const style = `<style>${STYLE}</style>`;
    expect(directives(style + style)['style-src']).toBe(STYLE_HASH);
    expect(directives(`${style}<style>p{}</style>`)['style-src']?.split(' ')).toHaveLength(2);
  });

  test('counts what stands before it as well', () => {
    expect(directives('', `<style>${STYLE}</style>${META}`)['style-src']).toBe(STYLE_HASH);
  });

  test('passes over blocks of data, comments, and tags that are only text', () => {
    const own = directives(
      '<script type="application/json">{"a":1}</script><script type="application/ld+json">{}</script>' +
        '<!-- <script>a()</script> --><textarea><style>p{}</style></textarea><pre title="<script>">a</pre>',
    );
    expect(own).toMatchObject({ 'script-src': "'none'", 'style-src': "'none'" });
  });

  test('has a hash for a map of imports, which a policy stops like a script', () => {
    expect(directives('<script type="importmap">{}</script>')['script-src']).toMatch(/^'sha256-[^ ]+'$/);
  });

  test.each([
    ['a script with an address', '<script type="module" src="/_astro/a.js"></script>'],
    ['a preloaded module', '<link rel="modulepreload" href="/_astro/a.js">'],
  ])('allows files of scripts for %s, without a hash', (_what, body) => {
    expect(directives(body)['script-src']).toBe("'self'");
  });

  test('allows files of scripts for a script that imports', () => {
    const own = directives('<script>import(address)</script>');
    expect(own['script-src']).toMatch(/^'self' 'sha256-[^ ]+'$/);
  });

  test('allows files of styles where one is linked', () => {
    expect(directives('<link rel="stylesheet" href="/a.css">')['style-src']).toBe("'self'");
  });

  test('allows nothing unsafe, whatever was allowed before', () => {
    const unsafe = META.replace("'sha256-site1='", "'unsafe-inline'").replace(
      "'sha256-site3='",
      "'unsafe-hashes'",
    );
    expect(JSON.stringify(directives('<script src="/a.js"></script>', unsafe))).not.toContain('unsafe');
  });
});

describe('an error names the page', () => {
  test('that has no policy', () => {
    expect(() => ownPolicy('<p>Words', 'plan/index.html')).toThrow(
      'plan/index.html has no content security policy.',
    );
  });

  test('that has two', () => {
    expect(() => ownPolicy(META + META, '404.html')).toThrow('404.html has more than one');
  });
});

test('every page of a built site is rewritten, and nothing else', () => {
  const dist = mkdtempSync(join(tmpdir(), 'unstall-policy-'));
  mkdirSync(join(dist, 'plan'));
  const files = ['index.html', 'plan/index.html', 'page.txt'].map((name) => join(dist, name));
  for (const file of files) writeFileSync(file, `${META}<script>${SCRIPT}</script>`);
  rewritePolicies(dist);
  const rewritten = files.map((file) => readFileSync(file, 'utf8').includes(SCRIPT_HASH));
  rmSync(dist, { recursive: true });
  expect(rewritten).toEqual([true, true, false]);
});
