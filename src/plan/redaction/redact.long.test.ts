import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { examplePlan } from '../documents/plans.fixture.ts';
import { blankPlan } from '../document/schema.ts';
import { readPlan } from '../document/read.ts';
import { type Redaction, redact } from './redact.ts';

const ALL: Redaction = { names: true, money: true, texts: true };
const NAMES = { ...ALL, money: false, texts: false };

describe('a copy of a long text', () => {
  it('is never too long for its field, however long the stand-ins are', () => {
    const plan = blankPlan('a');
    plan.lead.name = 'Bo Li';
    plan.lead.decides = 'Bo '.repeat(MOST_TEXT / 3).trim();
    const copy = redact(plan, NAMES, 'b');
    expect(copy.lead.decides.startsWith('Person 1 Person 1')).toBe(true);
    expect(readPlan(JSON.stringify(copy)).kind).toBe('plan');
  });
});

describe('a copy of a plan with 2,000 questions and half as many people', () => {
  it('comes to an end', () => {
    const plan = examplePlan();
    const [given, surnames] = [
      'Miriam Tomas Jörg Łukasz Zoe Yuki Omar Leila',
      'Okafor Reyl Müller Wójcik Quill Khan',
    ];
    const of = (names: string, index: number) => names.split(' ')[index % names.split(' ').length] ?? '';
    const [question] = plan.gate.questions;
    if (!question) throw new Error('The example has questions.');
    plan.gate.questions = Array.from({ length: 2_000 }, (_, index) => ({
      ...question,
      id: `q${index}`,
      owner: `${of(given, index)} ${of(surnames, index)}${String.fromCharCode(97 + (index % 26))}${index % 2 ? 'o' : 'a'}${of(surnames, index >> 3).toLowerCase()}`,
      text: `What did ${of(given, index * 3)} say of £${index},000 when the retest of the model on the cohort of claims was due, and who of the reviewers asked for it?`,
      answer: `Ask ${of(surnames, index * 5)} for the pages of evidence that validation has; ready by 12 March 2026, for two million euros.`,
    }));
    const copy = redact(plan, { ...ALL, texts: false }, 'copy');
    expect(copy.gate.questions.at(-1)?.text).toMatch(
      /^What did (?:Somebody|Person \d+) say of \(amount removed\) when/,
    );
  });
});

describe('a copy of texts that are made to take long', () => {
  it.each([
    ...[
      'a',
      'a@',
      '1',
      '1,',
      '111 ',
      '£1 ',
      'one and ',
      'A',
      'AaBb',
      'Aa ',
      'A-',
      'a.',
      '山田',
      'Miriam ',
      'Okafor, ',
    ],
    ...['111 111', 'Аа', 'господин ', 'euro ', '经理', 'é'],
    ...['a\u200b', 'Mr. ', '一二三', 'Miriam\n', '1.-', '1-'],
  ])('such as %j over and over comes to an end', (piece) => {
    const plan = blankPlan('a');
    // By day a fifth of a text: what takes long by its length, and not by what it says, takes a fifth or less of that.
    const text = piece.repeat(runs(MOST_TEXT) / piece.length);
    plan.lead.name = 'Miriam Okafor';
    plan.steering.sponsor = '山田太郎';
    plan.handover.from = text;
    plan.lead.limits = text;
    plan.stalled.sunk = text;
    plan.stalled.vendors = [{ id: 'v', what: text, notice: '', renewal: '', minimum: '', spared: '' }];
    expect(readPlan(JSON.stringify(redact(plan, ALL, 'b'))).kind).toBe('plan');
    expect(readPlan(JSON.stringify(redact(plan, { ...ALL, texts: false }, 'b'))).kind).toBe('plan');
  });
});
