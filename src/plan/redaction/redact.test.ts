import { blankDispute } from '../../sheets/sponsor/fields.ts';
import { describe, expect, it } from 'vitest';
import { isBegun } from '../../sheets/begun.ts';
import { RECOVERY } from '../../sheets/recovery/fields.ts';
import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { counted, examplePlan, textAt, textSlots, TODAY, WORDINGS } from '../documents/plans.fixture.ts';
import { type Redaction, redact, redacted } from './redact.ts';
import { kindOf } from './filled.fixture.ts';
import { reportPlan } from '../documents/report.ts';
import { reviewPlan } from '../documents/review.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { shown } from '../../report/shown.fixture.ts';

const ALL: Redaction = { names: true, money: true, texts: true };
const NONE: Redaction = { names: false, money: false, texts: false };
const NAMES = { ...NONE, names: true };
const MONEY = { ...NONE, money: true };
const TEXTS = { ...NONE, texts: true };

describe('a copy without names', () => {
  const copy = redact(examplePlan(), { ...NAMES, also: ['Corvane', 'Helena Marsh'] }, 'copy');
  const text = JSON.stringify(copy);

  it('holds none of the worked example’s names, whole or in part', () => {
    for (const name of [
      ...['Ines', 'Calloway', 'Joel', 'Abara', 'Tomas', 'Reyl', 'Priya', 'Raman', 'Beth', 'Okafor'],
      ...['Marek', 'Dunne', 'Owen', 'Tighe', 'Lucía', 'Ferrant', 'Sam', 'Whitlock', 'Helena', 'Marsh'],
      ...['Ostrel', 'Corvane', 'Second Look'],
    ]) {
      expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'));
    }
  });

  it('says the same stand-in for the same person wherever they stand', () => {
    const { owner } = copy.triage.answers[0] ?? { owner: '' };
    expect(owner).toBe('Person 1');
    expect(copy.lead.name).toBe(owner);
    expect(copy.steering.members[1]?.name).toBe(owner);
    expect(copy.program.name).toBe('Program');
    expect(copy.governance.reviewers[0]?.person).toBe(copy.gate.gates[0]?.whose);
    expect(copy.milestone.shownBy).toBe(
      `${copy.handover.items[4]?.owner}, without anyone from ${copy.lead.slices[0]?.owner}’s team in the room`,
    );
    expect(copy.stalled.vendors[0]?.what).toBe('Firm 2, scoring service');
  });

  it('knows every field that holds a name and nothing else in the worked example', () => {
    const plan = examplePlan();
    const people = new Set([...plan.steering.members.map(({ name }) => name), 'Joel Abara', 'Sam Whitlock']);
    const fields = textSlots(plan).filter((slot) => people.has(textAt(plan, slot)));
    const kinds = fields.map((slot) =>
      kindOf(slot.map((key) => (/^\d+$/.test(`${key}`) ? 'row' : `${key}`))),
    );
    expect(kinds.length).toBeGreaterThan(60);
    expect(new Set(kinds)).toEqual(new Set(['person']));
  });

  it('keeps amounts, functions and the words around names', () => {
    expect(text).toContain('£772,800');
    expect(copy.stalled.sunk).toBe('513000');
    expect(copy.steering.members[2]?.function).toBe('Model risk');
    expect(copy.gate.questions[27]?.text).toBe('What evidence does the contract oblige Firm 2 to give us?');
  });

  it('holds no name that stands in no field but a text, as what it is likely to be of', () => {
    const plan = blankPlan('a');
    plan.lead.limits =
      'Dewsbury hub, the Bradford office, in Norwich: ask Helena Marsh, Corvane’s, or Tessel Mutual. See https://x.example/y.';
    expect(redact(plan, NAMES, 'b').lead.limits).toBe(
      'Place 1 hub, the Place 2 office, in Place 3: ask Person 1, Name 1’s, or Firm 1. See (address removed)',
    );
  });

  it('says of a name what its reader says it is of, wherever and however it stands, and keeps what is none', () => {
    const plan = blankPlan('a');
    plan.sponsor.disputes = [{ ...blankDispute('d'), between: 'Ostrel and Kanban', how: 'OSTREL; Kanban' }];
    const corrections = new Map([
      ['ostrel', 'Firm'],
      ['kanban', 'kept'],
    ] as const);
    const { copy, names } = redacted(plan, { ...NAMES, corrections }, 'b');
    expect(copy.sponsor.disputes[0]).toMatchObject({ between: 'Firm 1 and Kanban', how: 'Firm 1; Kanban' });
    expect(names).toEqual([
      { key: 'ostrel', typed: 'Ostrel', as: 'Firm' },
      { key: 'kanban', typed: 'Kanban', as: 'kept' },
    ]);
  });

  it('holds no sum that is handed in', () => {
    const plan = blankPlan('a');
    plan.lead.limits = 'with 11,400 alerts, 11.4k a day';
    expect(redact(plan, { ...MONEY, also: ['11,400 alerts'] }, 'b').lead.limits).toBe(
      'with (amount removed) alerts, (amount removed) a day',
    );
  });

  it('holds no address, but whose it was', () => {
    const plan = blankPlan('a');
    plan.lead.name = 'ines.calloway@corvane.example';
    plan.lead.limits = 'Write to i.calloway (at) corvane.example today';
    expect(redact(plan, NAMES, 'b').lead.name).toBe('Person 1');
    expect(redact(plan, NAMES, 'b').lead.limits).toBe('Write to Person 1 today');
    plan.lead.name = '';
    plan.lead.limits = 'Write to ines.calloway@corvane.example today';
    expect(redact(plan, NAMES, 'b').lead.limits).toBe('Write to (address removed) today');
  });
});

