/** The workbook in which whoever holds a gate marks and answers the questions of its log. */
import { phrase } from '../../../language/directions.ts';

export const language = 'en-GB';
export const title = (gate: string) => phrase`Questions: ${gate}`;
export const reader = 'whoever asked them';
export const sheet = 'Questions';
export const section = 'Section';
export const reference = 'Reference';
export const howTo =
  'Mark each question: Blocking is one you could not sign without, Clarification may wait, Unknown is one you cannot sort yet. Write your own number or key under Reference, and new questions in the lines below the last. Leave the last column as it is: by it your answers find their questions again.';
