import { type UnzipFileInfo, unzipSync } from 'fflate';

/** Of how many files an archive may be, and to how many bytes they may come unpacked. */
export type Most = { files: number; bytes: number };
/** What an archive says of one of its files, nothing of it being unpacked. */
export type Entry = Pick<UnzipFileInfo, 'name' | 'size' | 'originalSize'>;

/** The files of an archive as its directory has them, one for each time it names one; undefined where it has none that can be read. */
export function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const entries: Entry[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return entries;
}

/**
 * The files of an archive by name. What it says of itself is added up before anything is unpacked, and each file is given
 * as much room as it says it needs, and no more.
 */
export function unzipped(bytes: Uint8Array, most: Most): Map<string, Uint8Array> | 'broken' | 'large' {
  const entries = entriesOf(bytes);
  if (!entries) return 'broken';
  const declared = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (entries.length > most.files || declared > most.bytes) return 'large';
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch {
    return 'broken';
  }
}