describe('a copy of a copy', () => {
  it('has the same stand-ins for the same people, and numbers those that are new after them', () => {
    const once = redact(examplePlan(), NAMES, 'copy');
    expect(redact(once, NAMES, 'copy')).toEqual(once);
  });
});

describe('a copy without amounts', () => {
  const copy = redact(examplePlan(), MONEY, 'copy');

  it('has blank fields for money, and the currency', () => {
    const blank = { low: '', likely: '', high: '' };
    const { burn, value, salary, finish, restructure, stale, sunk, vendors } = copy.stalled;
    for (const range of [burn, value, salary, finish, restructure]) expect(range).toEqual(blank);
    for (const row of stale) expect(row).toMatchObject(blank);
    expect([sunk, vendors[0]?.minimum, copy.scope.cost]).toEqual(['', '', '']);
    expect([copy.scope.currency, copy.scope.costUnit]).toEqual(['GBP', 'week']);
  });

  it('takes them out of the name of the program too', () => {
    const plan = blankPlan('a');
    plan.program.name = '£4m savings';
    expect(redact(plan, MONEY, 'b').program.name).toBe('(amount removed) savings');
  });

  it('takes amounts out of texts, and leaves other numbers but those that are private', () => {
    expect(JSON.stringify(copy)).not.toContain('£');
    expect(copy.steering.decisions[2]?.options).toBe(
      'All 168, (amount removed); 75 to the December milestone, (amount removed); stop',
    );
    expect(copy.stalled.replacing).toEqual(examplePlan().stalled.replacing);
    expect(copy.stalled.leavers).toEqual({ low: '', likely: '', high: '' });
  });
});

describe('a copy without texts', () => {
  const plan = examplePlan();
  const copy = redact(plan, TEXTS, 'copy');

  it('says of a text its number and its length, the same of the same text', () => {
    expect(copy.milestone.sentence).toMatch(/^Text \d+ \(35 words removed\)$/);
    plan.milestone.failed = 'Once';
    plan.milestone.consequence = ' once';
    const { failed, consequence } = redact(plan, TEXTS, 'copy').milestone;
    expect(failed).toMatch(/^Text \d+ \(1 word removed\)$/);
    expect(consequence).toBe(failed);
  });

  it('keeps names, and of a field that holds names nothing else', () => {
    expect(copy.milestone.shownBy).toBe('Beth Okafor, Joel Abara');
    expect(copy.gate.gates[0]?.whose).toBe('Dr Priya Raman');
    expect(copy.stalled.vendors[0]?.what).toBe('Ostrel Analytics');
  });

  it('keeps which functions are the same', () => {
    const { members, commitments } = copy.steering;
    expect(members[2]?.function).toMatch(/^Function \d+$/);
    expect(commitments[2]?.function).toBe(members[2]?.function);
    expect(commitments[3]?.function).not.toBe(members[2]?.function);
  });

  it('leaves blank what is blank', () => {
    expect(redact(blankPlan('a'), ALL, 'copy')).toEqual({ ...blankPlan('copy'), redacted: [] });
    expect(isBegun(RECOVERY, redact(blankPlan('a'), ALL, 'copy').recovery)).toBe(false);
  });
});

describe('the rows of a copy', () => {
  const copy = redact(examplePlan(), ALL, 'copy');

  it('have new ids, and still belong to one another', () => {
    expect(copy.gate.gates[0]?.pick).toBe(copy.triage.answers[0]?.id);
    expect(copy.gate.questions[0]?.gate).toBe(copy.gate.gates[0]?.id);
    expect(copy.scope.extra[0]?.id).toBe(`handover-${copy.handover.items[6]?.id}`);
    expect(copy.scope.training.follows).toEqual(['change', 'integration']);
    expect(JSON.stringify(copy)).not.toMatch(/calloway|raman|ostrel/i);
  });

  it('refer to nothing where there was nothing to refer to', () => {
    const plan = examplePlan();
    plan.gate.gates[0] = { ...plan.gate.gates[0], id: 'g', pick: 'Ines' } as Plan['gate']['gates'][number];
    plan.scope.model.follows = ['ines', 'integration'];
    const { gate, scope } = redact(plan, ALL, 'copy');
    expect(gate.gates[0]?.pick).toBe('');
    expect(scope.model.follows).toEqual(['integration']);
  });
});

describe('the worked example', () => {
  it.each([ALL, NAMES, MONEY, TEXTS, NONE])('can be printed with %o', (choice) => {
    const copy = redact(examplePlan(), choice, 'copy');
    const blocks = shown(reportPlan(copy, counted(copy), WORDINGS, TODAY));
    expect(renderMarkdown('Plan', blocks)).not.toMatch(/undefined|NaN|\[object/);
    expect(reviewPlan(copy, counted(copy), WORDINGS, TODAY)).toBeInstanceOf(Array);
  });

  it('stays itself where nothing is taken out, but for its ids, what nobody knows and what is private', () => {
    const plan = examplePlan();
    const copy = redact({ ...plan, note: 'from a newer build' }, NONE, 'copy');
    expect('note' in copy).toBe(false);
    expect(copy.lead.authorities.map(({ id: _, ...row }) => row)).toEqual(
      plan.lead.authorities.map(({ id: _, ...row }) => row),
    );
    const blank = { low: '', likely: '', high: '' };
    expect({ ...copy.stalled, vendors: [], stale: [] }).toEqual({
      ...{ ...plan.stalled, vendors: [], stale: [] },
      ...{ leavers: blank, salary: blank },
    });
  });
});
