import { escapeMarkup } from '../escape.ts';

/** What XML allows in a text: no control characters but tab and line breaks, no half of a pair. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without what XML forbids, which would make a file that nothing opens. */
export function allowed(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Typed words as XML has them. */
export function escaped(text: string): string {
  return escapeMarkup(allowed(text));
}

/** The same for an attribute, in one line. */
export function inLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}

/** What every part begins with. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names that parts of Office files are written in. */
export const NAMES = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  placed: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  properties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
} as const;
