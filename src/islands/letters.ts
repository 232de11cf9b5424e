/**
 * Further letters of names come in files of their own, for which a browser asks once a page holds one. Where the reader's
 * own words stand all are asked for at once, whatever is typed, so that the asking says nothing of it.
 */
export function bringLetters(): void {
  for (const face of document.fonts) if (face.family.includes('Names')) face.load().catch(() => {});
}
