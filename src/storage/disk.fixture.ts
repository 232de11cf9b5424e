/** What a page does with the database, from modules of its own where they were reset before. */
export async function loadDisk() {
  const beside = await import('./beside.ts');
  return {
    ...(await import('./database.ts')),
    ...beside,
    ...(await import('./earlier.ts')),
    /** Removes a program whatever has become of it. */
    removeKept: (id: string) => beside.removeUnchanged([id], () => false),
  };
}
