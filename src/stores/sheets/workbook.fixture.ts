import { blankQuestion, type Question } from '../../sheets/gate/fields.ts';
import { logTemplate } from '../../sheets/gate/template.ts';
import { render } from '../../report/formats/excel/excel.ts';
import { MAKING } from '../../report/formats/making.fixture.ts';

/** A log with what is hard to keep in a workbook; the fixtures by other programs were made of it. */
export const LOG: Question[] = [
  {
    ...blankQuestion('q-1'),
    ...{ gate: 'g', text: 'Which period was the model trained on? (Ref: MR-12; Section: Data)' },
    ...{
      kind: 'clarification',
      theirs: 'blocking',
      owner: 'Ana Ruiz',
      answer: 'Two years,\nthe last one whole',
    },
    date: '2026-11-03',
  },
  {
    ...blankQuestion('q-2'),
    ...{ gate: 'g', text: '=1+1 is no sum, _x000D_ no return & <b>no mark</b>' },
    ...{ kind: 'clarification' },
  },
  {
    ...blankQuestion('q-3'),
    ...{ gate: 'g', text: 'מי חותם על זה?' },
    ...{ owner: 'Zoë', answer: '#N/A', date: '2027-02-28' },
  },
];

/** A log as it is sent out. */
export function sent(log: readonly Question[]): Promise<Uint8Array<ArrayBuffer>> {
  const about = { gate: 'Model risk signs', program: 'Second Look', day: '2026-11-20' };
  return render(logTemplate(about, log), MAKING);
}
