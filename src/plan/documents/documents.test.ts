import { describe, expect, it } from 'vitest';
import { choiceHash, DOCUMENT_IDS, DOCUMENTS, PAPERS, readChoice, usualPaper } from './documents.ts';

describe('the choice of a document and a paper', () => {
  it('is what the address names, in either order', () => {
    for (const document of DOCUMENT_IDS) {
      for (const paper of PAPERS) {
        expect(readChoice(choiceHash({ document, paper }), 'a4')).toEqual({ document, paper });
      }
    }
    expect(readChoice('#letter-committee', 'a4')).toEqual({ document: 'committee', paper: 'letter' });
  });

  it('is the whole plan on the usual paper where the address names none', () => {
    expect(readChoice('', 'letter')).toEqual({ document: 'team', paper: 'letter' });
    expect(readChoice('#steering-next', 'a4')).toEqual({ document: 'team', paper: 'a4' });
    expect(readChoice('#executive', 'letter')).toEqual({ document: 'executive', paper: 'letter' });
  });

  it('names no place in a document: a heading with that id would be scrolled to', () => {
    for (const id of DOCUMENT_IDS) expect(choiceHash({ document: id, paper: 'a4' })).toMatch(/^#[a-z]+-a4$/);
  });
});

it('every document has a title of its own', () => {
  const titles = DOCUMENT_IDS.map((id) => DOCUMENTS[id].title);
  expect(new Set(titles).size).toBe(titles.length);
});

it('the usual paper is Letter in most of America and A4 elsewhere', () => {
  expect(['en-US', 'fr-CA', 'es-MX', 'en-us'].map(usualPaper)).toEqual(Array(4).fill('letter'));
  expect(['en-GB', 'de', 'pt-BR', 'zh-Hans-CN', ''].map(usualPaper)).toEqual(Array(5).fill('a4'));
});
