import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import heldOutText from '../../../training/milestones/held-out.tsv?raw';
import { assessMilestone, type MilestoneTest } from './assess.ts';

const TESTS: MilestoneTest[] = ['specific', 'binary', 'production'];

const heldOut = heldOutText
  .trim()
  .split('\n')
  .map((line) => {
    const [label = '', text = ''] = line.split('\t');
    return { passes: [...label].map((c) => c === c.toUpperCase()), text };
  });

const verdicts = (text: string): boolean[] => TESTS.map((test) => assessMilestone(text)[test]);

/** One sentence for each kind of case: which tests it passes, and what is told by it. */
const cases: [kind: string, passes: string, text: string][] = [
  [
    'live on every case',
    'SBP',
    'Hail claims model sets the reserve on every roof claim in Kansas, live by 1 June',
  ],
  [
    'a limited roll-out',
    'SBP',
    'Two branches in Cork open every new savings account with the passport reader',
  ],
  ['a threshold', 'SBP', 'At least 90% of card disputes in Lisbon are answered by the live drafter in May'],
  ['no date at all', 'SBP', 'Invoice matcher posts all supplier bills to the live ledger in Leeds'],
  [
    'a word of degree in a name',
    'SBP',
    'Growth-loan scorecard decides every application in the Perth branch',
  ],
  ['an improved version', 'SBP', 'The improved fraud score (v3) decides all card payments in Spain'],
  ['a use case without a name', 'sBP', 'One AI use case is live with real customers on 1 May'],
  [
    'some model somewhere',
    'sBP',
    'At least one model is in production somewhere in the bank by 30 September',
  ],
  ['most of the cases', 'SbP', 'Payslip reader in live use on most mortgage applications in Dundee'],
  ['a growing share', 'SbP', 'The live triage model handles a growing share of travel claims in Cork'],
  ['a test environment', 'SBp', 'Payslip reader running in UAT on all 400 test applications for Dundee'],
  ['a signature', 'SBp', 'Contract signed with the transcription supplier for the Madrid claims line'],
  ['an approval to go live', 'SBp', 'Model risk committee approves the Dutch mortgage valuation model'],
  ['a demo', 'SBp', 'Demo of the Osaka voice bot shown to the board on 4 July'],
  ['a shadow run', 'SBp', 'Fraud model for Chilean cards scoring in shadow mode since 1 March'],
  ['progress of a named thing', 'Sbp', 'Good progress on testing the Antwerp cargo claims model'],
  ['an approved strategy', 'sBp', 'AI strategy approved by the board by 30 June'],
  ['more use of live AI', 'sbP', 'Colleagues make more use of AI in live operations'],
  ['good progress', 'sbp', 'Good progress towards becoming an AI-driven bank'],
];

const junk: Record<string, string> = {
  'twenty thousand letters without a space': 'a'.repeat(20_000),
  'twenty thousand characters of words': 'Model live in Leeds, mostly. '.repeat(700).slice(0, 20_000),
  'twenty thousand commas': ','.repeat(20_000),
  emoji: '🚀🔥🙃 👩‍👩‍👧‍👦',
  'half an emoji': '\ud83d',
  'right-to-left text': 'توقيع العقد من قبل الإدارة القانونية',
  'control characters': '\u0000\u0007\n\t\u202e',
  'words that objects know': 'constructor __proto__ toString hasOwnProperty',
};

/** What must hold of every assessment. */
function expectSound(text: string): void {
  const assessed = assessMilestone(text);
  expect(assessed.teeth).toBe(assessed.specific && assessed.binary && assessed.production);
  for (const test of TESTS) {
    const { passes, evidence, mend } = assessed.tests[test];
    expect(passes).toBe(assessed[test]);
    expect(mend === '').toBe(passes);
    expect(evidence.length).toBeLessThanOrEqual(3);
    for (const quote of evidence) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect([quote.text, quote.because]).not.toContain('');
    }
    // Reasons come with the verdict: the first of them speaks for it.
    if (evidence.length > 0) expect(evidence[0]?.points).toBe(passes ? 'for' : 'against');
  }
}

