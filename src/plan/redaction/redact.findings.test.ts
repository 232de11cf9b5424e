import { verdictOf } from '../../sheets/triage/review.ts';
import fc from 'fast-check';
import { numberOr } from '../../language/readNumber.ts';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import {
  counted,
  examplePlan,
  retyped,
  textAt,
  textSlots,
  TODAY,
  WORDINGS,
} from '../documents/plans.fixture.ts';
import { readPlan } from '../document/read.ts';
import { type Redaction, redact } from './redact.ts';
import { nextAct, reportPlan } from '../documents/report.ts';
import { reviewPlan } from '../documents/review.ts';
import type { Plan } from '../document/schema.ts';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';

const NONE: Redaction = { names: false, money: false, texts: false };
const CHOICES: Redaction[] = [
  { ...NONE, names: true },
  { ...NONE, money: true },
  { ...NONE, texts: true },
  { names: true, money: true, texts: false },
  { names: true, money: true, texts: true },
];

/** What people type, and nothing as often. */
const TYPED = [
  ...['', '', '', '', '', 'Ann Reyl', 'the Leeds hub', 'Ann Reyl and Tomas Quill', 'risk and Ostrel'],
  ...[
    '£40,000',
    '40,000 a month',
    'Costs fall below £41,000 by 31 March',
    'below 5% of 40,000 alerts',
    '60k',
  ],
];

/** The fields that anything is said of, by a worksheet or between two. */
function findingsOf(plan: Plan): string[] {
  const findings = [...reviewPlan(plan, counted(plan), WORDINGS, TODAY)];
  return findings.map(({ field }) => field);
}

const isNoNumber = (text: string) => text !== '' && Number.isNaN(numberOr(text, Number.NaN));

/** Whether nothing is left in a place of a copy, which may not have its row either. */
function isGone(copy: Plan, slot: Parameters<typeof textAt>[1]): boolean {
  let at: unknown = copy;
  for (const key of slot) at = (at as Record<string, unknown> | undefined)?.[key];
  return (at ?? '') === '';
}

describe('a redacted copy', { timeout: 60_000 }, () => {
  it.each(CHOICES)('with %o opens with the act that the plan opens with', (choice) => {
    // Whoever is to do it has another name in the copy, and what is to be done may have no words.
    const act = (plan: Plan) =>
      show(nextAct(plan, counted(plan), WORDINGS, TODAY))
        .replace(/^\P{P}+: /u, '')
        .replaceAll(plan.program.name, 'it')
        .replace(choice.texts ? /^.*?(?= by \d)/ : '', '');
    expect(act(redact(examplePlan(), choice, 'copy'))).toBe(act(examplePlan()));
  });

  it('is asked for nothing that was taken out, whatever the plan lacks, and whatever is typed where', () => {
    const slots = textSlots(examplePlan());
    const cases = fc.record({
      some: fc.subarray(slots, { maxLength: 60 }),
      typed: fc.array(fc.constantFrom(...TYPED), { minLength: 60, maxLength: 60 }),
      choice: fc.constantFrom(...CHOICES),
    });
    fc.assert(
      fc.property(cases, ({ some, typed, choice }) => {
        // Where a field for a number held none and is blank in the copy, that counts what the plan could not.
        const all = retyped(examplePlan(), some, (index) => (choice.texts ? '' : (typed[index] ?? '')));
        const copied = redact(all, choice, 'copy');
        const emptied = some.filter((slot) => isNoNumber(textAt(all, slot)) && isGone(copied, slot));
        const plan = retyped(all, emptied, () => '');
        // The same rows with the same ids, and nothing taken out.
        const before = findingsOf(redact(plan, NONE, 'copy'));
        const after = findingsOf(redact(plan, choice, 'copy'));
        expect(after.filter((field) => !before.includes(field))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('is not asked what an amount was that stood where a number belongs', () => {
    const plan = examplePlan();
    plan.scope.security.likely = '£40,000';
    const copy = redact(plan, { ...NONE, money: true }, 'copy');
    expect(copy.scope.security.likely).toBe('(amount removed)');
    expect(findingsOf(copy)).not.toContain('scope-security-likely');
  });

  it('is still not, once it was saved, read and redacted again', () => {
    const read = readPlan(JSON.stringify(redact(examplePlan(), { ...NONE, money: true }, 'copy')));
    if (read.kind !== 'plan') throw new Error(read.why);
    // The rows of a copy have new ids, by which findings name them.
    const before = findingsOf(redact(examplePlan(), NONE, 'copy'));
    expect(before).toHaveLength(findingsOf(examplePlan()).length);
    expect(findingsOf(read.plan)).toEqual(before);
    expect(findingsOf(redact(read.plan, { ...NONE, names: true }, 'again'))).toEqual(before);
  });

  it('keeps the verdicts of what it has taken the words of', () => {
    const copy = redact(examplePlan(), { ...NONE, texts: true }, 'copy');
    const said = (plan: Plan) => JSON.stringify(shown(reportPlan(plan, counted(plan), WORDINGS, TODAY)));
    expect(said(examplePlan())).not.toMatch(/No teeth yet/);
    expect(said(copy)).not.toMatch(/No teeth yet/);
    expect(copy.milestone.tests.specific).toEqual({
      overruled: 'passes',
      reason: 'As it read before it was redacted.',
    });
  });

  it('is not asked who owns a line of work whose slice has lost its words', () => {
    const copy = redact(examplePlan(), { ...NONE, texts: true }, 'copy');
    expect(findingsOf({ ...copy, redacted: [] })).toContain('lead-slices');
    expect(findingsOf(copy)).not.toContain('lead-slices');
    const unowned = examplePlan();
    unowned.lead.slices.pop();
    expect(findingsOf(redact(unowned, { ...NONE, money: true }, 'copy'))).toContain('lead-slices');
  });

  it('has no verdict on what was hard to tell, or was not read', () => {
    const plan = examplePlan();
    for (const answer of plan.triage.answers)
      Object.assign(answer, { text: 'Die Abteilung unterschreibt den Vertrag.', overruled: '', reason: '' });
    const copy = redact(plan, { ...NONE, texts: true }, 'copy');
    for (const answer of copy.triage.answers) {
      expect([answer.overruled, answer.reason]).toEqual(['', '']);
      expect(verdictOf(answer)).toBe('unread');
    }
  });

  it('of a plan that lacks an amount anyway is asked for that where none was taken out', () => {
    const plan = examplePlan();
    const money = textSlots(plan).filter((slot) => slot[0] === 'scope' && slot[1] === 'cost');
    expect(money.map((slot) => textAt(plan, slot))).toHaveLength(1);
    const copy = redact(
      retyped(plan, money, () => ''),
      { ...NONE, money: true },
      'copy',
    );
    expect(findingsOf(copy)).toContain('scope-cost');
  });
});
