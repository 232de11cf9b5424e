import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A package of which something is sent to readers. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** What its licence says in full, as the package has it. */
  text: string;
  /** What is to be said beside it, such as that it does not ship as it was. */
  note?: string;
}

/**
 * Writes down what of other people's work the built site holds: `sbom.cdx.json` (CycloneDX) and `licences.txt`. It is what
 * the bundler put into the files for the browser, and the fonts, each with a note; not what the site is built with.
 */
export function shipped(fonts: Readonly<Record<string, string>>): AstroIntegration {
  const names = new Set(Object.keys(fonts));
  return {
    name: 'shipped',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle(_, bundle) {
                  const ids = Object.values(bundle).flatMap((part) =>
                    part.type === 'chunk' ? part.moduleIds : [],
                  );
                  for (const id of ids) for (const name of packageOf(id)) names.add(name);
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = new URL('../../', import.meta.url);
        const all = [...names].sort().map((name) => ({
          ...read(fileURLToPath(new URL(`node_modules/${name}`, root)), name),
          ...(fonts[name] && { note: fonts[name] }),
        }));
        const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
        const dist = fileURLToPath(dir);
        writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(billOf(all, version), null, 2)}\n`);
        writeFileSync(join(dist, 'licences.txt'), licencesOf(all));
      },
    },
  };
}

/** The package that a module is of; none for our own, and for what the bundler made up. */
export function packageOf(id: string): string[] {
  if (id.startsWith('\0')) return [];
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
  return name ? [name.replaceAll('\\', '/')] : [];
}

function read(folder: string, name: string): Shipped {
  const { version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // Older packages have a list, each an object that says its type.
  const licence = license?.type ?? license ?? licenses?.[0]?.type;
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (typeof licence !== 'string' || !file)
    throw new Error(`${name} ships, and does not say under which licence.`);
  return { name, version, licence, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The bill of materials. Without a serial number and a time, so that the same build has the same. */
export function billOf(all: readonly Shipped[], version: string): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'unstall', name: 'unstall', version } },
    components: all.map((one) => {
      const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
      return {
        type: 'library',
        'bom-ref': purl,
        name: one.name,
        version: one.version,
        licenses: [{ license: { id: one.licence } }],
        purl,
        ...(one.note && { pedigree: { notes: one.note } }),
      };
    }),
    dependencies: [
      {
        ref: 'unstall',
        dependsOn: all.map(({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`),
      },
    ],
  };
}

/** All licences in full, each with what is to be said beside it. */
export function licencesOf(all: readonly Shipped[]): string {
  return all
    .map(
      ({ name, version, licence, text, note }) =>
        `${name} ${version} (${licence})\n\n${note ? `${note}\n\n` : ''}${text}\n`,
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}
