import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import {
  dateOf,
  isBlank,
  joined,
  money,
  number,
  type Said,
  typedNumber,
  type Value,
} from '../../report/values.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import { isCounted } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import type { TwiceFigure } from '../../sheets/benefits/twice.ts';
import { typedMoney } from '../../sheets/money.ts';
import type { TypedRange } from '../../sheets/ranges.ts';
import { COST_PER } from '../../sheets/scope/en/report.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { costPerWeek } from '../../sheets/scope/read.ts';
import { effortScale } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { scopeGivesCost } from '../../sheets/stalled/fromScope.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/figures.ts';
import { moneyQuestion, nameOf } from './options.ts';

/** A figure that goes into the sums of money, as it was typed: low, likely and high, whose it is, and how it comes about. */
export type MoneyFigure = {
  what: Said;
  range: readonly Said[];
  whose: readonly string[];
  how: Said;
  /** Whether what is recommended rests on it. */
  asked: boolean;
  /** Which part it is of the sum to sign, and what that is made of; undefined of what is neither. */
  part?: keyof typeof words.SUM_PARTS | undefined;
  /** Which of the figures it is of which a plan may hold two. */
  pair?: TwiceFigure;
};

type Given = { plan: Plan; forecasts: Forecasts; wordings: Wordings; today: IsoDate };

/** Every one of them, once; who earns what, and who would leave, is in none of them. */
export function moneyFigures(given: Given): MoneyFigure[] {
  const rests = restsOn(given.plan, given.today);
  return [
    ...ofWork(given, rests),
    ...ofCourses(given, rests),
    ...ofBenefits(given),
    ...ofTheRest(given),
  ].filter(({ what }) => !isBlank(what));
}

/** Whether what is recommended rests on the figures of a course: of all, where nobody has said which course that is. */
function restsOn(plan: Plan, today: IsoDate): (course: CourseName) => boolean {
  const chosen = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  const name = chosen ?? plan.benefits.recommend;
  return (course) => !name || course === name;
}

const isSaid = ({ low, likely, high }: TypedRange) =>
  [low, likely, high].some((typed) => typed.trim() !== '');

const named = (who: readonly string[]) => [...new Set(who.map((one) => one.trim()).filter(Boolean))];

/** A figure that is no range; nothing where nobody has typed it. */
function one(what: Said, said: Said, by: string, asked: boolean, how: Said = words.typed): MoneyFigure[] {
  return isBlank(said) ? [] : [{ what, range: ['', said, ''], whose: named([by]), how, asked }];
}

/** The same figures as a part of the sum to sign, where it is that. */
function asPart(part: MoneyFigure['part'], is: boolean, figures: readonly MoneyFigure[]): MoneyFigure[] {
  return figures.map((figure) => (is ? { ...figure, part } : figure));
}

/** The same figures as one of which a plan may hold two. */
function inPair(pair: TwiceFigure, figures: readonly MoneyFigure[]): MoneyFigure[] {
  return figures.map((figure) => ({ ...figure, pair }));
}

/** Of what finance answers for: a range that was typed, or where it comes from when it was not. */
function cost(
  { scope, stalled }: Plan,
  what: Said,
  range: TypedRange,
  asked: boolean,
  { how = words.typed, from = '' }: { how?: Said; from?: string | false } = {},
): MoneyFigure[] {
  const { low, likely, high } = range;
  const sums = [low, likely, high].map((typed) => typedMoney(typed, scope.currency));
  if (isSaid(range)) return [{ what, range: sums, whose: named([stalled.by]), how, asked }];
  return from ? [{ what, range: sums, whose: [], how: from, asked }] : [];
}

/** How much work it is, and what a person costs. */
function ofWork({ plan, forecasts, wordings }: Given, rests: (course: CourseName) => boolean): MoneyFigure[] {
  const { scope } = plan;
  const lines = [...WORKSTREAMS.map((stream) => scope[stream]), ...scope.extra];
  const { scope: outlooks } = forecasts;
  const all = 'base' in outlooks ? effortScale(scope).withUnit(outlooks.base.forecast.likely) : '';
  const rate = joined([wordings.scope.fields.cost.label, COST_PER[scope.costUnit]], ', ');
  // What another course takes is no weeks at a rate.
  const isMade = rests('finish');
  const work = { what: words.work, range: ['', all, ''], how: words.byLine, asked: true };
  return [
    ...asPart('rate', isMade, one(rate, typedMoney(scope.cost, scope.currency), '', true)),
    ...asPart('work', isMade, all === '' ? [] : [{ ...work, whose: named(lines.map(({ by }) => by)) }]),
  ];
}

