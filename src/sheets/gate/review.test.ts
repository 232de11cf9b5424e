import { describe, expect, it } from 'vitest';
import { activities, longLog, questions, sheet, triage } from './gate.fixture.ts';
import { reviewGate } from './review.ts';

const PICK = { id: 'p', text: 'Model risk signs', pick: 'picked', owner: 'Ines', gate: 'function' };
const WHOLE = {
  ...{ id: 'g', name: 'Compliance approves', kind: 'decision', whose: 'Lucía', since: '2026-09-01' },
  ...{ driver: 'Ines', opens: 'A yes', ask: 'Which?' },
};
const TODAY = '2026-11-20';
const review = (gate: object, rows: object = {}, picks = triage(), today = TODAY) =>
  reviewGate(sheet({ gates: [{ ...WHOLE, ...gate }], ...rows }), picks, today);
const many = (count: number, fields: object = {}) =>
  questions(...Array.from({ length: count }, (_, index) => ({ text: `What of ${index}?`, ...fields })));

/** All that has to be known of a question that blocks. */
const SETTLED = { evidence: 'A drawing', maker: 'Joel', reader: 'Priya', days: '3' };

describe('the review of gates', () => {
  it('finds nothing on a whole sheet, and one thing on a blank one', () => {
    expect(review({})).toEqual([]);
    expect(reviewGate(sheet({}), triage(), TODAY)).toMatchObject([
      { weight: 'missing', field: 'gate-gates', says: 'No gate is described yet.' },
    ]);
  });

  it('asks for a gate for each pick', () => {
    const picks = triage(PICK, { ...PICK, id: 'r', text: 'Security signs' });
    expect(reviewGate(sheet({}), picks, TODAY)).toMatchObject([
      {
        sheet: 'gate',
        field: 'gate-gates',
        weight: 'missing',
        says: expect.stringContaining('Model risk signs'),
      },
      { field: 'gate-gates', says: expect.stringContaining('Security signs') },
    ]);
    expect(review({ pick: 'p' }, {}, triage(PICK))).toEqual([]);
  });

  it.each<[string, 'due' | 'missing' | 'weak', object]>([
    ['g-name', 'missing', { name: ' ' }],
    ['g-kind', 'missing', { kind: '' }],
    ['g-whose', 'missing', { whose: '', who: 'Her deputy' }],
    ['g-driverIs', 'missing', { driver: '' }],
    ['g-driverIs', 'missing', { driverIs: 'nobody' }],
    ['g-since', 'weak', { since: '' }],
    ['g-since', 'weak', { since: '2026-11-21' }],
    ['g-since', 'weak', { since: 'in spring' }],
    ['g-opened', 'weak', { opened: '2027-01-01' }],
    ['g-ask', 'weak', { ask: '' }],
    ['g-said', 'due', { saidOn: '2026-11-20' }],
    ['g-saidOn', 'weak', { saidOn: 'Monday' }],
  ])('sends to %s (%s) for %j', (field, weight, change) => {
    expect(review(change)).toMatchObject([{ sheet: 'gate', weight, field: `gate-${field}` }]);
  });

  it('needs somebody to meet, who is the holder unless another is named', () => {
    expect(review({ whose: '' }).map(({ field }) => field)).toEqual(['gate-g-whose', 'gate-g-who']);
  });

  it('tells nobody from nobody has said', () => {
    expect(review({ driverIs: 'nobody' })[0]?.says).toBe('Nobody drives “Compliance approves”.');
    expect(review({ driver: '' })[0]?.says).toBe('Nobody has said who drives “Compliance approves”.');
  });

  it('leaves name, kind and owner of a pick to triage', () => {
    const from = { pick: 'p', name: '', kind: '', driver: '' };
    expect(review(from, {}, triage({ ...PICK, gate: '' }))).toEqual([]);
    expect(review(from, {}, triage({ ...PICK, owner: '' })).map(({ field }) => field)).toEqual([
      'gate-g-driverIs',
    ]);
  });

  it('asks for nothing more once it was met and said, or before the meeting has come', () => {
    expect(review({ ask: '', who: '', said: 'Three block.', saidOn: '2026-11-19' })).toEqual([]);
    const marks = (theirs: string) => ({
      questions: [{ id: 'a', gate: 'g', text: 'A', kind: 'blocking', theirs, ...SETTLED }],
    });
    const met = { said: 'Three block.', saidOn: '2026-11-19' };
    expect(review(met, marks('blocking'))).toEqual([]);
    expect(review(met, marks(''))).toMatchObject([{ field: 'gate-g-questions', private: true }]);
    expect(review({}, marks(''))).toEqual([]);
    expect(review({ said: 'Three block.' }).map(({ field }) => field)).toEqual(['gate-g-saidOn']);
    expect(review({ saidOn: '2026-11-21' })).toEqual([]);
  });

  it.each<[string, string]>([
    ['none that blocks', ''],
    ['many that block', 'blocking'],
  ])('speaks of %s to nobody but whoever wrote the plan', (_, kind) => {
    const questions = [...'abcdefghijklmnop'].map((id) => ({
      id,
      gate: 'g',
      text: id,
      kind: '',
      theirs: kind,
      ...SETTLED,
    }));
    expect(review({}, { questions })).toMatchObject([{ field: 'gate-g-questions', private: true }]);
  });

  it('finds nothing missing about a gate that has opened', () => {
    const bare = { ...{ whose: '', since: '', driverIs: 'nobody', ask: '' }, opened: TODAY };
    expect(review(bare, { questions: many(40) })).toEqual([]);
    expect(review({ ...bare, opened: '2026-11-21' }).length).toBeGreaterThan(3);
  });
});

