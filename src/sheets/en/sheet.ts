import { phrase } from '../../language/directions.ts';
import type { FindingWords } from '../finding.ts';

/** What was seen, and what would mend it. */
export const advice = (says: string, mend: string): FindingWords => ({ says, mend });

export const mendAtField = 'Mend it at the field.';
/** A field, by its name, whose own message says what is wrong with it. */
export const atField = (name: string, message: string) => advice(phrase`${name}: ${message}`, mendAtField);
