/**
 * The book and its sheets once more, for where no script runs: a template shows nothing there. Where one does, this is a text
 * that no browser makes anything of, until the end that is looked for here. It is made in a thread of its own, beside the rest.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { unscripted } from '../../../scripts/book/unscripted.ts';
import { facesApart, styleWithin } from './assets.ts';

export interface Alone {
  style: string;
  markup: string;
}

/** What is said where no script runs, before the book. */
const UNREAD = new URL('../../single/unread.html', import.meta.url);

function readAlone(dist: string, base: string): Alone {
  const { style: whole, body } = unscripted(dist, base);
  // Typefaces are most of the bytes, and stand in the file already, where only a script reaches them.
  const style = styleWithin(facesApart(whole).at(-1) ?? '', dist, base);
  const markup = `${readFileSync(UNREAD, 'utf8').trim()}<style>${style}</style>${body}`;
  if (/<\/noscript|<(?:script|template)|\ssrc=/i.test(markup))
    throw new Error('What is read without a script holds what would end it, or what it can’t show.');
  return { style, markup };
}

const { dist, base } = workerData;
parentPort?.postMessage(readAlone(dist, base));
