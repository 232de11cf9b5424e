import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE } from '../fields.ts';
import { longLog, question, questions } from './gate.fixture.ts';
import {
  countLog,
  followLog,
  holdLog,
  type LogView,
  NO_OWNER,
  ownersOf,
  pageOf,
  positionText,
  viewed,
  WHOLE_LOG,
} from './log.ts';
import type { Question } from './fields.ts';

const NONE = new Set<string>();
const LOG = questions(
  {
    text: 'What is the period?',
    kind: 'clarification',
    owner: 'Joel',
    answer: 'Two years',
    date: '2026-09-11',
  },
  { text: 'Who decides when it is down?', kind: 'blocking', owner: 'beth' },
  { text: 'Where does the rating come from?', kind: 'unknown', owner: ' Ana ', date: '2026-08-01' },
  { text: 'Which release?', date: 'soon' },
);
const ids = (rows: readonly Question[]) => rows.map(({ id }) => id).join(' ');
const see = (view: Partial<LogView>) => ids(viewed(LOG, { ...WHOLE_LOG, ...view }));

describe('a view of the log', () => {
  it.each<[Partial<LogView>, string]>([
    [{}, 'q1 q2 q3 q4'],
    [{ kind: 'blocking' }, 'q2'],
    [{ kind: 'unsorted' }, 'q4'],
    [{ answered: 'yes' }, 'q1'],
    [{ answered: 'no' }, 'q2 q3 q4'],
    [{ owner: 'Ana' }, 'q3'],
    [{ owner: NO_OWNER }, 'q4'],
    [{ text: ' WH' }, 'q1 q2 q3 q4'],
    [{ text: 'two YEARS' }, 'q1'],
    [{ text: 'beth' }, 'q2'],
    [{ text: 'nothing of the kind' }, ''],
    [{ kind: 'blocking', answered: 'yes' }, ''],
    [{ sort: 'kind' }, 'q2 q3 q4 q1'],
    [{ sort: 'owner' }, 'q3 q2 q1 q4'],
    [{ sort: 'date' }, 'q3 q1 q2 q4'],
  ])('%j shows %s', (view, shown) => {
    expect(see(view)).toBe(shown);
  });

  it('names the owners, each once', () => {
    expect(ownersOf([...LOG, question({ owner: 'Joel ' })])).toEqual(['Ana', 'beth', 'Joel']);
  });

  it('leaves the log it was given as it was', () => {
    const before = [...LOG];
    viewed(LOG, { ...WHOLE_LOG, sort: 'owner' });
    expect(LOG).toEqual(before);
  });
});

it('the count of a log goes by kind and by answers, without blank lines', () => {
  expect(countLog([...LOG, question({ id: 'blank', kind: 'blocking' })])).toEqual({
    ...{ blocking: 1, clarification: 1, later: 0, unknown: 1, unsorted: 1 },
    ...{ all: 4, open: 3 },
  });
  expect(countLog([]).all).toBe(0);
});

describe('a log that is held', () => {
  it('keeps its order while rows are edited', () => {
    const view = { ...WHOLE_LOG, sort: 'owner' } as const;
    const held = holdLog(LOG, view);
    const edited = LOG.map((row) =>
      row.id === 'q3' ? { ...row, owner: 'Zoe', kind: 'blocking' as const } : row,
    );
    expect(followLog(held, edited, view, NONE)).toBe(held);
  });

  it('keeps a row that no longer matches until it is asked again', () => {
    const view = { ...WHOLE_LOG, answered: 'no' } as const;
    const held = holdLog(LOG, view);
    const answered = LOG.map((row) => (row.id === 'q2' ? { ...row, answer: 'She does' } : row));
    expect(followLog(held, answered, view, NONE).ids).toEqual(['q2', 'q3', 'q4']);
    expect(holdLog(answered, view).ids).toEqual(['q3', 'q4']);
  });

  it('puts rows that are typed at the end, whatever the view', () => {
    const view = { ...WHOLE_LOG, kind: 'blocking' } as const;
    const held = holdLog(LOG, view);
    const longer = [...LOG, question({ id: 'new', text: 'A' })];
    const followed = followLog(held, longer, view, new Set(['new']));
    expect([followed.ids, followed.added]).toEqual([['q2'], ['new']]);
    expect(followLog(followed, longer, view, new Set(['new']))).toBe(followed);
  });

  it('is carried out anew when rows come otherwise, go, or the view changes', () => {
    const held = holdLog(LOG, WHOLE_LOG);
    const longer = [...LOG, question({ id: 'imported' })];
    expect(followLog(held, longer, WHOLE_LOG, NONE).ids.at(-1)).toBe('imported');
    expect(followLog(held, LOG.slice(1), WHOLE_LOG, NONE).ids).toEqual(['q2', 'q3', 'q4']);
    const swapped = [...LOG.slice(1), question({ id: 'other' })];
    expect(followLog(held, swapped, WHOLE_LOG, new Set(['other'])).ids).toEqual(['q2', 'q3', 'q4', 'other']);
    const view = { ...WHOLE_LOG, kind: 'unknown' } as const;
    expect(followLog(held, LOG, view, NONE).ids).toEqual(['q3']);
  });
});

