let asked = false;

/**
 * Whether this browser has promised not to clear this site's storage by itself. It is asked for that promise once a
 * page, and only when something was typed: some browsers put the question to the reader.
 */
export async function isPromised(typed: boolean): Promise<boolean> {
  try {
    if (await navigator.storage.persisted()) return true;
    if (!typed || asked) return false;
    asked = true;
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}
