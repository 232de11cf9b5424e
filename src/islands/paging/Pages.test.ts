import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_DRAWN, PAGE } from '../../sheets/fields.ts';
import { Pages, placeOfField } from './Pages.ts';

type Row = { id: string };
const rowsTo = (count: number): Row[] => Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));

/** Pages as a list of rows has them: what is turned to takes the place of what was shown. */
function pagesOf(rows: readonly Row[]) {
  let pages = new Pages((next) => (pages = next));
  pages.follow(rows);
  return {
    drawn: (of: readonly Row[]) => of.slice(...pages.follow(of)),
    turn: (place: number) => pages.turn(place),
    keep: (place: number, of: readonly Row[]) => pages.keep(place, of),
  };
}
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

describe('of a list', () => {
  it('that is short, all rows are drawn', () => {
    for (const count of [0, 1, PAGE, MOST_DRAWN - 1]) {
      const rows = rowsTo(count);
      expect(pagesOf(rows).drawn(rows)).toEqual(rows);
    }
  });

  it('that is long, each row is on the page that is turned to for it, and never more are drawn than may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: MOST_DRAWN, max: 300 }), fc.nat(299), (count, place) => {
        const rows = rowsTo(count);
        const pages = pagesOf(rows);
        pages.turn(Math.min(place, count - 1));
        const drawn = pages.drawn(rows);
        expect(ids(drawn)).toContain(`r${Math.min(place, count - 1)}`);
        expect(drawn.length).toBeLessThanOrEqual(MOST_DRAWN);
      }),
    );
  });

  it('that grows by what is typed at its end, the row that is typed in stays drawn', () => {
    for (const count of [0, PAGE, MOST_DRAWN - 1, 60, 200]) {
      let rows = rowsTo(count);
      const pages = pagesOf(rows);
      pages.turn(count - 1);
      for (let more = 0; pages.drawn(rows).length < MOST_DRAWN; more++) {
        rows = [...rows, { id: `typed${more}` }];
        expect(ids(pages.drawn(rows)).at(-1)).toBe(`typed${more}`);
      }
      // There is no blank line any more: the button that adds one turns the page.
      pages.turn(rows.length - 1);
      expect(pages.drawn(rows).length).toBeLessThan(MOST_DRAWN);
      rows = [...rows, { id: 'next' }];
      expect(ids(pages.drawn(rows)).at(-1)).toBe('next');
    }
  });

  it('to which another tab adds rows, and takes others from, what is drawn and still there stays drawn', () => {
    const place = fc.nat(199);
    fc.assert(
      fc.property(
        place,
        fc.uniqueArray(place, { maxLength: 20 }),
        fc.array(place, { maxLength: 20 }),
        (at, gone, added) => {
          const rows = rowsTo(200);
          const pages = pagesOf(rows);
          pages.turn(at);
          const before = pages.drawn(rows);
          const [first, last] = [before[0]?.id, before.at(-1)?.id];
          const kept = rows.filter(({ id }, index) => !gone.includes(index) || id === first || id === last);
          const after = added.reduce((list, index, n) => list.toSpliced(index, 0, { id: `new${n}` }), kept);
          const drawn = ids(pages.drawn(after));
          // Rows that came between may be more than there is room for; then the last ones wait on the next page.
          const between = after.slice(
            after.findIndex(({ id }) => id === first),
            after.findIndex(({ id }) => id === last) + 1,
          );
          expect(drawn).toEqual(expect.arrayContaining(ids(between.slice(0, MOST_DRAWN))));
        },
      ),
    );
  });
});

describe('what the reader does', () => {
  const rows = rowsTo(100);

  it('to a row moves nothing else on the page', () => {
    const pages = pagesOf(rows);
    pages.turn(30);
    pages.keep(26, rows);
    // Drawn once more before the change is heard of.
    pages.drawn(rows);
    const moved = rows.toSpliced(25, 1).toSpliced(26, 0, { id: 'r25' });
    expect(ids(pages.drawn(moved))).toEqual(ids(moved.slice(25, 50)));
  });

  it('takes the page along when a row leaves it', () => {
    const pages = pagesOf(rows);
    pages.turn(30);
    pages.keep(24, rows);
    const moved = rows.toSpliced(25, 1).toSpliced(24, 0, { id: 'r25' });
    expect(ids(pages.drawn(moved))).toContain('r25');
  });
});

describe('the row of a field', () => {
  const rows = [{ id: '1' }, { id: 'x-1' }, { id: 'extra-1' }, { id: 'answer' }];

  it.each([
    ['#triage-1-text', 0],
    ['#triage-x-1-text', 1],
    ['#scope-extra-1-waitLow', 2],
    ['#triage-answer-owner', 3],
    ['-extra-1-', 2],
    ['#triage-answers', -1],
    ['#triage-2-text', -1],
    ['#worksheet', -1],
    ['', -1],
  ])('%s is number %i', (field, place) => {
    expect(placeOfField(rows, field)).toBe(place);
  });
});
