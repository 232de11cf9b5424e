import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longLog, question, questions } from './gate.fixture.ts';
import {
  answeredOn,
  countLog,
  filledBehind,
  followLog,
  holdLog,
  isAnswered,
  LOG_PAGE,
  type LogView,
  namesIn,
  NO_OWNER,
  pageOf,
  positionText,
  unanswered,
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
  {
    text: 'Who decides when it is down?',
    kind: 'blocking',
    owner: 'beth',
    section: 'Fallback',
    state: 'Open',
  },
  { text: 'Where does the rating come from?', kind: 'unknown', owner: ' Ana ', date: '2026-08-01' },
  { text: 'Which release?', date: 'soon', reference: 'MR-17', section: 'fallback ', theirs: 'later' },
);
const ids = (rows: readonly Question[]) => rows.map(({ id }) => id).join(' ');
const see = (view: Partial<LogView>) => ids(viewed(LOG, { ...WHOLE_LOG, ...view }));

describe('a view of the log', () => {
  it.each<[Partial<LogView>, string]>([
    [{}, 'q1 q2 q3 q4'],
    [{ kind: 'blocking' }, 'q2'],
    [{ kind: 'unsorted' }, ''],
    [{ kind: 'later' }, 'q4'],
    [{ theirs: 'later' }, 'q4'],
    [{ theirs: 'blocking' }, ''],
    [{ theirs: 'unsorted' }, 'q1 q2 q3'],
    [{ section: 'Fallback' }, 'q2 q4'],
    [{ state: 'open' }, 'q2'],
    [{ section: 'Fallback', state: 'Open', owner: 'beth' }, 'q2'],
    [{ text: 'mr-17' }, 'q4'],
    [{ answered: 'yes' }, 'q1'],
    [{ answered: 'no' }, 'q2 q3 q4'],
    [{ owner: 'Ana' }, 'q3'],
    [{ owner: NO_OWNER }, 'q4'],
    [{ text: ' WH' }, 'q1 q2 q3 q4'],
    [{ text: 'two YEARS' }, 'q1'],
    [{ text: 'beth' }, 'q2'],
    [{ text: 'nothing of the kind' }, ''],
    [{ kind: 'blocking', answered: 'yes' }, ''],
    [{ sort: 'kind' }, 'q2 q3 q1 q4'],
    [{ sort: 'owner' }, 'q3 q2 q1 q4'],
    [{ sort: 'date' }, 'q3 q1 q2 q4'],
  ])('%j shows %s', (view, shown) => {
    expect(see(view)).toBe(shown);
  });

  it('names owners and sections, each once', () => {
    expect(namesIn([...LOG, question({ owner: 'Joel ' })], 'owner')).toEqual(['Ana', 'beth', 'Joel']);
    expect(namesIn(LOG, 'section')).toEqual(['Fallback']);
  });

  it('leaves the log it was given as it was', () => {
    const before = [...LOG];
    viewed(LOG, { ...WHOLE_LOG, sort: 'owner' });
    expect(LOG).toEqual(before);
  });
});

it('the count of a log goes by kind and by answers, without blank lines', () => {
  expect(countLog([...LOG, question({ id: 'blank', kind: 'blocking' })])).toEqual({
    ...{ blocking: 1, clarification: 1, later: 1, unknown: 1, unsorted: 0 },
    ...{ all: 4, open: 3 },
  });
  expect(countLog([]).all).toBe(0);
});

describe('a question', () => {
  const today = '2026-11-01';

  it.each([
    ['without an answer', {}, 'Answered'],
    ['without an answer, and due', { date: '2026-10-01' }, 'Answered'],
    ['with an answer that is still to be given', { answer: 'Two years', date: '2026-12-01' }, 'Two years'],
  ])('%s is one that was answered, once that is ticked', (_, patch, answer) => {
    const open = question({ text: 'Why?', ...patch });
    expect(isAnswered(open, today)).toBe(false);
    const ticked = { ...open, ...answeredOn(today, open) };
    expect(ticked).toMatchObject({ answer, date: today });
    expect(isAnswered(ticked, today)).toBe(true);
    const back = unanswered(ticked);
    expect(back && isAnswered({ ...ticked, ...back }, today)).toBe(answer === 'Answered' ? false : undefined);
  });

  it('tells how much of it does not stand in its line', () => {
    expect(filledBehind(question({ text: 'Why?', owner: 'Ines', reference: '1', kind: 'blocking' }))).toBe(0);
    expect(filledBehind(question({ section: 'A', answer: 'B', days: '3', raised: ' ' }))).toBe(3);
  });
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

  it('of a thousand questions holds a hundred, each with its place in the whole log', () => {
    const { rows, pages } = pageOf(held, log, 1);
    expect(rows).toHaveLength(LOG_PAGE);
    expect(pages).toBe(10);
    expect(rows[0]).toEqual({ question: log[100], number: 101 });
  });

  it('says where it stands', () => {
    expect(text(0)).toBe('Showing 1 to 100 of 1,000.');
    expect(text(1)).toBe('Showing 101 to 200 of 1,000.');
    expect(text(1_000_000)).toBe('Showing 901 to 1,000 of 1,000.');
    expect(text(-3)).toBe('Showing 1 to 100 of 1,000.');
    expect(text(0, { kind: 'blocking' })).toBe('Showing 1 to 10 of 10 that match, of 1,000 in the log.');
    expect(text(0, { text: 'nowhere' })).toBe('None of the 1,000 questions match.');
    const empty = holdLog([], WHOLE_LOG);
    expect(positionText(pageOf(empty, [], 0), empty)).toBe('No questions yet.');
  });

  it('shows what was typed since on whichever page is open', () => {
    const longer = [...log, question({ id: 'new' })];
    const followed = followLog(held, longer, WHOLE_LOG, new Set(['new']));
    const page = pageOf(followed, longer, 0);
    expect(page.rows).toHaveLength(LOG_PAGE + 1);
    expect(page.rows.at(-1)?.number).toBe(1001);
    expect(positionText(page, followed)).toBe('Showing 1 to 100 of 1,000. 1 new at the end.');
    const first = followLog(holdLog([], WHOLE_LOG), [question()], WHOLE_LOG, new Set(['q']));
    expect(positionText(pageOf(first, [question()], 0), first)).toBe('1 new at the end.');
  });

  it('after page shows every question that matches, once, in the order of the view', () => {
    const anyView = fc.record<LogView>({
      kind: fc.constantFrom('all', 'unsorted', 'blocking', 'clarification', 'later', 'unknown'),
      answered: fc.constantFrom('all', 'yes', 'no'),
      theirs: fc.constantFrom('all', 'unsorted', 'later'),
      owner: fc.constantFrom('', NO_OWNER, 'Ines', 'Joel'),
      section: fc.constantFrom('', 'Data'),
      state: fc.constantFrom('', 'Open'),
      text: fc.constantFrom('', '1', 'yes', 'joel'),
      sort: fc.constantFrom('listed', 'kind', 'date', 'owner'),
    });
    fc.assert(
      fc.property(anyView, fc.nat(320), (view, length) => {
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
