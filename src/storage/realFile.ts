import { replaceText } from './wholeFile.ts';

/*
 * The File System Access API, which not every browser has and TypeScript does not know. Nothing here decides
 * anything: it says what the browser did.
 */

/** What the browser has let this page do with a file. `prompt`: it would ask, and only after a click. */
type Permission = 'granted' | 'prompt' | 'denied';
type Asking = { queryPermission: Ask; requestPermission: Ask };
type Ask = (what: { mode: 'readwrite' }) => Promise<Permission>;
type Pickers = {
  showSaveFilePicker: (options: object) => Promise<FileSystemFileHandle>;
  showOpenFilePicker: (options: object) => Promise<FileSystemFileHandle[]>;
};

/** Why a file could not be read or written. `refused`: the browser, or the reader, did not allow it. */
export type Trouble = 'refused' | 'gone' | 'full' | 'failed';

/** Whether this browser can save to a file in place. `plainHttp`: none does for a page that came this way. */
export function savesInPlace(): 'yes' | 'no' | 'plainHttp' {
  if (!globalThis.isSecureContext) return 'plainHttp';
  return 'showSaveFilePicker' in globalThis && 'showOpenFilePicker' in globalThis ? 'yes' : 'no';
}

/** Asks the reader for a new file to write, or an old one to open; undefined when none was chosen. */
export async function chooseFile(
  which: { kind: 'new'; name: string } | { kind: 'old' },
): Promise<FileSystemFileHandle | undefined> {
  const pickers = globalThis as unknown as Pickers;
  const types = [{ description: 'Unstall plan', accept: { 'application/json': ['.json'] } }];
  const options = { id: 'unstall', types };
  try {
    if (which.kind === 'new') {
      return await pickers.showSaveFilePicker({ ...options, suggestedName: which.name });
    }
    return (await pickers.showOpenFilePicker(options))[0];
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the page may write a file; `asking` has the browser ask the reader, who has just clicked. */
export async function mayWrite(handle: FileSystemFileHandle, asking: boolean): Promise<Permission> {
  const { queryPermission, requestPermission } = handle as unknown as Partial<Asking>;
  const now = (await queryPermission?.call(handle, { mode: 'readwrite' })) ?? 'granted';
  if (now === 'granted' || !asking) return now;
  return (await requestPermission?.call(handle, { mode: 'readwrite' })) ?? now;
}

/** Writes a file whole and reads it again: when anything fails, the file says what it said before. */
export async function writeWhole(handle: FileSystemFileHandle, text: string): Promise<void> {
  await replaceText(handle, text);
  if ((await (await handle.getFile()).text()) !== text) throw new Error('The file says something else.');
}

/** What an error of these says. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError') return 'gone';
  return /quota/i.test(name) ? 'full' : 'failed';
}
