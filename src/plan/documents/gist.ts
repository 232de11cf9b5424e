import { daysBetween, type IsoDate } from '../../language/dates.ts';
import type { KeyFigure } from '../../report/blocks.ts';
import { dateOf, isBlank, money, type Said, show } from '../../report/values.ts';
import { leftOfChosen } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { turnsIn } from './against.ts';
import { daysTold } from './chances.ts';
import { type Committed, committedTo, isDearerKept, lacks } from './committed.ts';
import { sumsDay } from './counted.ts';
import * as words from './en/gist.ts';
import type { Key } from './lines.ts';
import { isPrinted } from './parts.ts';

/** Up to so many times in ten a sum is more often too little than enough. */
const EVEN = 5;

type Figure = KeyFigure & { of: string };

/**
 * The figures that a board would repeat, four at most, each with what has to be known of it: what is asked, what it takes if the
 * team stays, by when, and what is left on the basis that decides. None where what is recommended is not counted.
 */
export function gist(plan: Plan, forecasts: Forecasts, today: IsoDate): Key[] {
  const taken = committedTo(plan, forecasts, today);
  if (!taken) return [];
  const { currency } = plan.scope;
  const { kept } = taken;
  const stays = kept && isDearerKept(taken);
  const figures: Figure[] = [
    toSign(taken, currency),
    ...(stays
      ? [words.teamKept(money(kept.team, currency), money(kept.all, currency), taken.owed.length)]
      : []),
    ...dayOf(plan, forecasts, today),
    ...leftOver(plan, forecasts, today),
  ];
  return figures.map((one) => ({ ...one, figure: show(one.figure), note: show(one.note) }));
}

/** The sum to sign, and what a yes commits to on its day, which is without a reserve that nobody asks for. */
function toSign({ sign, enough, reserve, owed, behind, all }: Committed, currency: string): Figure {
  const unasked = reserve?.asked ? 0 : (reserve?.sum ?? 0);
  return words.toSign(money(sign, currency), {
    enough,
    lacks: behind ? lacks(behind, currency) : '',
    commits: money(all - unasked, currency),
    contracts: owed.length,
    reserve: reserve?.asked === true && reserve.sum > 0,
  });
}

/** The day that is asked for or else promised, with its chance. */
function dayOf(plan: Plan, forecasts: Forecasts, today: IsoDate): Figure[] {
  const { asked, last, promised } = daysTold(plan, forecasts, today);
  if (asked) return [words.dateAsked(asked, last, promised)];
  return promised ? [words.datePromised(promised, last)] : [];
}

/** What is left of what is recommended; for no reader who may be one of the four signs, and not where that part is left out. */
function leftOver(plan: Plan, forecasts: Forecasts, today: IsoDate): Figure[] {
  const frame = coursesFrame(plan, forecasts);
  const left = isTold(plan, forecasts) ? leftOfChosen(plan.benefits, frame) : undefined;
  const until = dateOf(sumsDay(plan, forecasts, today));
  return left ? [words.left({ ...left, until, years: (frame.inputs?.months ?? 0) / 12 })] : [];
}

function isTold(plan: Plan, forecasts: Forecasts): boolean {
  return !coursesFrame(plan, forecasts).inPrivate && isPrinted(plan.parts, 'executive/recommendation');
}

/**
 * The one thing that can go wrong, the first that is known: it came out otherwise (`last`, blank where it did not), it may be too late,
 * which is held against the day that holds four times in five, or the sum may be too small. Blank where nothing is counted.
 */
export function risk(plan: Plan, forecasts: Forecasts, last: Said, today: IsoDate): Said {
  if (!isBlank(last)) return last;
  const taken = committedTo(plan, forecasts, today);
  if (!taken) return '';
  const turns = isTold(plan, forecasts) ? turnsIn(plan, forecasts) : undefined;
  if (turns) {
    const freed = coursesFrame(plan, forecasts).inputs?.gains.some((gain) => gain.freed) ?? false;
    return words.late(turns, endsSafely(forecasts, today), freed);
  }
  const { enough } = taken;
  return enough !== undefined && enough <= EVEN ? words.notEnough(enough) : '';
}

/** The day by which all of it ends four times in five; blank where no forecast tells. */
function endsSafely({ scope }: Forecasts, today: IsoDate): Said {
  const p80 = 'base' in scope ? (scope.base.forecast.calendar?.finish.p80 ?? '') : '';
  return daysBetween(today, p80) >= 0 ? dateOf(p80) : '';
}
