import { NAME } from './connection.ts';
import { replaceText } from './wholeFile.ts';

/*
 * The origin's private file system, as folders of values: each a file of JSON, named by its id. No reader sees
 * these files, and a browser without them, or that refuses them here, rejects all but what only asks.
 */

const ENDING = '.json';

/** Some ids have signs in them that a file can't be named by. */
const fileOf = (id: string) => encodeURIComponent(id) + ENDING;

/** Writes a value whole, or not at all; one that is there already is not written again. */
export async function writeValue(folder: string, id: string, value: unknown): Promise<void> {
  const file = await (await open(folder, true)).getFileHandle(fileOf(id), { create: true });
  const text = JSON.stringify(value);
  if ((await textOf(file)) !== text) await replaceText(file, text);
}

/** Removes a value, if it is there. */
export async function removeValue(folder: string, id: string): Promise<void> {
  await missing(
    open(folder).then((found) => found.removeEntry(fileOf(id))),
    undefined,
  );
}

/** The value of an id. Rejects what is no JSON, as the file of one that was never written to its end. */
export async function readValue(folder: string, id: string): Promise<unknown> {
  const file = await (await open(folder)).getFileHandle(fileOf(id));
  return JSON.parse(await textOf(file));
}

async function textOf(file: FileSystemFileHandle): Promise<string> {
  return (await file.getFile()).text();
}

/** The ids of all values in a folder. */
export function idsIn(folder: string): Promise<string[]> {
  return missing(open(folder).then(namesIn), []);
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const ids: string[] = [];
  for await (const name of folder.keys()) {
    if (name.endsWith(ENDING)) ids.push(decodeURIComponent(name.slice(0, -ENDING.length)));
  }
  return ids;
}

/** Removes all folders. True when there are none: then, or because this browser has never had any. */
export async function removeFolders(): Promise<boolean> {
  let root: FileSystemDirectoryHandle;
  try {
    root = await navigator.storage.getDirectory();
  } catch {
    return true;
  }
  return missing(root.removeEntry(NAME, { recursive: true }), undefined).then(
    () => true,
    () => false,
  );
}

async function open(folder: string, create = false): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const all = await root.getDirectoryHandle(NAME, { create });
  return all.getDirectoryHandle(folder, { create });
}

/** What something came to, or `none` where what it was done with is not there. */
function missing<Value>(done: Promise<Value>, none: Value): Promise<Value> {
  return done.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return none;
    throw error;
  });
}
