import { describe, expect, it } from 'vitest';
import { readPasted } from './questionFile.ts';
import { bytesOf, choose, sourceOf, taken, shortly, PERIOD, SCORE } from './cases.fixture.ts';

describe('a log that another program exported', () => {
  it.each<[string, string[]]>([
    [
      'sep-line.csv',
      [
        'Which data was the model trained on?|Ana||2026-09-12',
        'Who signs the fallback off?|Joel||2026-09-13',
      ],
    ],
    [
      'caiq-columns.csv',
      [
        'Is the training data listed and dated? (Control Ownership: Provider; Implementation Description (Optional/Recommended): Listed in the data sheet) {DAT-01.1}||Yes|',
        'Is personal data masked before training? (Control Ownership: Shared) {DAT-02.1}||No|',
      ],
    ],
    ['title-row-plain.csv', [`${PERIOD} {1}|Ana||2026-12-01`, `${SCORE} {2}|Joel||2026-12-15`]],
    [
      'jira-export.csv',
      [
        `${PERIOD} (Issue id: 10012; Issue Type: Task; Project key: MRV; Priority: High; Reporter: Priya Raman; Updated: 20/Nov/26 4:30 PM; Description: See section 4; Comment: 04/Nov/26 11:00 AM;pr;Asked twice) {MRV-12, Open, 2026-11-03}|Ana Ruiz||2026-12-15`,
        `${SCORE} (Issue id: 10013; Issue Type: Task; Project key: MRV; Priority: High; Reporter: Priya Raman; Updated: 21/Nov/26 4:30 PM) {MRV-13, Open, 2026-11-04}|Joel Hart||2026-12-16`,
      ],
    ],
    [
      'snake-case.csv',
      [
        `${PERIOD} (short_description: Training data) {FND001}|Ana Ruiz||2026-12-10`,
        `${SCORE} (short_description: Override) {FND002}|Joel Hart|The desk head|2026-12-12`,
      ],
    ],
    [
      'two-date-columns.csv',
      [
        `${PERIOD} (Raised by: Model risk) {1, 2026-03-02}|Ana||2026-12-01`,
        `${SCORE} (Raised by: Model risk) {2, 2026-03-02}|Joel||2026-12-15`,
      ],
    ],
    [
      'poam.csv',
      [`${PERIOD} {1, Open, 2026-03-02}|Ana||2026-12-01`, `${SCORE} {2, Open, 2026-03-02}|Joel||2026-12-15`],
    ],
    ['mark-in-a-heading.csv', [`${PERIOD} {1}|Ana|Yes|2026-12-01`, `${SCORE} {2}|Joel|No|2026-12-15`]],
    [
      'tab-in-one-cell.csv',
      [`${PERIOD}\n\t- first day\n\t- last day {1}|Ana||2026-12-01`, `${SCORE} {2}|Joel||2026-12-15`],
    ],
    [
      'one-bad-quote.csv',
      [
        'Which period\nwas the model trained on? {1}|Ana|2021,\nthen 2022|',
        '"Is a 5"8 cut-off used?" {2}|Joel||',
        'Who overrides\nthe score? {3}|Joel||',
      ],
    ],
    [
      'paste-quotation.tsv',
      [
        'Which period\nwas the model trained on?|Ana||2026-12-01',
        '"Fair" to whom, and who says so?|Joel||2026-12-02',
      ],
    ],
    ['markdown-table.txt', [`${PERIOD} {1}|Ana||2026-12-01`, `${SCORE} {2}|Joel||2026-12-15`]],
    ['pipes.csv', [`${PERIOD} {1}|Ana||2026-12-01`, `${SCORE} {2}|Joel||2026-12-15`]],
    [
      'shift-jis.csv',
      [
        '学習データの期間はいつですか？ {1}|田中|2021年から2022年|',
        'スコアを覆せるのは誰ですか？ {2}|鈴木||',
      ],
    ],
    [
      'windows-1250.csv',
      [
        'Który okres obejmują dane uczące? {1}|Łukasz Żak|Od stycznia|',
        'Kto może zmienić ocenę? {2}|Świętosława Wójcik||',
      ],
    ],
    [
      'mac-roman.csv',
      ['Wer prüft die Löschung für Müller & Söhne? {1}|Jürgen||', 'Qui décide à la clôture? {2}|François||'],
    ],
    ['utf16-no-mark.csv', [`${PERIOD} {1}|Ana||`, `${SCORE} {2}|Joel||`]],
    ['yyyy-slash.csv', ['Which period?|Ana||2026-12-10', 'Who overrides?|Joel||2026-12-11']],
    ['dmy-time.csv', ['Which period?|Ana||2026-12-25', 'Who overrides?|Joel||2026-12-26']],
    [
      'not-a-date.csv',
      ['How many so far? (When: 10 decisions 2026)|Ana||', 'Which quarter? (When: 4 months 2026)|Joel||'],
    ],
    ['blank-columns.csv', ['Which period?|Ana||', 'Who overrides?|Joel||']],
    [
      'two-headings-german.csv',
      [
        'Welcher Zeitraum ist abgedeckt? {1}|Ana||2026-12-12',
        'Wer zeichnet den Rückfall ab? {2}|Joel|Der Vorstand|2026-12-13',
      ],
    ],
    [
      'entities.csv',
      [
        'Is the R&D data masked – and by whom?|Ana|Yes, by the data office.\nSee\u00a04é.|',
        'Who overrides?|Joel||',
      ],
    ],
    ['formula-guards.csv', ['Which period? {0012}|Ana||', '=Why is the score negative? {0013}|Joel||']],
    ['comment-lines.csv', ['Which period?|Ana||2026-12-10', 'Who overrides?|Joel||2026-12-11']],
    [
      'model-validation-findings.csv',
      [
        'Training period is not documented (Severity: High; Recommendation: Document the training period and the reason for it in the model paper) {F-1}|Ana|Agreed|2026-12-01',
        'Override is not logged (Severity: Medium; Recommendation: Log each override with who and why) {F-2}|Joel||2026-12-15',
      ],
    ],
    ['same-twice.csv', [`${PERIOD}|Ana||2026-12-10`, `${SCORE}|Joel||2026-12-11`]],
    [
      'section-rows.csv',
      ['Which period? {1, DATA}|||', 'Which sources? {2, DATA}|||', 'Who overrides? {3, PEOPLE}|||'],
    ],
    ['word-bullets.txt', [`${PERIOD}|||`, `${SCORE}|||`, 'And who signs it off?|||']],
    ['word-numbers.txt', [`${PERIOD}|||`, `${SCORE}|||`, 'And who signs it off?|||']],
    [
      'numbers-no-tab.txt',
      [`${PERIOD}|||`, `${SCORE}|||`, 'And who signs it off?|||', 'Where is it logged?|||'],
    ],
    ['slide-vertical-tab.txt', [`${PERIOD}|||`, `${SCORE}|||`, 'And who signs it off?|||']],
    ['line-separator.txt', [`${PERIOD}|||`, `${SCORE}|||`, 'And who signs it off?|||']],
  ])('%s is read row by row', async (name, rows) => {
    expect(shortly(taken(await sourceOf(name)))).toEqual(rows);
  });

  it('has its days read in every form, the clock dropped', async () => {
    const days = taken(await sourceOf('dates-of-other-systems.csv')).questions.map(({ date }) => date);
    const tenth = '2026-12-10';
    expect(days).toEqual([
      ...[
        tenth,
        tenth,
        '2026-12-25',
        '2026-12-03',
        '2026-12-25',
        tenth,
        tenth,
        tenth,
        tenth,
        tenth,
        '2026-12-01',
        tenth,
      ],
    ]);
  });

  it('reads the same when its text is pasted', async () => {
    for (const name of [
      'markdown-table.txt',
      'paste-quotation.tsv',
      'word-bullets.txt',
      'slide-vertical-tab.txt',
    ]) {
      const pasted = readPasted(bytesOf(name).toString('utf8'));
      expect(shortly(taken(pasted)), name).toEqual(shortly(taken(await sourceOf(name))));
    }
  });

  it.each<[string, RegExp]>([
    ['pdf-named.csv', /^It is a document \(PDF.*Copy the questions/],
    ['html-named.xls.csv', /^It is a web page.*save the sheet as CSV/],
  ])('%s is refused: what it is and what to do', async (name, why) => {
    expect(await choose(name)).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
  });
});
