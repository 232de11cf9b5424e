/** The scripts of the one file. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * All modules of the site as one, late parts inside it: each runs when its page, or a press on it, asks for it, as on the
 * site, since no file on a disk may ask for another.
 */
export function modulesOf(names: readonly string[], dist: string): Promise<string> {
  const parts = names.map(
    (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${dist}/${name}`)})`,
  );
  return written({
    stdin: {
      contents: `
        import { pageShown } from './src/single/parts.ts';
        const PARTS = { ${parts.join(',\n')} };
        for (const name of pageShown()?.dataset.modules?.split(' ') ?? []) await PARTS[name]?.();`,
      resolveDir: ROOT,
    },
    format: 'esm',
  });
}

/** What puts the page together. */
export function opening(): Promise<string> {
  return written({ entryPoints: [`${ROOT}/src/single/open.ts`], format: 'iife' });
}

async function written(options: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    // Nothing of how this machine, or this folder, is set up.
    tsconfigRaw: {},
  });
  // Where a comment of HTML begins, a script may end elsewhere; it stands in texts and patterns alone, and means the same there.
  const text = (outputFiles?.[0]?.text ?? '').replaceAll('<!--', '\\x3C!--');
  if (/<\/script/i.test(text)) throw new Error('A script of the one file holds what HTML takes for its end.');
  return text;
}
