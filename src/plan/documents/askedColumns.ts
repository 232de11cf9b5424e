import { type Block, byHand, type Column, words as column, figures, tableOf } from '../../report/blocks.ts';
import {
  dateOf,
  isBlank,
  joined,
  needed,
  numeral,
  type Said,
  say,
  unlessAhead,
} from '../../report/values.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Asked } from './asked.ts';
import { whoseAndDue } from './en/conditions.ts';
import * as words from './en/evidence.ts';
import { readSaid, whoseBelow } from './reviewerRow.ts';
import { lacksSaid } from './trueYet.ts';

/** A column of a table of questions. */
export type AskedColumn = { head: Column; cell: (row: Asked) => Said };

/** What a question is called, and of the columns those that say something of one of them or are filled in by hand. */
export function usedOf(rows: readonly Asked[], columns: readonly AskedColumn[]): AskedColumn[] {
  const own = rows.some(({ reference }) => reference !== '') ? REFERENCE : NUMBER;
  const used = columns.filter(({ head, cell }) => head.byHand || rows.some((row) => !isBlank(cell(row))));
  const parts = used.map(({ head }) => head.part ?? 0);
  // Columns have parts of the width all together, or none has.
  if (parts.some((part) => part === 0)) return [own, ...used];
  const whole = NAME_PART + parts.reduce((sum, part) => sum + part, 0);
  return [inPart(own, NAME_PART), ...used].map((one) => inPart(one, (one.head.part ?? 0) / whole));
}

/** How much of the width what a question is called has, where columns have parts. */
const NAME_PART = 0.09;

/** A table of what is asked. */
export function askedTable(caption: string, rows: readonly Asked[], used: readonly AskedColumn[]): Block[] {
  return tableOf(
    caption,
    used.map(({ head }) => head),
    rows.map((row) => used.map(({ cell }) => cell(row))),
  );
}

/** Over the mark that whoever asked gave it, or that they gave none; of what they said can wait, the lead tells. */
const marked = (name: Said, { mark }: Asked) => joined([name, mark], '\n');
const NUMBER: AskedColumn = { head: figures(words.no), cell: (row) => marked(numeral(row.number), row) };
/** Beside the references of others, our own number would be taken for one of them. */
const REFERENCE: AskedColumn = {
  head: column(words.reference),
  cell: (row) => marked(needed(row.reference), row),
};

type Fields = Pick<Wordings, 'gate'>;
const textColumn = ({ gate: { fields } }: Fields): AskedColumn => ({
  head: column(fields.text.label),
  cell: ({ text, question: { raised } }) => joined([needed(text), words.raisedOn(dateOf(raised))], '\n'),
});
const PLACE: AskedColumn = { head: column(words.place), cell: ({ place }) => place };
/** Who and by when, one under the other: two columns would narrow all others. */
const whoseColumn = (label: string, today: IsoDate): AskedColumn => ({
  head: column(label),
  cell: ({ row }) => whoseBelow(row, today),
});

/** Of what is answered; `farOf`: how far it is true. */
export function answeredColumns(wording: Fields, farOf: (row: Asked) => Said, today: IsoDate): AskedColumn[] {
  return [
    inPart(textColumn(wording), 0.21),
    {
      head: { ...column(wording.gate.fields.answer.label), part: 0.28 },
      // How far it is true stands under it: a column of its own would narrow all others.
      cell: (row) => joined([row.question.answer.trim(), howFar(farOf(row))], '\n'),
    },
    inPart(PLACE, 0.21),
    inPart(whoseColumn(words.answeredBy, today), 0.12),
    { head: { ...byHand(words.checked), part: 0.09 }, cell: () => '' },
  ];
}

/** The same column with its part of the width. */
function inPart({ head, cell }: AskedColumn, part: number): AskedColumn {
  return { head: { ...head, part }, cell };
}

/** Of what is open: of an answer that is to be given it says so; `standing`: its last result, what it waits for and what rests on it. */
export function openColumns(wording: Fields, standing: (row: Asked) => Said, today: IsoDate): AskedColumn[] {
  const { fields } = wording.gate;
  return [
    inPart(textColumn(wording), 0.16),
    {
      head: { ...column(words.answerSoFar), part: 0.34 },
      cell: (row) => {
        const { question, lacks } = row;
        const told = unlessAhead(question.answer.trim(), question.date, today);
        return joined([told, howFar(lacksSaid(lacks)), standing(row)], '\n');
      },
    },
    {
      // What settles it, and who of theirs reads that and for how long: of what they said blocks alone. Of what they marked no
      // other way, that nobody has said it.
      head: { ...column(fields.evidence.label), part: 0.15 },
      cell: (row) => {
        if (isUnsettled(row, today)) return needed('');
        const { question, row: whose } = row;
        return question.theirs === 'blocking'
          ? joined([question.evidence.trim(), readSaid(whose)], '\n')
          : '';
      },
    },
    inPart(PLACE, 0.14),
    inPart(whoseColumn(whoseAndDue, today), 0.12),
  ];
}

/** Whether nobody has said what settles an open question of a gate that is shut, of which its holder has not said that it can wait. */
export function isUnsettled({ stands, mark, gate, question }: Asked, today: IsoDate): boolean {
  const { theirs, evidence } = question;
  // A mark stands where any question of the gate has one: before that, nobody was asked.
  const isAsked = stands === 'open' && mark !== '' && !isOpen(gate, today);
  return isAsked && (theirs !== 'blocking' || evidence.trim() === '');
}

function howFar(far: Said): Said {
  return isBlank(far) ? '' : say`${words.howFar}: ${far}`;
}
