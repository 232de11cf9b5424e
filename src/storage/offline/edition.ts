/** A build of this site as it can be kept. The build writes it into the worker (scripts/edition.ts). */
export interface Edition {
  /** Tells it from every other build: the beginning of the sum of all its sums. */
  id: string;
  /** How large its files are together, unpacked. */
  bytes: number;
  /** Every file that a reader needs, by its path below the base: its SHA-256 in base64, and its size in bytes. */
  files: Readonly<Record<string, readonly [sum: string, bytes: number]>>;
}

/** What stands at an address: a file of the edition, or a folder that was asked for without its slash. */
export type Found = { kind: 'file'; name: string } | { kind: 'folder' };

/** What of an edition stands at a path below the base, written as addresses are; undefined where nothing does. */
export function foundAt({ files }: Edition, path: string): Found | undefined {
  const asked = decoded(path);
  const name = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  if (Object.hasOwn(files, name)) return { kind: 'file', name };
  return Object.hasOwn(files, `${name}/index.html`) ? { kind: 'folder' } : undefined;
}

/** Whether the name of a file holds a digest of what is in it, so that it is the same in every edition that has it. */
export function isSameEverywhere(path: string): boolean {
  return path.startsWith('_astro/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
