import { type Look, lookOf, readKind } from './cells.ts';
import { asksWhether, type Heading, headingOf, type Use } from './headings.ts';

/** How a column of a table looks: its heading, and what stands in the rows below. Shares are of its cells with words. */
type Column = {
  at: number;
  heading: Heading | undefined;
  headed: boolean;
  filled: number;
  distinct: number;
  /** Of the looks of cells. */
  share: (look: Look) => number;
  kinds: number;
  length: number;
};

/** A few rows tell enough: a table may have ten thousand columns. */
export const SAMPLE = 50;

/** What each column of a table is read as, how well it reads so, and whether another column may be the question. */
export type Uses = { uses: Use[]; score: number; rival: number | undefined };

/** In this order columns are given their uses. */
const ORDER = [
  ...(['id', 'text', 'date', 'owner', 'kind', 'answer', 'reference', 'section', 'state', 'raised'] as const),
  ...(['place', 'evidence', 'maker', 'reader', 'days'] as const),
];
/** A column is not taken for something below this. */
const LEAST = 10;

/** Tells the columns by their headings, if the table has any, and by what stands in them. */
export function usesOf(headings: readonly string[] | undefined, rows: readonly string[][]): Uses {
  const sample = rows.slice(0, SAMPLE);
  const width = sample.reduce((most, row) => Math.max(most, row.length), headings?.length ?? 0);
  const columns = Array.from({ length: width }, (_, at) => columnOf(at, headings, sample));
  const uses = columns.map((): Use => 'keep');
  let score = 0;
  let rival: number | undefined;
  for (const use of ORDER) {
    const free = columns
      .filter(({ at }) => uses[at] === 'keep')
      .map((column) => ({ at: column.at, fits: isReturned(uses, use, column) ? LEAST : FITS[use](column) }));
    const [best, second] = free.sort((one, other) => other.fits - one.fits);
    // Some column has to be the question, unless all that came back is what was said of each reference.
    if (!best || (best.fits < LEAST && (use !== 'text' || isByReference(columns, best.at)))) continue;
    // Of two columns of days without a heading that is known, either may be the one that is due.
    if (use === 'date' && second && second.fits >= LEAST && columns[best.at]?.heading === undefined) continue;
    uses[best.at] = use;
    score += Math.max(0, best.fits);
    if (use === 'text' && second && second.fits > 0.85 * best.fits) rival = second.at;
  }
  return { uses, score, rival };
}

/** True of the references in a log of ours that comes back, which may be alike: they tell nothing apart there. */
function isReturned(uses: readonly Use[], use: Use, { heading }: Column): boolean {
  return use === 'reference' && heading?.use === use && uses.includes('id');
}

/** True where one column is a reference, another what is said of it, and `at` is known to be no question. */
function isByReference(columns: readonly Column[], at: number): boolean {
  const headed = (use: Heading['use']) => columns.some(({ heading }) => heading?.use === use);
  const best = columns[at]?.heading;
  return (
    best !== undefined && best.use !== 'text' && headed('reference') && (headed('kind') || headed('answer'))
  );
}

function columnOf(at: number, headings: readonly string[] | undefined, rows: readonly string[][]): Column {
  const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
  const all = Math.max(1, cells.length);
  const heading = headings?.[at] ?? '';
  const counts = new Map<Look, number>();
  for (const cell of cells) counts.set(lookOf(cell), (counts.get(lookOf(cell)) ?? 0) + 1);
  return {
    at,
    heading: headings && headingOf(heading, true),
    headed: headings !== undefined,
    filled: cells.length / Math.max(1, rows.length),
    distinct: new Set(cells).size / all,
    share: (look) => (counts.get(look) ?? 0) / all,
    kinds: cells.filter((cell) => readKind(cell, asksWhether(heading))).length / all,
    length: cells.reduce((sum, cell) => sum + Math.min(cell.length, 120), 0) / all,
  };
}

/** What its heading says for a use: nothing where it says something else. */
function said({ heading }: Column, use: Heading['use']): number {
  return heading?.use === use ? 10 * heading.weight + (heading.exact ? 8 : 0) : 0;
}

/** True where a heading is known, and for another use. */
function saysOther({ heading }: Column, use: Heading['use']): boolean {
  return heading !== undefined && heading.use !== use;
}

/** How well a column is read for each use. */
const FITS: Record<Exclude<Use, 'keep' | 'leave'>, (column: Column) => number> = {
  id: (column) => said(column, 'id'),
  /** Of two that claim it, the one with long and varied cells has it. */
  text: (column) => {
    const { share } = column;
    const unlike =
      30 * share('day') +
      20 * (share('number') + share('mark')) +
      15 * (share('name') + share('link')) +
      15 * column.kinds;
    const within =
      10 * column.filled + 6 * column.distinct + Math.min(column.length, 80) / 10 + 8 * share('asks');
    return said(column, 'text') + within - unlike - (saysOther(column, 'text') ? 30 : 0);
  },
  /** Of an “Issue id” and an “Issue key” the one with letters, each its own, tells which question it is. */
  reference: (column) => {
    const { share, heading, distinct } = column;
    // An “Item” that is but a number counts the rows.
    const counts = heading?.use === 'text' && heading.weight === 1 && distinct === 1;
    if (counts && column.filled > 0 && share('number') + share('mark') === 1) return LEAST;
    if (heading?.use !== 'reference') return 0;
    const unlike = 30 * (share('long') + share('asks') + share('day') + share('link'));
    return said(column, 'reference') + 12 * share('mark') + 20 * (column.distinct - 1) - unlike;
  },
  section: (column) => {
    const { share } = column;
    return said(column, 'section') - 30 * (share('asks') + share('day') + share('long'));
  },
  state: (column) =>
    said(column, 'state') - 30 * (column.share('asks') + column.share('long') + column.share('day')),
  raised: (column) => said(column, 'raised') - (column.filled === 0 ? 15 : 30 * (1 - column.share('day'))),
  place: (column) => said(column, 'place'),
  evidence: (column) => said(column, 'evidence'),
  maker: (column) => said(column, 'maker'),
  reader: (column) => said(column, 'reader'),
  days: (column) => said(column, 'days'),
  /** What was asked for before what was done; of two without a heading that is known, none. */
  date: (column) => {
    if (saysOther(column, 'date')) return 0;
    const days = column.share('day');
    if (column.heading) return said(column, 'date') - (column.filled === 0 ? 15 : 8 - 16 * days);
    return days > 0.8 ? 12 : 0;
  },
  owner: (column) => {
    if (saysOther(column, 'owner')) return 0;
    const { share } = column;
    // Of two that are headed so, the one in which somebody is named.
    const nobody = column.filled === 0 ? 15 : 0;
    const others = share('day') + share('long') + share('asks') + share('number');
    if (column.heading) return said(column, 'owner') - nobody - 30 * others;
    return share('name') + share('link') > (column.headed ? 0.6 : 0.9) ? 11 : 0;
  },
  kind: (column) => {
    // A “Category” sorts by subject, or says what blocks.
    const sorts = column.heading?.use === 'section' && column.heading.weight === 1 && column.kinds > 0.8;
    if (column.kinds === 0 || (saysOther(column, 'kind') && !sorts)) return 0;
    if (sorts) return 12;
    return column.heading ? said(column, 'kind') : column.kinds === 1 ? 12 : 0;
  },
  answer: (column) => {
    // “Done”, “Unresolved”: a resolution that is a state.
    const state = column.heading?.weight === 1 && column.distinct <= 0.5 && column.length < 20;
    return state ? 0 : said(column, 'answer') - 30 * column.share('day');
  },
};
