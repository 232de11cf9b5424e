/** A small site, as it is built: a part of one chapter with a worksheet, a page beside it, and the reference pages. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const CHAPTER = `<article class="chapter"><header class="opening"><h1>Finding the gate</h1><p class="outcome">By the end.</p></header>
<nav class="contents">In this chapter</nav>
<div class="prose"><p>Look at <button class="term" popovertarget="term-gate">gates</button><span class="meaning" id="term-gate" popover><b>Gate</b> <span>What stops.</span> <a href="/glossary/#gate">In the glossary</a></span>, and &lt;wait&gt; “there”.</p>
<figure class="drawing"><svg class="line" viewBox="0 0 9 9" aria-hidden="true"><line x1="0" x2="9" pathLength="1"></line></svg><figcaption>Three of them block.</figcaption></figure>
<p>Read <a href="/texts/#ask">the text</a>, <a href="/plan/">your plan</a>, <a href="/chapters/">the contents</a> and <a href="https://example.org/">a source</a>.</p>
<div class="worksheet"><div data-island="{}"><section class="sheet"><header class="sheet-head"><p class="sheet-kind">Worksheet</p><h2 id="worksheet">Gate</h2><p>What it is for.</p><div class="save"><p>Opening</p></div></header><form><label for="gate-who">Who</label><input id="gate-who"><button>Add</button></form></section></div><noscript><p>Print it.</p></noscript></div>
<h2 id="next-act">Next act</h2><p>See <a href="#worksheet">the sheet</a>.</p></div>
<nav class="turn">Next</nav></article>`;

const PAGES: Record<string, string> = {
  '/': '<div class="home"><h1>It passed. <span>Nothing is live.</span></h1><p class="for">For you.</p><svg class="line moving"><line pathLength="1"></line></svg></div>',
  '/about/':
    '<article><h1>About</h1><div class="prose"><h2 id="what-changed">What changed</h2><div class="table"><table><tbody><tr><td>29 November 2026</td><td>Words.</td></tr></tbody></table></div></div></article>',
  '/chapters/':
    '<div><section class="part" aria-labelledby="gate"><div class="part-head"><p class="label">Part one · Day 0</p><h2>The gate</h2><p class="about">Through it.</p></div><ol><li><h3><a href="/chapters/finding-the-gate/">Finding the gate</a></h3></li></ol></section><section class="part" aria-labelledby="now"><div class="part-head"><h2>For today</h2><p class="about">To use.</p></div><ul><li><h3><a href="/ten-minutes/">Ten minutes</a></h3></li><li><h3><a href="/texts/">Texts</a></h3></li></ul></section></div>',
  '/chapters/finding-the-gate/': CHAPTER,
  '/texts/':
    '<article><header><h1>Texts</h1><p class="outcome">Two.<span class="site-only">If you have a plan here.</span></p></header><div class="prose"><h2 id="ask">Ask</h2><p>Dear <mark translate="no">[name]</mark></p><p class="label"><button hidden>Copy</button> <span role="status"></span></p></div></article>',
  '/glossary/':
    '<div><nav class="tabs" aria-label="Reference"><a href="/sources/">Sources</a><a href="/glossary/">Glossary</a></nav><header><h1>Glossary</h1></header><dl class="glossary"><div id="gate"><dt>Gate</dt><dd>What stops.</dd></div></dl></div>',
  '/sources/':
    '<div><header><h1>Sources</h1></header><section id="one"><h2>One</h2><p>Says.</p></section></div>',
};

/** Writes it into a folder of its own, with some pages told otherwise; the caller removes it. */
export function smallSite(others: Record<string, string> = {}): { dist: string; remove: () => void } {
  const dist = mkdtempSync(join(tmpdir(), 'unstall-book-'));
  for (const [path, main] of Object.entries({ ...PAGES, ...others })) {
    const file = join(dist, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<!doctype html><html lang="en-GB"><head><style>p{}</style></head><body><main>${main}</main><footer class="foot"><p class="label">Under a licence.</p></footer></body></html>`,
    );
  }
  return { dist, remove: () => rmSync(dist, { recursive: true }) };
}
