import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import { type Triage, TRIAGE } from '../triage/fields.ts';
import type { FieldWording, Wording } from '../wording.ts';
import { HELD } from './headings.ts';
import type { TakenQuestion } from './rowReading.ts';
import { type Activity, GATE, type Gate, type GateField, type Gates, type Question } from './fields.ts';

/** Words that name each field by its own id. */
export const WORDING: Wording<GateField> = {
  id: 'gate',
  title: 'Gate',
  purpose: '',
  chapter: 'gate',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.gate).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<GateField, FieldWording>,
};

/** A sheet from the rows given, every field that is left out blank. */
export function sheet(rows: object): Gates {
  return v.parse(GATE.schema, rows);
}

export function gate(fields: object = {}): Gate {
  return v.parse(GATE.fields.gates.row, { id: 'g', ...fields });
}

export function question(fields: object = {}): Question {
  return v.parse(GATE.fields.questions.row, { id: 'q', gate: 'g', ...fields });
}

/** What a table says of a question, every field that is left out blank. */
export function taken(fields: Partial<TakenQuestion>): TakenQuestion {
  return { ...(Object.fromEntries(HELD.map((use) => [use, ''])) as TakenQuestion), ...fields };
}

/** Questions with ids q1, q2 and so on. */
export function questions(...rows: object[]): Question[] {
  return rows.map((fields, index) => question({ id: `q${index + 1}`, ...fields }));
}

/** Activities with ids a1, a2 and so on. */
export function activities(...rows: object[]): Activity[] {
  return rows.map((fields, index) =>
    v.parse(GATE.fields.activities.row, { id: `a${index + 1}`, gate: 'g', ...fields }),
  );
}

/** Triage with these answers. */
export function triage(...answers: object[]): Triage {
  return v.parse(TRIAGE.schema, { answers });
}

/** A log of this many questions: every third is answered, every hundredth blocks, four owners take turns. */
export function longLog(length: number): Question[] {
  return questions(
    ...Array.from({ length }, (_, index) => ({
      text: `What of point ${index + 1}?`,
      kind: index % 100 === 0 ? 'blocking' : index % 2 === 0 ? 'clarification' : '',
      owner: ['Ines', 'Joel', 'Beth', ''][index % 4],
      answer: index % 3 === 0 ? 'Yes.' : '',
      date: index % 5 === 0 ? `2026-0${1 + (index % 9)}-11` : '',
    })),
  );
}
