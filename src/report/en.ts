import { phrase } from '../language/directions.ts';
import { type IsoDate, showDate } from '../language/dates.ts';
import { plural } from '../language/en/counts.ts';
import { showNumber } from '../language/numbers.ts';

/** The language of all words of a document, a BCP 47 tag, however its reader’s numbers look. */
export const language = 'en-GB';

/** What stands for a field that nobody has filled in, where leaving it out would mislead. */
export const OPEN = 'not yet said';

/** What stands before the day on which something is to be done that is not done yet. */
export const PLANNED = 'planned for';
export const PLANNED_ONLY = 'Planned: ';

/** What stands behind a day that is past, and how long it is: of what is not done still, or of a day alone. */
export const late = (days: number) => phrase`(${inDays(days)} late)`;
export const ago = (days: number) => phrase`(${inDays(days)} ago)`;
export const inDays = (days: number) => phrase`${showNumber(days)} ${plural(days, 'day')}`;

/** Whose program a document is of, where that is said, and the day as of which it speaks. */
export const asOf = (firm: string, day: string) =>
  firm ? phrase`${firm}, as of ${day}` : phrase`As of ${day}`;

/** What stands before an item of a checklist: of `open` neither has been said. */
export const CHECK_MARKS = { yes: 'Yes.', no: 'No.', open: 'Not said.' };

/** Who owes it, and what. */
export const owes = (who: string, what: string) => phrase`${who}: ${what}`;

/** Of which program, and as of which day it speaks. */
export const programAsOf = (program: string, day: IsoDate) => phrase`${program}, as of ${showDate(day)}`;

/** What work of each kind begins with, `number` in its list. */
export const WORK_NAMES = {
  blocker: () => 'Blocker',
  commitment: () => 'Promise',
  item: () => 'Running list',
  question: (number: number) => `Question ${number}`,
};
export const owner = 'Owner';
export const due = 'Due';
export const title = 'Title';
/** As it was typed, for a program to read: no mark is put into it. */
export const labelled = (label: string, value: string) => [label, value].join(': ');

/** What the button of each format says. */
export const print = 'Print';
export const copy = 'Copy';
export const exportMarkdown = 'Export Markdown';
export const exportCalendar = 'Download for a calendar';

export const jira = 'Jira';
export const nextInJira =
  'In Jira: “Import issues from CSV”. Say there that dates are written yyyy-MM-dd, and leave “Owner” out or map it to a field for text.';
export const azure = 'Azure DevOps';
export const nextInAzure =
  'In Azure DevOps: Boards, Queries, “Import work items”. It takes 1,000 at a time; each file here holds as many.';
export const process = 'Process of the project';
export const PROCESS_NAMES = { agile: 'Agile', basic: 'Basic', scrum: 'Scrum', cmmi: 'CMMI' };
export const serviceNow = 'ServiceNow';
export const nextInServiceNow =
  'In ServiceNow: load it into an import set, and coalesce on correlation_id, so that a second import changes rows and adds none twice.';
export const workItems = 'Another tracker';
export const nextElsewhere =
  'A table with plain headings: map them as your tracker asks. “Key” stays the same from file to file.';
export const exportExcel = 'Export Excel';
export const exportWord = 'Export Word';
export const exportSlides = 'Export slides';
export const nextInWord =
  'The file is made. Its contents have no page numbers yet: in Word, click into them and press F9.';

/** What stands at the head and at the foot of every page, and above the first. */
export const forReader = (reader: string) => phrase`For ${reader}`;
export const page = 'Page ';
export const ofPages = ' of ';
export const contents = 'Contents';

/** What stands under a table that has no room on its slide. */
export const moreRows = (count: number) => phrase`and ${count} more, in the notes`;
