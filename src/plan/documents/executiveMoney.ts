import { type IsoDate, daysBetween } from '../../language/dates.ts';
import { dateOf, isBlank, joined, money, person, type Said, show } from '../../report/values.ts';
import { courseIn } from '../../sheets/benefits/en/report.ts';
import { calledIn } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { dayAfter } from '../../sheets/stalled/read.ts';
import { financeMember, financeWord } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { alsoEnds } from './alsoEnds.ts';
import { moneyAskDay } from './askDay.ts';
import { daysTold } from './chances.ts';
import { committedTo, isDearerKept, lacks } from './committed.ts';
import { forecastInFewWords, sumsDay } from './counted.ts';
import { contract, nthOption, numbered } from './en/brief.ts';
import * as table from './en/moneyTable.ts';
import * as words from './en/onePage.ts';
import * as options from './en/options.ts';
import { linesOf } from './fit.ts';
import { BESIDE, type Line, line, type Rows } from './lines.ts';
import { type MoneySums, sumRows } from './moneyTable.ts';
import type { OptionsTold } from './options.ts';
import { notCounted } from './optionsTable.ts';
import { valueRoom } from './page.ts';
import { pageTable } from './pageTable.ts';

/** So many lines a fact takes at most that is not cut, and so much of the name of a contract or of somebody is in it. */
const [MOST_WHOLE, MOST_NAMED] = [4, 34];

/** A fact that has as many lines as it takes, as far as names are not long; `beside`: its place among what gives way. */
export function whole(named: Pick<Line, 'label' | 'of'>, said: Said, beside?: number): Line[] {
  const text = show(said);
  const least = Math.min(MOST_WHOLE, linesOf(text, valueRoom(1).perLine));
  return isBlank(text)
    ? []
    : [{ ...line(named, least, text), least, ...(beside !== undefined && { beside }) }];
}

/** How much of the width what is counted has; the options share the rest. */
const LABELS = 0.34;

/**
 * What the options of a question take and leave, a column each: their sums are never cut, their names are. `at`: the place of the
 * question; `onNo`: what happens on a no, where that is told.
 */
export function moneyColumns(sums: MoneySums, at: number, onNo: string): Rows {
  const { options: all, basis } = sums;
  const caption = show(table.caption(basis));
  const part = Math.floor((100 * (1 - LABELS)) / all.length) / 100;
  const columns = [
    { label: table.option, part: LABELS, of: contract },
    ...all.map(({ option, text, course }) => ({
      label: show(options.endsToo(option, course === 'stop' ? alsoEnds(text, onNo) : '')),
      ...{ part, of: '', holds: 'figures' as const },
    })),
  ];
  const told = pageTable(
    at > 0 ? numbered(at + 1, caption) : caption,
    columns,
    sumRows(sums).map(({ label, cells, sum }) => ({
      sum,
      cells: [label, ...cells.map(show)],
      whole: true,
      // Its ends are what stands beside what is likely.
      ...(label === table.ends && { beside: BESIDE.history }),
    })),
  );
  return {
    ...told,
    columns: told.columns.map((one, index) => (index > 0 ? { ...one, of: nthOption(index) } : one)),
  };
}

/** What a yes comes to: the sum to sign, what is owed with it and, if nobody moves people, all of it until delivery. */
export function yesLine(plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const taken = committedTo(plan, forecasts, today);
  const { inputs } = coursesFrame(plan, forecasts);
  if (!taken || !inputs) return [];
  const { steering, lead } = plan;
  const sum = (amount: number) => money(amount, plan.scope.currency);
  const { sign, enough, owed, reserve, behind, all, kept } = taken;
  const seat = financeMember(steering);
  const word = seat && financeWord(steering, lead.authorities, today);
  const unasked = reserve?.asked ? 0 : (reserve?.sum ?? 0);
  const until = sumsDay(plan, forecasts, today);
  const paid = kept ? dayAfter(inputs.from, sign / kept.aMonth) : '';
  return whole(
    words.yes,
    words.yesComesTo({
      ...{
        sign: sum(sign),
        enough,
        owed: sum(all - unasked),
        contracts: owed.map(({ contract }) => cut(contract, MOST_NAMED)),
      },
      word: word && { who: cut(seat.name.trim() || seat.function.trim(), MOST_NAMED), on: dateOf(word.on) },
      lacks: behind ? lacks(behind, plan.scope.currency) : '',
      reserve: reserve?.asked && reserve.sum > 0 ? sum(reserve.sum) : '',
      kept:
        kept && isDearerKept(taken)
          ? {
              all: sum(kept.all),
              until: dateOf(until),
              paid: daysBetween(paid, until) > 0 ? dateOf(paid) : '',
            }
          : undefined,
      asked: words.namesWho(person(cut(lead.name, MOST_NAMED)), dateOf(moneyAskDay(plan, today))),
    }),
  );
}

/** The option that leaves most in cash where that is another, and what came out otherwise (`last`, blank where nothing did). */
export function againstLine(sums: MoneySums | undefined, last: Said, plan: Plan): Line[] {
  const chosen = sums?.options.find(({ recommended }) => recommended);
  const [first] = (sums?.options ?? []).filter((one) => one !== chosen).toSorted((a, b) => b.cash - a.cash);
  const more = sums && chosen && first ? sums.step * (first.cash - chosen.cash) : 0;
  const leaves =
    sums && first && more > 0
      ? words.leavesMore(
          cut(courseIn(first.course, calledIn(plan.benefits)), MOST_NAMED),
          money(more, plan.scope.currency),
          sums.gains.freed,
        )
      : '';
  return whole(words.against, joined([leaves, last], ' '));
}

/** The day that is asked for and the one that was promised, each with its chance, and from when the forecast is. */
export function dateLine(plan: Plan, forecasts: Forecasts, today: IsoDate): Line[] {
  const { asked, last, promised } = daysTold(plan, forecasts, today);
  if (!asked && !promised && last === '') return [];
  const since = forecastInFewWords(plan, forecasts, today);
  return whole(words.date, words.dates(asked, promised, last, since));
}

/** The options of the question that are no course, in a line; none where all are. */
export function notCountedLine(told: OptionsTold): Line[] {
  const others = notCounted(told);
  return isBlank(others) ? [] : [line(options.others, 1, show(others))];
}
