import * as words from '../en.ts';
import type { Format } from './format.ts';

/** The formats in which documents are offered, in this order; a file’s renderer is the one module of its folder that is loaded. */
export const FORMATS: readonly Format[] = [
  { id: 'print', label: words.print, makes: 'paper', needs: 'sections' },
  // prettier-ignore
  { id: 'markdown', label: words.exportMarkdown, makes: 'file', ending: 'md', type: 'text/markdown', needs: 'sections', load: () => import('./markdown/markdown.ts') },
  // prettier-ignore
  { id: 'word', label: words.exportWord, makes: 'file', ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', next: words.nextInWord, needs: 'sections', load: () => import('./word/word.ts') },
  // prettier-ignore
  { id: 'slides', label: words.exportSlides, makes: 'file', ending: 'pptx', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', needs: 'slides', load: () => import('./slides/slides.ts') },
];
