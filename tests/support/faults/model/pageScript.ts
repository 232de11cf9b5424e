import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { Parts } from './pageParts.ts';

/** What the script of a page finds in its window, by name. */
export const GLOBALS = [
  ...['globalThis', 'localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'navigator', 'crypto'],
  ...['addEventListener', 'removeEventListener', 'setTimeout', 'clearTimeout', 'Date', 'performance'],
] as const;
export type Globals = Record<(typeof GLOBALS)[number], unknown>;

/** Runs a page's script in a window: every module of it anew, as when a page is loaded. */
export type Run = (globals: Globals) => Parts;

let made: Promise<Run> | undefined;

/** The script of a page, put together once from the modules as they are. */
export function pageScript(): Promise<Run> {
  made ??= make();
  return made;
}

async function make(): Promise<Run> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./pageParts.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    target: 'esnext',
    define: { 'import.meta.env.BASE_URL': '"/"' },
    logLevel: 'error',
  });
  const [file] = outputFiles;
  const source = `(function (${GLOBALS.join(', ')}) { ${file?.text ?? ''}\nreturn page.parts; })`;
  const run: (...values: unknown[]) => Parts = new Script(source, { filename: 'page.js' }).runInThisContext();
  return (globals) => run(...GLOBALS.map((name) => globals[name]));
}
