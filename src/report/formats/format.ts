import type { Document } from '../document.ts';

/** A way for a document to leave the page. */
export type Format = PaperFormat | FileFormat;

type Offered = {
  id: string;
  /** What its button says. */
  label: string;
  /** What it makes something of: a document that has none of it is not offered in this format. */
  needs: 'sections' | 'dates' | 'lists';
};

/** The page itself, printed: what is on it is drawn already. */
export type PaperFormat = Offered & { makes: 'paper' };

export type FileFormat = Offered & {
  makes: 'file';
  /** Of the file’s name, without its point. */
  ending: string;
  /** The MIME type. */
  type: string;
  /** Brings what writes the file, when somebody asks for it. It rejects where it cannot be loaded. */
  load: () => Promise<Renderer>;
};

export type FileContent = string | Uint8Array<ArrayBuffer>;
type Renderer = { render: (document: Document) => FileContent | Promise<FileContent> };

/** The formats in which something can be made of a document. */
export function formatsFor(document: Document, formats: readonly Format[]): Format[] {
  return formats.filter(({ needs }) => document[needs].length > 0);
}
