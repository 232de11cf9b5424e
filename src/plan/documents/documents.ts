import * as words from './en/documents.ts';

/** The documents made of the plan, one for each reader, in the order in which they are offered. */
export const DOCUMENT_IDS = ['executive', 'committee', 'team', 'evidence'] as const;
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** What each is called, and for whom it is. */
export const DOCUMENTS: Record<DocumentId, { title: string; reader: string }> = words.documents;

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];
export const PAPER_NAMES: Record<Paper, string> = words.papers;

/** Which document, on which paper. */
export type DocumentChoice = { document: DocumentId; paper: Paper };

/** The choice that an address names after its #; what it does not name is the whole plan, on the usual paper. */
export function readChoice(hash: string, usual: Paper): DocumentChoice {
  const parts = hash.replace(/^#/, '').split('-');
  return {
    document: DOCUMENT_IDS.find((id) => parts.includes(id)) ?? 'team',
    paper: PAPERS.find((paper) => parts.includes(paper)) ?? usual,
  };
}

/** What stands after the # of an address for a choice. */
export function choiceHash({ document, paper }: DocumentChoice): string {
  return `#${document}-${paper}`;
}

/** The paper that is usual where a language is spoken, a BCP 47 tag: Letter in most of America, A4 elsewhere. */
export function usualPaper(language: string): Paper {
  return /-(US|CA|MX|CL|CO|CR|PA|PH|PR|VE)\b/i.test(language) ? 'letter' : 'a4';
}
