import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan, EXAMPLES } from './anyPlan.fixture.ts';
import { wholeDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { counted, TODAY, WORDINGS } from './plans.fixture.ts';
import { cells, portfolioLine } from './portfolio.ts';

const DAY = String.raw`(\d{1,2} [A-Z][a-z]{2} \d{4})`;
/** The sentences in which documents tell the same thing, each in its own words. */
const TOLD: Readonly<Record<string, readonly RegExp[]>> = {
  'when it ends as likely as not': [
    new RegExp(`${DAY} (?:is )?as likely as not`, 'g'),
    new RegExp(`could be done by ${DAY}`, 'g'),
    new RegExp(`${DAY} at even odds`, 'g'),
  ],
  'when it ends four times in five': [
    new RegExp(`${DAY}(?: holds)? four times in five`, 'g'),
    new RegExp(`^by ${DAY}$`, 'gm'),
  ],
  'what is promised': [new RegExp(`${DAY} is promised`, 'g'), new RegExp(`that was promised, ${DAY}`, 'g')],
  'how likely that is': [/met in ((?:[a-z]+ )*\d+ in 100)/g],
  'how much work it is': [/([\d.,]+ person-weeks)(?: \([^)]*\))?,? (?:at even odds|and four times)/g],
  'what is left a year': [
    /(£[\d,]+)(?: \(£[\d,]+ to £[\d,]+\))? a year(?: \(£[\d,]+ to £[\d,]+\))? is left/g,
    /then leaves (£[\d,]+)/g,
  ],
  'at which stage it is': [/\*\*Stage(?: by what is done)?:\*\* ([A-Z][A-Za-z ]*[a-z])/g],
};

describe('what several documents say of one thing, each in its own words', { timeout: 120_000 }, () => {
  it.each(EXAMPLES.map((plan) => [plan.program.name, plan] as const))(
    'is looked for and found in %s',
    (_, plan) => {
      const text = textOf(plan);
      for (const [what, sentences] of Object.entries(TOLD)) {
        // No chance is told while a gate is late, as that of the second plan is by then.
        const isTold = what !== 'how likely that is' || plan.program.name !== 'Clear Letter';
        expect(saidOf(text, sentences).size, what).toBe(isTold ? 1 : 0);
      }
    },
  );

  it('is the same, whatever the plan says', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = textOf(plan);
        for (const [what, sentences] of Object.entries(TOLD))
          expect([...saidOf(text, sentences)].slice(1), what).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });
});

/** All four documents with every part, and the line beside other programs. */
function textOf(plan: Plan): string {
  const forecasts = counted(plan);
  const documents = DOCUMENT_IDS.map((id) => render(wholeDocument(id, plan, forecasts, WORDINGS, TODAY)));
  const line = cells(portfolioLine(plan, forecasts, TODAY)).map((cell) => show(cell));
  return [...documents, ...line].join('\n').replaceAll('\\', '');
}

function saidOf(text: string, sentences: readonly RegExp[]): Set<string> {
  return new Set(sentences.flatMap((sentence) => [...text.matchAll(sentence)].map(([, said = '']) => said)));
}
