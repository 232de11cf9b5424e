/** The whole site as one HTML file, made of what was built and of nothing else. */
import { Worker } from 'node:worker_threads';
import { IN_FILE } from '../../single/address.ts';
import { BOOK, OF_ROOT, OWN, PLAN } from '../../single/parts.ts';
import { hashSource } from '../page-policy.ts';
import type { Alone } from './alone.ts';
import { styleWithin } from './assets.ts';
import { modulesOf, opening } from './code.ts';
import { heldAsPages } from './held.ts';
import { type Page, readPages } from './pages.ts';

/** The text of the file. The same folder gives the same bytes. Throws where something of the site would be lost in it. */
export async function fold(dist: string, base: string): Promise<string> {
  const reading = readAlone(dist, base);
  const pages = readPages(dist, base);
  const all = [...pages, ...heldAsPages(pages, dist, base)];
  const home = sameHead(pages);
  const styles = [...new Set(all.flatMap((page) => page.styles))];
  const modules = [...new Set(all.flatMap((page) => page.modules))].sort();
  const making = Promise.all([modulesOf(modules, dist), opening(), reading]);
  // What a style asks for is large, and most pages have the same few styles: it is put in once.
  const within = styles.map((style) => styleWithin(style, dist, base));
  const book =
    within
      .map((style, number) => `<template data-style="${number}"><style>${style}</style></template>`)
      .join('') + all.map((page) => template(page, styles)).join('');
  const [code, open, alone] = await making;
  const policy = policyOf([code, open], [...within, alone.style]);
  const head = [
    ...home.head.split(/(?=<)/).map((element) => element.replace(/^<\w+/, (start) => `${start} ${OWN}=""`)),
    `<meta ${OWN}="" http-equiv="content-security-policy" content="${policy}">`,
    `<template ${OWN}="" id="${BOOK}">${book}</template>`,
    `<script ${OWN}="" type="module">${code}</script>`,
    `<script ${OWN}="" id="${PLAN}" type="application/json"></script>`,
  ];
  return (
    `<!DOCTYPE html><html ${home.root} ${IN_FILE}="${base}"><head>${head.join('')}</head>` +
    `<body><noscript ${OWN}="">${alone.markup}</noscript><script ${OWN}="">${open}</script></body></html>`
  );
}

/** What is read where no script runs. A thread makes it: for a long book it takes as long as all else here. */
function readAlone(dist: string, base: string): Promise<Alone> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./alone.ts', import.meta.url), { workerData: { dist, base } });
    thread.once('message', resolve).once('error', reject);
  });
}

function template(page: Page, styles: readonly string[]): string {
  const numbers = page.styles.map((style) => styles.indexOf(style)).join(' ');
  return `<template data-page="${page.path}" data-styles="${numbers}" data-modules="${page.modules.join(' ')}">${page.title}${page.markup}</template>`;
}

/** What all pages say alike stands in the file once. Throws where one says something else. */
function sameHead(pages: readonly Page[]): Page {
  const [first] = pages;
  const other = pages.find(({ head, root }) => head !== first?.head || root !== first.root);
  if (!first || other) throw new Error(`${other?.path ?? 'No page'} has a head unlike the other pages’.`);
  const attributes = [...first.root.matchAll(/([\w-]+)=/g)].map(([, name]) => name);
  if (`${[...attributes, IN_FILE]}` !== `${OF_ROOT}`)
    throw new Error(`The root has other attributes: ${attributes}`);
  return first;
}

/** As the pages of the site have it, but that nothing comes from anywhere: each script and style by its hash. */
function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) => texts.map(hashSource).join(' ');
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
