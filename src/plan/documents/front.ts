import type { IsoDate } from '../../language/dates.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { dueBy, joined, needed, person } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { numbered } from './en/brief.ts';
import * as words from './en/committee.ts';
import * as notice from './en/notice.ts';
import { waitsInShort } from './en/reviews.ts';
import { noticeOf } from './notice.ts';
import { isPrinted } from './parts.ts';
import { openQuestions } from './questions.ts';
import { withPastDay } from './typedDays.ts';
import { waitingFor } from './waiting.ts';

/**
 * What a committee is asked, on its first page: a row a question, with what is recommended, what another fortnight without
 * it costs, who decides by when, and which of them a yes to another settles. All else that a question rests on stands under it, further on.
 */
export function decisionsAsked(
  plan: Plan,
  forecasts: Forecasts,
  { steering: { fields } }: Wordings,
  today: IsoDate,
): Section[] {
  // What is left out under its own name is told under no other.
  if (!isPrinted(plan.parts, 'committee/toDecide')) return [];
  const columns = [words.question, fields.recommended.label, fields.delay.label, words.byWhom].map(column);
  const waits = waitingFor(plan, today);
  const rows = openQuestions(plan, today).map((one, at) => [
    numbered(
      at + 1,
      notice.within(
        one.question.trim(),
        noticeOf(one, plan, forecasts, today),
        waitsInShort(waits(one).map(({ called }) => called)),
      ),
    ),
    needed(withPastDay(one.recommended, plan, today)),
    joined([needed(one.delay), notice.afterAYes(noticeOf(one, plan, forecasts, today))], '; '),
    joined([needed(person(one.decider)), dueBy(one.date, today)], ', '),
  ]);
  return sectionOf('asked', words.asked, tableOf(words.askedCaption, columns, rows));
}
