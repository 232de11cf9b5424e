import type { Document } from '../document.ts';

/** A way for a document to leave the page. */
export type Format = PaperFormat | CopyFormat | FileFormat;

type Offered = {
  id: string;
  /** What its button says. */
  label: string;
  /** What it makes something of: a document that has none of it is not offered in this format. */
  needs: 'sections' | 'dates' | 'work';
};

/** The page itself, printed: what is on it is drawn already. */
export type PaperFormat = Offered & { makes: 'paper' };

/** What is put on the clipboard; whoever pastes it takes the richest of both that they can. */
export type Copied = { html: string; text: string };

export type CopyFormat = Offered & {
  makes: 'copy';
  load: () => Promise<{ render: (document: Document) => Copied }>;
};

export type FileFormat = Offered & {
  makes: 'file';
  /** Of the file’s name, without its point. */
  ending: string;
  /** The MIME type. */
  type: string;
  /** What else has to be chosen, by name; of these what is called how. */
  asks?: { label: string; options: Readonly<Record<string, string>> };
  /** The most rows that one file may have, and what to do with it once it is there. */
  most?: number;
  how?: string;
  /** Brings what writes the file, when somebody asks for it. It rejects where it cannot be loaded. */
  load: () => Promise<Renderer>;
};

export type FileContent = string | Uint8Array<ArrayBuffer>;
type Renderer = { render: (document: Document, option?: string) => FileContent | Promise<FileContent> };

/** The formats in which something can be made of a document. */
export function formatsFor(document: Document, formats: readonly Format[]): Format[] {
  return formats.filter(({ needs }) => document[needs].length > 0);
}
