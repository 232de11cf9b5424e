import { phrase } from '../../../language/directions.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * The documents, and what several of them say.
 */
export const documents = {
  executive: { title: 'One-page brief', reader: 'an executive' },
  committee: { title: 'Committee pack', reader: 'the steering committee' },
  team: { title: 'The team’s plan', reader: 'the team' },
  evidence: { title: 'Evidence list', reader: 'model risk' },
};
export const papers = { a4: 'A4', letter: 'Letter' };
export const titleOf = (program: string, title: string) => phrase`${program}: ${title.toLowerCase()}`;

export const nextActIs = (act: Said) => say`Next act: ${act}`;
export const counting = 'Counting …';
/** What is wrong, and what to do about it; of which worksheet, where all stand together. */
export const finding = (says: string, mend: string) => phrase`${says} ${mend}`;
export const findingOf = (sheet: string, says: string, mend: string) => phrase`${sheet}: ${says} ${mend}`;
