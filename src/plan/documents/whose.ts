import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { listed } from '../../language/en/counts.ts';
import { type Block, byHand, words as column, type Column, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, type Said, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { timesNamed, type Written } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/figures.ts';
import { otherFrom, type Pair } from './en/twice.ts';
import { wordsIn } from './inWriting.ts';
import { type MoneyFigure, moneyFigures } from './moneyFigures.ts';
import { twiceTold } from './twice.ts';

/** A figure with what whoever it is of has said of it in writing, naming it as it goes into the sums: its likely value; undefined where they have not. */
export type Figure = MoneyFigure & { word: Written | undefined };

/** The figures that go into the sums: first those that nobody has put a name to, then those that are not confirmed in writing. */
export const figuresIn = weakMapMemoize(function figuresIn(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Figure[] {
  const wordOf = wordsIn(plan, today);
  const rank = ({ whose, word }: Figure) => (word ? 2 : whose.length > 0 ? 1 : 0);
  const figures = moneyFigures({ plan, forecasts, wordings, today }).map((one) => ({
    one,
    said: wordOf(one.whose, likelyOf(one)),
  }));
  const pairs = new Map(twiceTold(plan, forecasts, today).map(({ pair }) => [pair.figure, pair]));
  return figures
    .map(({ one, said }): Figure => {
      const alike = figures.filter(
        (other) => other.said[0] === said[0] && likelyOf(other.one) === likelyOf(one),
      );
      const named = said.reduce((sum, { text }) => sum + timesNamed(likelyOf(one), text), 0);
      // Of which of more figures than it names a word speaks, nobody can tell.
      const word = alike.length > named ? undefined : said[0];
      return { ...one, word, how: howOf(one, word, one.pair && pairs.get(one.pair)) };
    })
    .toSorted((a, b) => rank(a) - rank(b));
});

/** How a figure comes about, with whether that is confirmed, and with the other that the plan holds of the same thing. */
function howOf({ how }: MoneyFigure, word: Written | undefined, pair: Pair | undefined): Said {
  const said = word && how === words.typed ? words.typedAndConfirmed : how;
  return pair ? words.notAsOther(said, pair.other, otherFrom(pair)) : said;
}

function likelyOf({ range }: MoneyFigure): string {
  return show(range[1] ?? '');
}

/** Those that what is recommended rests on. */
export function figuresAsked(...given: Parameters<typeof figuresIn>): Figure[] {
  return figuresIn(...given).filter(({ asked }) => asked);
}

/** Of how many of the figures that is so, and of what the sum to sign is made that is not so. */
export function figuresConfirmed(figures: readonly Figure[]): string {
  const count = figures.filter(({ word }) => word).length;
  const made = figures.flatMap(({ word, part }) => (word || !part || part === 'sum' ? [] : [part]));
  return words.confirmed(count, figures.length) + (count > 0 ? words.notThese(made) : '');
}

/** The figures of which it is not so, as they are called. */
export function unconfirmed(figures: readonly Figure[]): Said[] {
  return figures.flatMap(({ what, word }) => (word ? [] : [what]));
}

const HEADS = [words.figure, words.likely, words.whose, words.inWriting];

/** What each is, whose, and whether that is in writing, and since when: the same in every document. */
function cellsOf({ what, range, whose, word }: Figure): Said[] {
  const [low = '', likely = '', high = ''] = range;
  const who = whose.length > 2 ? words.eachALine(whose.length) : listed([...whose]);
  const isWritten = word ? words.confirmedOn(dateOf(word.on)) : words.notConfirmed;
  return [what, words.spread(likely, low, high), who || words.nobody, isWritten];
}

/** So much of the width each column has: alone, or with a box. */
const PARTS = {
  alone: [0.38, 0.28, 0.22, 0.12],
  box: [0.29, 0.27, 0.13, 0.18, 0.13],
};
/** The figures in a table; besides, a box to fill in by hand, in which nothing is said. */
function figuresTable(caption: string, figures: readonly Figure[], beside: keyof typeof PARTS): Block[] {
  const columns = [...HEADS.map(column), ...(beside === 'box' ? [byHand(words.byHand)] : [])];
  const parts = PARTS[beside];
  return tableOf(
    caption,
    columns.map((one, at): Column => ({ ...one, part: parts[at] ?? 0 })),
    figures.map((one) => [...cellsOf(one), ...(beside === 'box' ? [''] : [])]),
  );
}

/** Who stands behind each figure that is decided on, or that nobody does. */
export function whoseFigures(...given: Parameters<typeof figuresIn>): Section {
  return sectionWith('alone', ...given);
}

/** The same for whoever confirms each by hand. */
export function figuresToConfirm(...given: Parameters<typeof figuresIn>): Section {
  return sectionWith('box', ...given);
}

function sectionWith(beside: 'alone' | 'box', ...given: Parameters<typeof figuresIn>): Section {
  const figures = figuresAsked(...given);
  return section('whose', words.title, {
    lead: { kind: 'text', text: `${figuresConfirmed(figures)}.` },
    blocks: figuresTable(show(words.asked(dateOf(given[3]))), figures, beside),
  });
}
