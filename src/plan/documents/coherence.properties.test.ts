import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { coherenceFindings } from './coherence.ts';
import { counted, examplePlan, retyped, textSlots, TODAY, WORDINGS } from './plans.fixture.ts';

const COUNTED = counted(examplePlan());

it('every finding is at a field of its sheet and a sentence, whatever the plan', { timeout: 60_000 }, () => {
  const example = examplePlan();
  const slots = textSlots(example);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', TODAY, '2026-11-30', 'Ostrel', '5'),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
      const made = retyped(example, slots, (index) => texts[index % texts.length] ?? '');
      for (const { sheet, field, says, mend } of coherenceFindings(made, COUNTED, WORDINGS, TODAY)) {
        expect(field.startsWith(`${sheet}-`)).toBe(true);
        expect(`${says} ${mend}`).not.toMatch(/undefined|NaN/);
        expect(mend).toMatch(/\.$/);
      }
    }),
    { numRuns: runs(60) },
  );
});
