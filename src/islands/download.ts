/** Hands the reader a file made in this page; nothing is sent anywhere. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name any file system takes: `second-look-2026-11-22.json`; without the day where that is not known. */
export function fileName(program: string, date: string, ending: string): string {
  const base = program
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `${base || 'plan'}${date && `-${date}`}.${ending}`;
}
