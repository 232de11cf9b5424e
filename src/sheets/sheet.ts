import type { IsoDate } from '../language/dates.ts';
import type { Dated, Section } from '../report/document.ts';
import type { MarkWord } from './en/dates.ts';
import type { ValueOf, WordsOf } from './fields.ts';
import type { Finding } from './finding.ts';
import type { SheetTable, SheetTables } from './index.ts';
import type { Program } from './program.ts';
import type { NoOutlook, Outlooks } from './scope/outlook.ts';
import type { StalledResult } from './stalled/estimate.ts';
import type { Wording } from './wording.ts';

/** What every worksheet holds, and the program: a plan as far as worksheets know it. */
export type Sheets = { program: Program } & {
  [Name in keyof SheetTables]: ValueOf<SheetTables[Name]['table']>;
};

type WordsBeside<One> = One extends { words: readonly (infer Key)[] } ? Key : never;
type WordsIn<One extends SheetTable> = WordsOf<One['table']['fields']> | WordsBeside<One>;

/** The words of every worksheet, as content/worksheets/ has them, and what each source is called where it is cited. */
export type Wordings = {
  [Name in keyof SheetTables]: Wording<WordsIn<SheetTables[Name]> & string>;
} & { governance: { sources: Readonly<Record<string, string>> } };

/** What is counted from the plan by simulation, which takes a while: the reports are handed it. */
export type Forecasts = { scope: Outlooks | NoOutlook; stalled: StalledResult | undefined };

/** All that a worksheet may know when it is asked. */
export type Context = { plan: Sheets; forecasts: Forecasts; wordings: Wordings; today: IsoDate };

/** What every worksheet answers, beside the fields and the words that index.ts has of it. */
export type Behaviour = {
  /**
   * True where a plan cannot do without it. Of any other sheet the plan says nothing and lacks nothing until somebody has
   * begun it.
   */
  needed?: (context: Pick<Context, 'plan'>) => boolean;
  /** What it lacks or could say better. */
  review: (context: Omit<Context, 'forecasts'>) => Finding[];
  /** What it says; nothing where that is nothing. */
  report: (context: Context) => Section | undefined;
};

/** What it works towards that has a day; what is no date is left out by whoever asks. */
export type DatesOf = (context: Pick<Context, 'plan' | 'today'>) => Ranked[];

/** What a day binds, what binds the whole program before what binds a part. */
export const RANKS = ['goal', 'lead', 'promise', 'count', 'contract', 'committee', 'part', 'lapse'] as const;

/**
 * Something that has a day, and what that binds. `owed`: nobody waits for a person, and yet it is not over once the day is
 * past; what is `due` never is.
 */
export type Ranked = Dated & {
  sheet: keyof SheetTables;
  rank: (typeof RANKS)[number];
  owed?: boolean;
  mark?: Mark;
};

/**
 * What is written down once something is done, where a sheet has a field for that: `word` says it, and `values` stand from
 * then on in the row or the sheet that `at` leads to.
 */
export type Mark = {
  word: MarkWord;
  at: readonly [sheet: keyof SheetTables, list?: string, row?: string];
  values: Readonly<Record<string, string>>;
};
