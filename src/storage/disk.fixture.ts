/** What a page does with the database, from modules of its own where they were reset before. */
export async function loadDisk() {
  return {
    ...(await import('./database.ts')),
    ...(await import('./beside.ts')),
    ...(await import('./earlier.ts')),
    removeKept: (await import('./mirror.ts')).removeKept,
  };
}