describe('a page of the log', () => {
  const log = longLog(1000);
  const held = holdLog(log, WHOLE_LOG);
  const text = (wanted: number, view: Partial<LogView> = {}) => {
    const seen = holdLog(log, { ...WHOLE_LOG, ...view });
    return positionText(pageOf(seen, log, wanted), seen);
  };

  it('of a thousand questions holds twenty-five, each with its place in the whole log', () => {
    const { rows, pages } = pageOf(held, log, 1);
    expect(rows).toHaveLength(PAGE);
    expect(pages).toBe(40);
    expect(rows[0]).toEqual({ question: log[25], number: 26 });
  });

  it('says where it stands', () => {
    expect(text(0)).toBe('Showing 1 to 25 of 1,000.');
    expect(text(1)).toBe('Showing 26 to 50 of 1,000.');
    expect(text(1_000_000)).toBe('Showing 976 to 1,000 of 1,000.');
    expect(text(-3)).toBe('Showing 1 to 25 of 1,000.');
    expect(text(0, { kind: 'blocking' })).toBe('Showing 1 to 10 of 10 that match, of 1,000 in the log.');
    expect(text(0, { text: 'nowhere' })).toBe('None of the 1,000 questions match.');
    const empty = holdLog([], WHOLE_LOG);
    expect(positionText(pageOf(empty, [], 0), empty)).toBe('No questions yet.');
  });

  it('shows what was typed since on whichever page is open', () => {
    const longer = [...log, question({ id: 'new' })];
    const followed = followLog(held, longer, WHOLE_LOG, new Set(['new']));
    const page = pageOf(followed, longer, 0);
    expect(page.rows).toHaveLength(PAGE + 1);
    expect(page.rows.at(-1)?.number).toBe(1001);
    expect(positionText(page, followed)).toBe('Showing 1 to 25 of 1,000. 1 new at the end.');
    const first = followLog(holdLog([], WHOLE_LOG), [question()], WHOLE_LOG, new Set(['q']));
    expect(positionText(pageOf(first, [question()], 0), first)).toBe('1 new at the end.');
  });

  it('after page shows every question that matches, once, in the order of the view', () => {
    const anyView = fc.record<LogView>({
      kind: fc.constantFrom('all', 'unsorted', 'blocking', 'clarification', 'unknown'),
      answered: fc.constantFrom('all', 'yes', 'no'),
      owner: fc.constantFrom('', NO_OWNER, 'Ines', 'Joel'),
      text: fc.constantFrom('', '1', 'yes', 'joel'),
      sort: fc.constantFrom('listed', 'kind', 'date', 'owner'),
    });
    fc.assert(
      fc.property(anyView, fc.nat(120), (view, length) => {
        const some = log.slice(0, length);
        const seen = holdLog(some, view);
        const { pages } = pageOf(seen, some, 0);
        const all = Array.from({ length: pages }, (_, page) => pageOf(seen, some, page).rows).flat();
        expect(all.map((row) => row.question)).toEqual(viewed(some, view));
        for (const row of all) expect(some[row.number - 1]).toBe(row.question);
      }),
    );
  });
});
