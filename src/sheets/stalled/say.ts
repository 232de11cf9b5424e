import { addMonths } from '../../language/months.ts';
import { dateOf, joined, money, number, type Said, type Value } from '../../report/values.ts';
import { about } from '../money.ts';
import { roundMoney, showChance } from '../scope/say.ts';
import type { Wording } from '../wording.ts';
import type { End } from './deciding.ts';
import { countedMonths } from './en/fields.ts';
import * as en from './en/result.ts';
import type { StalledResult } from './estimate.ts';
import type { Ranged, StalledField } from './fields.ts';
import type { KeptWay } from './kept.ts';
import type { StalledInputs } from './read.ts';

/** What waiting is held against: the way to act that has a cost, or the cheaper of the two. */
export function actingName({ finish, restructure }: StalledResult): string {
  if (finish && restructure) return en.cheaperOfBoth;
  return finish ? en.finishing : en.restructuring;
}

/** The day on which a month of the count ends. */
export function endOf(month: number, { from }: StalledInputs): Value {
  return dateOf(addMonths(from, month));
}

/** A way to act, and what it is called where it is told. */
export type WayNamed = { way: 'finish' | 'restructure'; named: string };

/**
 * When waiting becomes dearer than acting, as a sentence a person can repeat: than the way that is recommended, on one basis with it where
 * there is one, and on which others it was counted; else than one way to act, with the cheaper of both as its variant.
 */
export function stalledFinding(result: StalledResult, one?: WayNamed, against?: Against): Said {
  if (one && against?.basis === 'kept') return dearerKept(result, one, against);
  return joined([dearerThan(result, one), one && result.crossing[one.way] ? cheaperThen(result) : ''], ' ');
}

function dearerKept(
  { inputs, crossing, finish, restructure }: StalledResult,
  { way }: WayNamed,
  against: Against,
): Said {
  const { named, month } = against;
  const others = [
    en.byWork(crossing[way]?.p50),
    finish && restructure ? en.againstCheaper(crossing.acting.p50) : '',
  ].filter(Boolean);
  const said =
    month === undefined
      ? en.neverDearerKept(named, countedMonths(inputs.months))
      : en.dearerKept({ acting: named, month, by: endOf(month, inputs) });
  return joined([said, others.length > 0 ? en.onOtherBases(others) : ''], ' ');
}

/** The same of the cheaper of both in a few words; blank where there is but one, or none within the months counted. */
function cheaperThen({ finish, restructure, crossing, inputs }: StalledResult): Said {
  const { p50 } = crossing.acting;
  return finish && restructure && p50 !== undefined ? en.variant(p50, endOf(p50, inputs)) : '';
}

function dearerThan(result: StalledResult, one: WayNamed | undefined): Said {
  const { inputs, trials, crossing } = result;
  const against = one && crossing[one.way];
  const { p10, p50, p90, never } = against ?? crossing.acting;
  const acting = against ? one.named : actingName(result);
  const horizon = countedMonths(inputs.months);
  if (p10 === undefined || p50 === undefined) {
    return en.neverDearer(acting, horizon, showChance(1 - never, trials));
  }
  const found = { acting, month: p50, by: endOf(p50, inputs) };
  if (p90 === undefined) return en.perhapsDearer(found, p10, horizon, showChance(never, trials));
  return p10 === p90 ? en.dearerThen(found) : en.dearerBetween(found, p10, p90);
}

/**
 * The way that is recommended, and the month by whose end waiting has cost more. `basis`: whether both are counted with the team
 * kept or both have none, or the way by its work alone. `ways`: each way to act on the first of these.
 */
export type Against = { named: string; month: number | undefined } & (
  | { basis: 'kept'; ways: readonly KeptWay[] }
  | { basis: 'work' | 'plain' }
);

/** The sentence to say aloud, written from the numbers: of the way that is recommended, or of the cheaper of both. */
export function stalledSentence(result: StalledResult, currency: string, against?: Against): Said {
  const { monthly, inputs, months, trials } = result;
  const parts = months.at(-1)?.parts;
  const once = (parts?.vendors ?? 0) + (parts?.redo ?? 0);
  const horizon = countedMonths(inputs.months);
  const { never } = result.crossing.acting;
  const p50 = against ? against.month : result.crossing.acting.p50;
  const acting = against ? en.ON_BASIS[against.basis](against.named) : actingName(result);
  return joined(
    [
      en.waitingCosts(
        about(monthly.p10, currency),
        about(monthly.p90, currency),
        once > 0 ? about(once, currency) : undefined,
        horizon,
      ),
      p50 === undefined
        ? en.notCostMore(acting, horizon, against ? '' : showChance(1 - never, trials))
        : en.costMoreBy(acting, endOf(p50, inputs)),
    ],
    ' ',
  );
}

/** The assumption that decides the answer, with the month at either end of it. */
export function decidingText(
  result: StalledResult,
  currency: string,
  names: Wording<StalledField>['fields'],
): Said {
  const { deciding, inputs } = result;
  if (!deciding) return en.noneDecides;
  const { input, low, high } = deciding;
  const name = input.kind === 'field' ? names[input.field].label : en.redoName(names.redo.label, input.what);
  const worth = ({ value }: End) =>
    input.kind === 'field' ? worthOf(input.field, readable(value), currency) : about(value, currency);
  const when = ({ month }: End) =>
    month === undefined
      ? en.notWithin(countedMonths(inputs.months))
      : en.inMonth(month, endOf(month, inputs));
  const said = (end: End) => ({ worth: worth(end), when: when(end) });
  return en.decides(name, actingName(result), said(low), said(high));

  function readable(value: number) {
    return input.kind === 'field' && input.field === 'leavers' ? value : roundMoney(value);
  }
}

/** A value of a ranged field with its unit, short, for a sentence. */
export function worthOf(field: Ranged, value: number, currency: string): Said {
  switch (field) {
    case 'burn':
    case 'value':
      return en.sumAMonth(money(value, currency));
    case 'leavers':
      return en.people(value);
    case 'salary':
      return en.sumAYear(money(value, currency));
    case 'replacing':
      return en.shareOfPay(number(Math.round(value)));
    case 'finish':
    case 'restructure':
      return money(value, currency);
  }
}
