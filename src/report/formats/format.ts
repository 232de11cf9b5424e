import type { Figure } from '../blocks.ts';
import type { Document } from '../document.ts';

/** A way for a document to leave the page. */
export type Format = PaperFormat | CopyFormat | FileFormat;

type Offered = {
  id: string;
  /** What its button says. */
  label: string;
  /** What it makes something of: a document that has none of it is not offered in this format. */
  needs: 'sections' | 'slides' | 'dates' | 'work' | 'lists';
};

/** The page itself, printed: what is on it is drawn already. */
export type PaperFormat = Offered & { makes: 'paper' };

/** What is put on the clipboard; whoever pastes it takes the richest of both that they can. */
export type Copied = { html: string; text: string };

export type CopyFormat = Offered & {
  makes: 'copy';
  load: () => Promise<{ render: (document: Document, making: Making) => Promise<Copied> }>;
};

export type FileFormat = Offered & {
  makes: 'file';
  /** Of the file’s name, without its point. */
  ending: string;
  /** The MIME type. */
  type: string;
  /** What else has to be chosen, by name, and how each is called; the most rows of work that one file may have. */
  asks?: { label: string; options: Readonly<Record<string, string>> };
  most?: number;
  /** What its reader does with it next, where that is not plain. */
  next?: string;
  /** Brings what writes the file, when somebody asks for it. It rejects where it cannot be loaded. */
  load: () => Promise<Renderer>;
};

export type FileContent = string | Uint8Array<ArrayBuffer>;
type Renderer = { render: (document: Document, making: Making) => FileContent | Promise<FileContent> };

/** What a renderer is handed by the page, since it knows neither drawing nor time. */
export type Making = {
  paper: 'a4' | 'letter';
  /** What was chosen of what the format asks; blank where that is left to it. */
  option: string;
  /** A file of the reader's organisation, for formats that can put a document into one. */
  carrier: Uint8Array | undefined;
  /** Draws a figure; none where the browser makes none. */
  draw: (figure: Figure) => Promise<Picture | undefined>;
  pause: Pause;
};

/** A PNG, and how wide and high it stands among text of 14 px. */
export type Picture = { png: Uint8Array; width: number; height: number };

/**
 * To be called often while a file is made, with how much of it is, 0 to 1: the page answers its reader meanwhile. Rejects
 * once they stopped it.
 */
export type Pause = (done: number) => Promise<void>;

/** The formats in which something can be made of a document. */
export function formatsFor(document: Document, formats: readonly Format[]): Format[] {
  return formats.filter(({ needs }) => document[needs].length > 0);
}
