/** Asks epubcheck, where it is installed. */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What epubcheck says of a file, and whether that is good; undefined where it is not installed. */
export function epubcheck(file: string): { good: boolean; said: string } | undefined {
  const program = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'epubcheck'))
    .find(existsSync);
  if (!program) return undefined;
  // Debian's is the archive of Java itself, which not every shell starts.
  const [command, before] = isArchive(program) ? ['java', ['-jar', program]] : [program, []];
  const { status, stdout, stderr, error } = spawnSync(command, [...before, file], { encoding: 'utf8' });
  return { good: status === 0, said: [error?.message, stdout, stderr].filter(Boolean).join('\n') };
}

function isArchive(file: string): boolean {
  const start = Buffer.alloc(2);
  const open = openSync(file, 'r');
  readSync(open, start);
  closeSync(open);
  return start.toString() === 'PK';
}
