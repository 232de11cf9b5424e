import * as words from '../en.ts';
import type { Format } from './format.ts';

const TRACKER = { makes: 'file', ending: 'csv', type: 'text/csv', needs: 'work' } as const;

/** The formats in which documents are offered, in this order; a file’s renderer is the one module of its folder that is loaded. */
export const FORMATS: readonly Format[] = [
  { id: 'print', label: words.print, makes: 'paper', needs: 'sections' },
  {
    id: 'copy',
    label: words.copy,
    makes: 'copy',
    needs: 'sections',
    load: () => import('./clipboard/clipboard.ts'),
  },
  // prettier-ignore
  {
    id: 'markdown',
    label: words.exportMarkdown,
    makes: 'file',
    ending: 'md',
    type: 'text/markdown',
    needs: 'sections',
    load: () => import('./markdown/markdown.ts'),
  },
  // prettier-ignore
  {
    id: 'excel',
    label: words.exportExcel,
    makes: 'file',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    needs: 'lists',
    load: () => import('./excel/excel.ts'),
  },
  // prettier-ignore
  {
    id: 'word',
    label: words.exportWord,
    makes: 'file',
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    next: words.nextInWord,
    needs: 'sections',
    load: () => import('./word/word.ts'),
  },
  // prettier-ignore
  {
    id: 'slides',
    label: words.exportSlides,
    makes: 'file',
    ending: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    needs: 'slides',
    load: () => import('./slides/slides.ts'),
  },
  // prettier-ignore
  {
    id: 'calendar',
    label: words.exportCalendar,
    makes: 'file',
    ending: 'ics',
    type: 'text/calendar',
    needs: 'dates',
    load: () => import('./calendar/calendar.ts'),
  },
  // prettier-ignore
  {
    ...TRACKER,
    id: 'jira',
    label: words.jira,
    next: words.nextInJira,
    load: () => import('./trackers/jira.ts'),
  },
  // prettier-ignore
  {
    ...TRACKER,
    id: 'azure',
    label: words.azure,
    next: words.nextInAzure,
    most: 1_000,
    asks: { label: words.process, options: words.PROCESS_NAMES },
    load: () => import('./trackers/azure.ts'),
  },
  // prettier-ignore
  {
    ...TRACKER,
    id: 'servicenow',
    label: words.serviceNow,
    next: words.nextInServiceNow,
    load: () => import('./trackers/serviceNow.ts'),
  },
  // prettier-ignore
  {
    ...TRACKER,
    id: 'work',
    label: words.workItems,
    next: words.nextElsewhere,
    load: () => import('./trackers/workItems.ts'),
  },
];