describe('the review of what they said blocks', () => {
  const found = (fields: object) =>
    review({}, { questions: [{ id: 'a', gate: 'g', text: 'A', theirs: 'blocking', ...SETTLED, ...fields }] });

  it.each(Object.keys(SETTLED))('asks for %s where that is blank', (field) => {
    expect(found({ [field]: ' ' })).toMatchObject([{ field: `gate-a-${field}`, weight: 'missing' }]);
  });

  it('names the question by its reference, and all that is blank at once', () => {
    const [one, ...others] = found({ reference: 'MR-12', evidence: '', days: '' });
    expect(one?.says).toBe(
      'They said that MR-12 blocks, and nothing says what settles it and in how many days.',
    );
    expect([one?.field, others]).toEqual(['gate-a-evidence', []]);
  });

  it('says that days are no number', () => {
    expect(found({ days: 'soon' })).toMatchObject([{ field: 'gate-a-days', weight: 'weak' }]);
  });

  it.each<[string, object]>([
    ['is answered', { answer: 'Yes' }],
    ['is only believed to block', { theirs: '', kind: 'blocking' }],
    ['does not block', { theirs: 'later', kind: 'blocking' }],
  ])('asks for nothing of a question that %s', (_, fields) => {
    expect(found({ evidence: '', maker: '', reader: '', days: 'soon', ...fields })).toEqual([]);
  });

  it('says it of no more than the first five', () => {
    const log = many(9, { theirs: 'blocking' });
    expect(review({}, { questions: log }).filter(({ weight }) => weight === 'missing')).toHaveLength(5);
  });
});

describe('the review of the log', () => {
  const found = (rows: object[]) => review({}, { questions: rows }).map(({ field, says }) => [field, says]);

  it('wants something marked as blocking beyond ten open questions, and not at ten', () => {
    expect(found(many(10))).toEqual([]);
    expect(found(many(11))).toEqual([['gate-g-questions', expect.stringContaining('11 open questions')]]);
    expect(found([...many(11, { answer: 'Yes' })])).toEqual([]);
    expect(found([...many(11), { id: 'b', gate: 'g', text: 'B', kind: 'blocking' }])).toEqual([]);
  });

  it('speaks up beyond three that block, and not at three', () => {
    expect(found(many(3, { kind: 'blocking' }))).toEqual([]);
    expect(found(many(4, { kind: 'blocking' }))).toEqual([
      ['gate-g-questions', '4 questions are marked as blocking “Compliance approves”.'],
    ]);
  });

  it('says the same of a thousand in one finding', () => {
    expect(found(longLog(1000))).toEqual([
      ['gate-g-questions', '10 questions are marked as blocking “Compliance approves”.'],
    ]);
  });
});

describe('the review of the effort', () => {
  const found = (...rows: object[]) =>
    review({}, { activities: activities(...rows) }).map(({ field }) => field);
  const around = { what: 'Pack', effort: '9', direction: 'around' };

  it('finds that most of it goes around, and that nothing is to stop', () => {
    const through = { what: 'Test', effort: '9', direction: 'through' };
    expect(found({ ...around, stop: true }, through)).toEqual([]);
    expect(found({ ...around, effort: '10', stop: true }, through)).toEqual(['gate-g-activities']);
    expect(found(around, through)).toEqual(['gate-g-activities']);
    expect(found(around)).toEqual(['gate-g-activities', 'gate-g-activities']);
    expect(found(through)).toEqual([]);
  });

  it('names the field of hours that cannot be read', () => {
    expect(found({ what: 'Test', effort: 'lots', direction: 'through' })).toEqual(['gate-a1-effort']);
  });
});
