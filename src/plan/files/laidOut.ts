/** A document as a file has it: laid out for people to read, unless that is more than could be read again. */
export function laidOut(document: object, most: number): string {
  const text = JSON.stringify(document, null, 2);
  return text.length > most ? JSON.stringify(document) : text;
}
