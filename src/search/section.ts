/** What a section of the book belongs to. */
export type SectionKind = 'chapter' | 'page' | 'play' | 'term' | 'source' | 'rule' | 'ask' | 'worksheet';

/** A part of the book that can be found, and that a link leads to. */
export type Section = {
  kind: SectionKind;
  /** What the page, or the part of it, is called. */
  page: string;
  /** From the root of the site, as `/chapters/x/#heading`. */
  address: string;
  title: string;
  /** Without markup: a line for each paragraph. */
  text: string;
};