describe('the milestone coach', () => {
  it('tells whether a held-out milestone has teeth at least 84 times in a hundred', () => {
    const right = heldOut.filter(({ passes, text }) => assessMilestone(text).teeth === passes.every(Boolean));
    expect(heldOut).toHaveLength(200);
    expect(right.length / heldOut.length).toBeGreaterThanOrEqual(0.84);
  });

  it.each([
    ['specific', 0.9],
    ['binary', 0.83],
    ['production', 0.75],
  ] as const)('tells whether a held-out milestone is %s at least %d of the time', (test, floor) => {
    const right = heldOut.filter(
      ({ passes, text }) => assessMilestone(text)[test] === passes[TESTS.indexOf(test)],
    );
    expect(right.length / heldOut.length).toBeGreaterThanOrEqual(floor);
  });

  it.each(cases)('knows %s (%s): "%s"', (_, passes, text) => {
    expect(verdicts(text)).toEqual([...passes].map((c) => c === c.toUpperCase()));
  });

  it('quotes the words that its offsets point at, and leads with one for the verdict', () => {
    for (const { text } of heldOut) {
      expectSound(text);
      for (const test of TESTS) expect(assessMilestone(text).tests[test].evidence).not.toEqual([]);
    }
  });

  it('points at the word of degree and asks for a number in its place', () => {
    const { evidence, mend } = assessMilestone('Payslip reader live on most mortgage applications in Dundee')
      .tests.binary;
    expect(evidence[0]?.text).toContain('most');
    expect(evidence[0]?.because).toBe('a matter of degree');
    expect(mend).toContain('number');
  });

  it('points at the test environment and asks for real cases', () => {
    const { evidence, mend } = assessMilestone('Payslip reader scoring all 400 test cases in UAT, Dundee')
      .tests.production;
    expect(evidence.map(({ text }) => text).join(' ')).toMatch(/UAT|test/);
    expect(mend).toContain('real cases');
  });

  const told = (text: string, test: MilestoneTest) => assessMilestone(text).tests[test].evidence;

  it('quotes of a vague sentence the vague words alone', () => {
    const anyone = told('By 31 March we have a model in production with live customers.', 'specific');
    expect(anyone).toMatchObject([
      { text: 'model', because: 'could be any of several things' },
      { text: 'customers', because: 'could be anyone' },
    ]);
    const share = told('Payslip reader is handling a growing share of loans in Dundee', 'binary');
    expect(share[0]).toMatchObject({ text: 'growing share', because: 'a matter of degree' });
    const useCase = 'Our lead use case is live with real users from 20 February, yes or no';
    expect(told(useCase, 'specific')[0]?.text).toBe('use case');
  });

  it('takes neither “by the agent” for a day nor the day of a month for a figure', () => {
    const by = told('Board-pack summariser in use by the company secretary of the group in Leeds', 'binary');
    expect(by.map(({ because }) => because)).not.toContain('a day on which it can be checked');
    const build = told('By 8 July one use case is approved for building', 'binary');
    expect(build).toMatchObject([{ text: 'approved', because: 'done or not done' }]);
  });

  it.each([
    ['a noun', 'Credit score reader deployed to production in Leeds for every loan', 'production', 'score'],
    ['a limit on the cases', 'The live model decides every claim over £500 in Leeds', 'binary', 'over £500'],
    ['a meeting', 'Certificate for the Lisbon bot signed at the go/no-go board', 'binary', 'board'],
    ['whoever “we” are', 'We will use a model somewhere', 'specific', 'We'],
  ] as const)('gives %s for no reason', (_, text, test, words) => {
    expect(told(text, test).map((quote) => quote.text)).not.toContainEqual(expect.stringMatching(words));
  });

  it('cuts no date in two, and quotes no word twice', () => {
    const date = /\b\d{1,2} (Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*/g;
    for (const { text } of heldOut) {
      const days = [...text.matchAll(date)].map(
        ({ index, 0: { length } }) => [index, index + length] as const,
      );
      for (const quotes of TESTS.map((test) => told(text, test))) {
        for (const [place, { start, end }] of quotes.entries()) {
          const cut = days.filter(([from, to]) => [start, end].some((edge) => from < edge && edge < to));
          expect([text, cut]).toEqual([text, []]);
          expect(quotes.slice(0, place).filter((other) => start < other.end && other.start < end)).toEqual(
            [],
          );
        }
      }
    }
  });

  it('gives the whole sentence as the reason where no word of it tells one', () => {
    const text = 'The SME invoice limit model runs in the test environment on synthetic cases';
    expect(told(text, 'binary')).toMatchObject([{ text, because: 'no word in it is a matter of degree' }]);
  });

  it('asks for everything and quotes nothing when nothing is written', () => {
    for (const blank of ['', '   ', '\n\t', '?!… --- ;;; ()']) {
      const { teeth, tests } = assessMilestone(blank);
      expect(teeth).toBe(false);
      for (const test of TESTS) {
        expect(tests[test]).toMatchObject({ passes: false, evidence: [] });
        expect(tests[test].mend).not.toBe('');
      }
    }
  });

  it('says the same about the same milestone, whatever came before', () => {
    const before = heldOut.map(({ text }) => assessMilestone(text));
    const after = [...heldOut].reverse().map(({ text }) => assessMilestone(text));
    expect(after.reverse()).toEqual(before);
  });

  it.each(Object.entries(junk))('reads %s without a fault', (_, text) => {
    expectSound(text);
  });

  it('never throws, and stays sound, whatever is typed', { timeout: 60_000 }, () => {
    const word = fc.constantFrom(
      'live',
      'model',
      'UAT',
      'most',
      '40%',
      'Leeds',
      'every',
      'claims',
      '—',
      '5',
      'or',
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSound));
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        expectSound,
      ),
    );
  });
});
