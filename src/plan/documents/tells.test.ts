import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { section } from '../../report/document.ts';
import { numeral, say } from '../../report/values.ts';
import { runs } from '../../../tests/support/runs.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import type { Plan } from '../document/schema.ts';
import { blankPlan } from '../document/schema.ts';
import { wholeDocument } from './build.ts';
import type { DocumentId } from './documents.ts';
import { printedOf } from './parts.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { tellsOf } from './tells.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);
const tells = (id: DocumentId, plan: Plan) => {
  const whole = wholeDocument(id, structuredClone(plan), COUNTED, WORDINGS, TODAY);
  return tellsOf(whole, printedOf(whole, plan.parts), plan, TODAY);
};

describe('what a document tells', () => {
  it('names whom it names, some of many, and only whole names', () => {
    expect(tells('executive', EXAMPLE)[0]).toMatch(/^This document names \d+ people: .* and .*\.$/);
    const plan = blankPlan('p');
    plan.steering.sponsor = 'Ann';
    plan.milestone.sentence = 'Annual review';
    expect(tells('committee', plan)[0]).toBe('This document names 1 person: Ann.');
    plan.steering.sponsor = '';
    plan.lead.name = 'Ann';
    plan.milestone.sentence = '';
    expect(tells('evidence', plan)[0]).toBe('This document names 1 person: Ann.');
    plan.lead.name = '';
    expect(tells('evidence', plan)[0]).toBe('This document names nobody.');
  });

  it('finds names with quotes, in brackets, and in scripts without blanks', () => {
    for (const name of ['Ann “AJ” Ray', 'Ann "AJ" Ray', 'O’Neill-Ray', '山田太郎', '(Ann)']) {
      const plan = blankPlan('p');
      plan.steering.sponsor = name;
      plan.milestone.sentence = 'Nobody else';
      expect(tells('committee', plan)[0]).toBe(`This document names 1 person: ${name}.`);
    }
    const plan = blankPlan('p');
    plan.lead.name = '山田太郎';
    plan.triage.answers = [{ ...blankAnswer('a'), pick: 'picked', text: '山田太郎がサインする' }];
    expect(tells('executive', plan)[0]).toContain('山田太郎');
  });

  it('finds whom it names in any text, and nobody within a longer word', () => {
    const word = fc.constantFrom('Ann', 'Anna', 'Lee', 'O’Ann', '田', 'Ann-Lee', '(Lee)', 'and');
    const said = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const isWhole = (text: string, name: string) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[()]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text);
    fc.assert(
      fc.property(said, fc.array(said, { maxLength: 4 }), (name, texts) => {
        fc.pre(!name.includes('田'));
        const plan = { ...blankPlan('p'), lead: { ...blankPlan('p').lead, name } };
        const blocks = [{ kind: 'list' as const, items: texts.map((text) => say`${text}, ${numeral(1)}`) }];
        const sections = [section('s', 'S', { blocks })];
        const document = { ...wholeDocument('team', plan, COUNTED, WORDINGS, TODAY), sections, lists: [] };
        const named = texts.some((text) => isWhole(text.replaceAll('田', '.'), name));
        expect(tellsOf(document, document, plan, TODAY)[0]?.includes(name)).toBe(named);
      }),
      { numRuns: runs(500) },
    );
  });

  it('says of whom it says that a promise is overdue or missed', () => {
    const plan = blankPlan('p');
    const row = { function: 'Owen Tighe', due: '2026-11-01', place: '' };
    plan.steering.commitments = [
      { ...row, id: 'a', promise: 'Tests', kept: '', doneOn: '' },
      { ...row, id: 'b', promise: 'Feeds', kept: 'missed', doneOn: '' },
      { ...row, id: 'c', promise: 'Signs', kept: 'kept', doneOn: '' },
    ];
    const said = ['It says of Owen Tighe: 1 promise overdue.', 'It says of Owen Tighe: 1 promise missed.'];
    expect(tells('committee', plan).slice(1)).toEqual(said);
    // The one page tells of what is overdue, and not of what was missed.
    expect(tells('executive', plan).slice(1)).toEqual(said.slice(0, 1));
  });

  it('says what is printed although it is private', () => {
    expect(tells('team', EXAMPLE).some((says) => says.startsWith('Printed'))).toBe(false);
    const parts = { 'team/recovery': true, 'team/sponsor': false, 'team/sponsor/verdict': true };
    expect(tells('team', { ...EXAMPLE, parts }).at(-1)).toBe(
      `Printed although private: ${WORDINGS.recovery.title}.`,
    );
  });
});
