import { type Block, figures, tableOf, words as column } from '../../report/blocks.ts';
import { needed, person, typedNumber } from '../../report/values.ts';
import * as words from './en/papers.ts';
import type { GateField, Question } from './fields.ts';
import { nameColumn, type Numbered } from './naming.ts';
import type { Wording } from '../wording.ts';

/** What has to be known of a question that blocks, so that it can be settled. */
export const SETTLING = ['evidence', 'maker', 'reader', 'days'] as const;

/** Whether anything of that is known. */
export function isSettling(question: Question): boolean {
  return SETTLING.some((field) => question[field].trim() !== '');
}

/** What settles each of some questions, who makes it, who reads it, and for how long. */
export function settlingTable(
  caption: string,
  rows: readonly Numbered[],
  fields: Wording<GateField>['fields'],
): Block[] {
  const name = nameColumn(rows);
  return tableOf(
    caption,
    [
      name.head,
      ...[fields.text, fields.evidence, fields.maker, fields.reader].map(({ label }) => column(label)),
      figures(words.days),
    ],
    rows.map((row) => {
      const { text, evidence, maker, reader, days } = row.question;
      return [
        ...[name.cell(row), needed(text), needed(evidence), needed(person(maker)), needed(person(reader))],
        needed(typedNumber(days)),
      ];
    }),
  );
}
