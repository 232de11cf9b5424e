/** The workbook in which whoever holds a gate marks and answers the questions of its log. */
import { phrase } from '../../../language/directions.ts';

export const language = 'en-GB';
export const title = (gate: string) => phrase`Questions: ${gate}`;
export const reader = 'whoever asked them';
export const sheet = 'Questions';
/** What its columns are called, by what they hold. Read again by the same names: “Days” may be anything in the log of another. */
export const HEADINGS = {
  reference: 'Reference',
  section: 'Section',
  text: 'Question',
  kind: 'Blocks, clarifies or later',
  evidence: 'What would settle it',
  reader: 'Who of you reads it',
  days: 'Days to read it',
  maker: 'Who makes it',
  owner: 'Owner',
  answer: 'Answer',
  place: 'Where it can be checked',
  date: 'Date',
  state: 'State',
  raised: 'Raised on',
  id: 'Id in Unstall',
} as const;
export const howTo =
  'Mark each question: Blocking is one you could not sign without, Clarification asks what is meant, Later may wait or travel as a condition, Unknown is one you cannot sort yet. Of each that blocks, say what would settle it, who of you reads that, and in how many days. Write your own number or key under Reference, and new questions in the lines below the last. Leave the last column as it is: by it your answers find their questions again.';
