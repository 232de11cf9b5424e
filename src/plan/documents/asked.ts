import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { type Referred, referred } from '../../sheets/gate/reference.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { type Block, type Column, dates, figures, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, isBlank, needed, numeral, person, type Said, unlessAhead } from '../../report/values.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/evidence.ts';

/** A question of a gate’s holder with its reference, its place in the log, and where its answer can be checked. */
type Asked = Referred & { question: Question; gate: Gate; number: number; place: string };

/**
 * What the holders of gates have asked, by their own sections and references: what is answered, and apart from it what
 * is open. Which questions are believed to block is not here: until the holder has said so, that is a guess of the team's.
 */
export function askedSections(plan: Plan, wordings: Wordings, today: IsoDate): Section[] {
  const all = askedIn(plan);
  if (all.length === 0) return [];
  const answered = all.filter(({ question }) => isAnswered(question, today));
  const open = all.filter(({ question }) => !isAnswered(question, today));
  const placed = answered.filter(({ place }) => place !== '').length;
  const text = words.counts(all.length, answered.length, placed);
  const tablesOf = (rows: readonly Asked[], places: boolean) =>
    tables(rows, columnsOf(places, wordings, today));
  return [
    section('questions', words.asked, {
      lead: { kind: 'text', text },
      blocks: tablesOf(answered, placed > 0),
    }),
    ...sectionOf('openQuestions', words.stillOpen, tablesOf(open, false)),
  ];
}

function askedIn({ gate: { gates, questions }, governance }: Plan): Asked[] {
  const questionsOf = rowsByGate(gates, questions);
  const places = new Map(governance.inputs.map(({ asks, built }) => [wordsKey(asks), built.trim()]));
  return gates.flatMap((gate) =>
    questionsOf(gate)
      .map((question, index) => ({ question, number: index + 1 }))
      .filter(({ question }) => !isBlankQuestion(question))
      .map(({ question, number }) => {
        const read = referred(question);
        return { ...read, question, gate, number, place: places.get(wordsKey(read.text)) ?? '' };
      }),
  );
}

/** A table for each section of each holder, in the order in which these were asked; of no section what has none. */
function tables(all: readonly Asked[], columns: readonly AskedColumn[]): Block[] {
  const byHolder = Map.groupBy(all, ({ gate, section }) => words.askedBy(gate.whose, section));
  return [...byHolder].flatMap(([caption, rows]) => {
    const own = rows.some(({ reference }) => reference !== '');
    const used = [
      own ? REFERENCE : NUMBER,
      ...columns.filter(({ cell }) => rows.some((row) => !isBlank(cell(row)))),
    ];
    const heads = used.map(({ head }) => head);
    return tableOf(
      caption,
      heads,
      rows.map((row) => used.map(({ cell }) => cell(row))),
    );
  });
}

type AskedColumn = { head: Column; cell: (row: Asked) => Said };
const NUMBER: AskedColumn = { head: figures(words.no), cell: ({ number }) => numeral(number) };
/** Beside the references of others, our own number would be taken for one of them. */
const REFERENCE: AskedColumn = { head: column(words.reference), cell: ({ reference }) => needed(reference) };

/** `places`: of some answer it is known where it can be checked. */
function columnsOf(places: boolean, { gate: { fields } }: Wordings, today: IsoDate): AskedColumn[] {
  const place: AskedColumn = { head: column(words.place), cell: (row) => row.place };
  return [
    { head: column(fields.text.label), cell: ({ text }) => needed(text) },
    {
      head: column(fields.answer.label),
      cell: ({ question: { answer, date } }) => unlessAhead(answer.trim(), date, today),
    },
    ...(places ? [place] : []),
    { head: column(fields.owner.label), cell: ({ question }) => person(question.owner) },
    { head: dates(fields.date.label), cell: ({ question }) => dateOf(question.date) },
  ];
}
