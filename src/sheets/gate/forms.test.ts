import { describe, expect, it } from 'vitest';
import { pairsIn, taken } from './read.fixture.ts';

const ASKED = ['Which period was the model trained on?', 'Who may override a score?', 'What is kept of it?'];
const head = ASKED.join('\t');
const ONE = 'From 2019\tThe shift lead\tAll of it';
const TWO = '2020 onwards\tNobody\t';

/** The columns that a form puts before its questions, and the same of two who answered. */
const FORMS: Record<string, [head: string, one: string, two: string, first: string, second: string]> = {
  'Microsoft Forms': [
    'ID\tStart time\tCompletion time\tEmail\tName',
    '1\t12/3/2026 10:02:11\t12/3/2026 10:09:54\tana@bank.example\tAna Ruiz',
    '2\t12/4/2026 10:02:11\t12/4/2026 10:09:54\tjoel@bank.example\tJoel Abara',
    ...(['Ana Ruiz', 'Joel Abara'] as const),
  ],
  'Microsoft Forms without names': [
    'ID\tStart time\tCompletion time\tEmail\tName',
    '1\t12/3/2026 10:02:11\t12/3/2026 10:09:54\tanonymous\t',
    '2\t12/4/2026 10:02:11\t12/4/2026 10:09:54\tanonymous\t',
    ...(['1', '2'] as const),
  ],
  'Microsoft Forms in German': [
    'ID\tStartzeit\tFertigstellungszeit\tE-Mail\tName',
    '1\t03.12.2026 10:02\t03.12.2026 10:09\tanonym\tAna Ruiz',
    '2\t04.12.2026 10:02\t04.12.2026 10:09\tanonym\tJoel Abara',
    ...(['Ana Ruiz', 'Joel Abara'] as const),
  ],
  'Google Forms': [
    'Timestamp\tEmail Address',
    '2026/12/03 10:02:11 AM GMT+1\tana@bank.example',
    '2026/12/03 11:02:11 AM GMT+1\tjoel@bank.example',
    ...(['ana@bank.example', 'joel@bank.example'] as const),
  ],
  'Google Forms in French': [
    'Horodateur',
    '03/12/2026 10:02:11',
    '13/12/2026 10:02:11',
    ...(['1', '2'] as const),
  ],
  SurveyMonkey: [
    'Respondent ID\tCollector ID\tDate Created\tDate Modified\tIP Address',
    '11800000001\t400000001\t12/03/2026 10:02\t12/03/2026 10:09\t',
    '11800000002\t400000001\t12/03/2026 10:02\t12/03/2026 10:09\t',
    ...(['1', '2'] as const),
  ],
};

describe('the answers to a form, a row a respondent', () => {
  it.each(Object.entries(FORMS))('are a question a column with all that was said: %s', (_, form) => {
    const [beside, one, two, first, second] = form;
    expect(pairsIn(`${beside}\t${head}\n${one}\t${ONE}\n${two}\t${TWO}`)).toEqual([
      [ASKED[0], `${first}: From 2019\n${second}: 2020 onwards`],
      [ASKED[1], `${first}: The shift lead\n${second}: Nobody`],
      [ASKED[2], `${first}: All of it`],
    ]);
    const answers = ONE.split('\t');
    expect(pairsIn(`${beside}\t${head}\n${one}\t${ONE}`)).toEqual(
      ASKED.map((asked, at) => [asked, answers[at]]),
    );
  });

  it('stand without what some put under each question', () => {
    const [beside, one] = FORMS.SurveyMonkey ?? [];
    const kinds = '\t\t\t\t\tOpen-Ended Response\tOpen-Ended Response\tOther (please specify)';
    expect(pairsIn(`${beside}\t${head}\n${kinds}\n${one}\t${ONE}`)[0]).toEqual([ASKED[0], 'From 2019']);
  });

  it('say what was left out', () => {
    const [beside, one] = FORMS['Google Forms'] ?? [];
    expect(taken(`${beside}\t${head}\n${one}\t${ONE}`).notes).toEqual([
      'Left out above the headings: Timestamp: 2026/12/03 10:02:11 AM GMT+1, Email Address: ana@bank.example.',
    ]);
  });

  it('are none where the form asked for questions, or the headings are those of a log', () => {
    const asking = `Timestamp\tWhat is your question?\tWhy do you ask?\n2026-12-03 10:02\t${ASKED[0]}\tAudit\n2026-12-03 10:03\t${ASKED[1]}\tAudit`;
    expect(taken(asking).questions.map(({ text }) => text.replace(/ \(.*/, ''))).toEqual(ASKED.slice(0, 2));
    const log = `ID\tQuestion\tBlocking?\tOwner?\n1\t${ASKED[0]}\tyes\tAna Ruiz\n2\t${ASKED[1]}\tno\tJoel Abara`;
    expect(taken(log).questions.map(({ text }) => text)).toEqual(ASKED.slice(0, 2));
  });
});
