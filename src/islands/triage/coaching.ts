import { READINGS } from '../../sheets/triage/en/coach.ts';
import type { Answer } from '../../sheets/triage/fields.ts';
import { Coach } from './Coach.tsx';
import { type Margins, marginsOf, readingOf } from './margins.ts';

/** How an answer reads, in words. */
function verdictOf(answer: Answer, { names }: Margins): string {
  return READINGS[answer.overruled || readingOf(answer, names).verdict];
}

/** All that consults the coach, loaded together once the sheet can be typed into: it weighs as much as the rest. */
export const coaching = { Coach, marginsOf, verdictOf };