/** What each course takes, and when it delivers. */
function ofCourses(
  { plan, forecasts, wordings }: Given,
  rests: (course: CourseName) => boolean,
): MoneyFigure[] {
  const { scope, stalled } = plan;
  const { fields } = wordings.stalled;
  const [finish, restructure, stop] = (['finish', 'restructure', 'stop'] as const).map(rests);
  const delivers = finish === true || restructure === true;
  return [
    ...asPart(
      'sum',
      finish === true,
      inPair(
        'still',
        cost(
          plan,
          finish ? words.toSign(fields.finish.label) : fields.finish.label,
          stalled.finish,
          finish === true,
          { how: atRate(plan, forecasts) ?? words.typed, from: scopeGivesCost(scope) && words.fromScope },
        ),
      ),
    ),
    ...asPart(
      'months',
      finish === true,
      inPair('months', monthsToFinish(plan, forecasts, fields.finishIn.label, finish === true)),
    ),
    ...asPart(
      'sum',
      restructure === true,
      cost(plan, fields.restructure.label, stalled.restructure, restructure === true),
    ),
    ...asPart(
      'months',
      restructure === true,
      one(fields.restructureIn.label, typedNumber(stalled.restructureIn), stalled.by, restructure === true),
    ),
    ...inPair('team', cost(plan, words.aMonth(fields.burn.label), stalled.burn, delivers)),
    ...stalled.vendors.flatMap(({ what, minimum, notice, renewal }) =>
      one(
        words.minimumOf(nameOf(what)),
        typedMoney(minimum, scope.currency),
        stalled.by,
        true,
        words.owedOnce(dateOf(notice || renewal), dateOf(renewal)),
      ),
    ),
    ...cost(plan, fields.stopNotice.label, stalled.stopNotice, stop === true),
    ...cost(plan, fields.stopPeople.label, stalled.stopPeople, stop === true),
  ];
}

/** When finishing delivers, as typed, or else as the courses count it from the forecast, which is nobody’s word. */
function monthsToFinish(plan: Plan, forecasts: Forecasts, what: Said, asked: boolean): MoneyFigure[] {
  const { stalled } = plan;
  const typed = one(what, typedNumber(stalled.finishIn), stalled.by, asked);
  if (typed.length > 0) return typed;
  const { inputs, inPrivate } = coursesFrame(plan, forecasts);
  const months = inPrivate ? undefined : inputs?.ways.finish?.delivers;
  return months === undefined ? [] : one(what, number(inTenths(months)), '', asked, words.byForecast);
}

const inTenths = (months: number) => Math.round(months * 10) / 10;

/** What it brings, and takes to run. */
function ofBenefits({ plan, wordings }: Given): MoneyFigure[] {
  const { benefits, scope } = plan;
  return [
    ...cost(plan, wordings.benefits.fields.run.label, benefits.run, true),
    ...benefits.benefits
      .filter((row) => row.gain.trim() !== '' && isSaid(row))
      .map((row) => ({
        what: row.gain.trim(),
        range: [row.low, row.likely, row.high].map((typed) => typedMoney(typed, scope.currency)),
        whose: named([row.owner]),
        how: row.counted.trim() || words.typed,
        asked: isCounted(row),
      })),
    ...one(wordings.benefits.fields.smaller.label, typedNumber(benefits.smaller), '', false),
  ];
}

/** What moves the price of waiting, and what is in no sum. */
function ofTheRest({ plan, forecasts, wordings }: Given): MoneyFigure[] {
  const { scope, stalled, benefits } = plan;
  const { fields } = wordings.stalled;
  const sum = (typed: string) => typedMoney(typed, scope.currency);
  return [
    ...cost(plan, words.aMonth(fields.value.label), stalled.value, false, {
      from: benefits.benefits.some(isSaid) && words.fromBenefits,
    }),
    ...stalled.stale.flatMap((row) => cost(plan, words.redone(row.what.trim(), dateOf(row.on)), row, false)),
    ...one(fields.sunk.label, sum(stalled.sunk), stalled.by, false, words.spent(ofThisWork(plan, forecasts))),
    ...one(fields.writeOff.label, sum(stalled.writeOff), stalled.by, false, words.inTheBooks),
  ];
}

/** What is still to be spent as weeks of work at the rate, where it is so many to the penny; nothing where it is not. */
function atRate(plan: Plan, forecasts: Forecasts): Said | undefined {
  const { scope: outlooks } = forecasts;
  const rate = costPerWeek(plan.scope);
  const still = numberOr(plan.stalled.finish.likely, 0);
  if (!('base' in outlooks) || !rate || !(still > 0)) return undefined;
  const weeks = still / rate;
  if (Math.abs(weeks - Math.round(weeks)) > 1e-6) return undefined;
  const { value, withUnit } = effortScale(plan.scope);
  const all = outlooks.base.forecast.likely;
  return words.weeksAtRate(withUnit(weeks), money(rate, plan.scope.currency), value(all));
}

/** What of the sum spent was on this work, by the difference; blank where that is not known or is more than was spent. */
function ofThisWork(plan: Plan, forecasts: Forecasts): Value {
  const { behind = 0, spent = 0 } = sumsOf(coursesFrame(plan, forecasts).inputs, plan.stalled) ?? {};
  return behind > 0 && behind <= spent ? money(behind, plan.scope.currency) : '';
}
