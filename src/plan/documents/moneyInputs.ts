import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { figures, tableOf, textOf, words as column } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  isBlank,
  joined,
  money,
  NONE,
  person,
  type Said,
  show,
  typedNumber,
  type Value,
} from '../../report/values.ts';
import { nobody } from '../../sheets/benefits/en/sums.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import { typedMoney } from '../../sheets/money.ts';
import { isBlankRange, type TypedRange } from '../../sheets/ranges.ts';
import { COST_PER } from '../../sheets/scope/en/report.ts';
import { costPerWeek } from '../../sheets/scope/read.ts';
import { effortScale } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { scopeGivesCost } from '../../sheets/stalled/fromScope.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/evidence.ts';
import { nameOf } from './options.ts';
import { confirmedIn } from './whose.ts';

/** What was typed, low, likely and high, whose it is where that is known, and how it comes about. */
type Input = { what: Said; range: Said[]; whose: string; how: Said };

/**
 * What goes into the sums of money, for whoever reviews figures, by the same names as the committee’s pack has; who earns what,
 * and who would leave, is in none of it.
 */
export function moneyInputs(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const { low, likely, high } = wordings.benefits.fields;
  const heads = [
    column(words.figure),
    ...[low, likely, high].map(({ label }) => figures(label)),
    column(words.whose),
    column(words.comesAbout),
  ];
  const rowOf = ({ what, range, whose, how }: Input) => [
    what,
    ...range.map((one) => (isBlank(one) ? NONE : one)),
    whose.trim() ? person(whose) : nobody,
    how,
  ];
  const isConfirmed = confirmedIn(plan, today);
  const rows = inputsOf(plan, forecasts, wordings);
  // A sum that nobody stands by in writing is no evidence of anything.
  const [confirmed, others] = [true, false].map((is) =>
    rows
      .filter(({ whose, range }) => isConfirmed({ whose: [whose], sums: range.map(show) }) === is)
      .map(rowOf),
  );
  return sectionOf('money', words.money, [
    ...tableOf(words.moneyConfirmed, heads, confirmed ?? []),
    ...tableOf(words.moneyUnconfirmed, heads, others ?? []),
    ...(rows.length > 0 && !isBlankRange(plan.stalled.leavers) ? textOf(words.leaversApart, 'quiet') : []),
  ]);
}

const isSaid = ({ low, likely, high }: TypedRange) =>
  [low, likely, high].some((typed) => typed.trim() !== '');

function inputsOf(plan: Plan, forecasts: Forecasts, wordings: Wordings): Input[] {
  const { scope, benefits, stalled } = plan;
  const { currency } = scope;
  const fields = wordings.stalled.fields;
  const whose = stalled.by;
  const sum = (typed: string): Said => typedMoney(typed, currency);
  const sums = ({ low, likely, high }: TypedRange) => [low, likely, high].map(sum);
  const alone = (said: Said) => ['', said, ''];
  /** Of what finance answers for: a range that was typed, or where it comes from when it was not. */
  const cost = (what: Said, range: TypedRange, how: Said = words.typed, from?: string | false): Input[] => {
    if (isSaid(range)) return [{ what, range: sums(range), whose, how }];
    return from ? [{ what, range: sums(range), whose: '', how: from }] : [];
  };
  const one = (what: Said, said: Said, by: string, how: Said = words.typed): Input[] =>
    isBlank(said) ? [] : [{ what, range: alone(said), whose: by, how }];
  return [
    ...one(joined([wordings.scope.fields.cost.label, COST_PER[scope.costUnit]], ', '), sum(scope.cost), ''),
    ...benefits.benefits
      .filter((row) => row.gain.trim() !== '' && isSaid(row))
      .map((row) => ({
        what: row.gain.trim(),
        range: sums(row),
        whose: row.owner,
        how: row.counted.trim() || words.typed,
      })),
    ...cost(wordings.benefits.fields.run.label, benefits.run),
    ...one(wordings.benefits.fields.smaller.label, typedNumber(benefits.smaller), ''),
    ...cost(words.aMonth(fields.burn.label), stalled.burn),
    ...cost(
      words.aMonth(fields.value.label),
      stalled.value,
      words.typed,
      benefits.benefits.some(isSaid) && words.fromBenefits,
    ),
    ...cost(
      fields.finish.label,
      stalled.finish,
      atRate(plan, forecasts) ?? words.typed,
      scopeGivesCost(scope) && words.fromScope,
    ),
    ...one(fields.finishIn.label, typedNumber(stalled.finishIn), whose),
    ...cost(fields.restructure.label, stalled.restructure),
    ...one(fields.restructureIn.label, typedNumber(stalled.restructureIn), whose),
    ...cost(fields.stopNotice.label, stalled.stopNotice),
    ...cost(fields.stopPeople.label, stalled.stopPeople),
    ...stalled.vendors.flatMap(({ what, minimum, notice, renewal }) =>
      one(
        words.minimumOf(nameOf(what)),
        sum(minimum),
        whose,
        words.owedOnce(dateOf(notice || renewal), dateOf(renewal)),
      ),
    ),
    ...stalled.stale.flatMap((row) => cost(words.redone(row.what.trim(), dateOf(row.on)), row)),
    ...one(fields.sunk.label, sum(stalled.sunk), whose, words.spent(ofThisWork(plan, forecasts))),
    ...one(fields.writeOff.label, sum(stalled.writeOff), whose, words.inTheBooks),
  ].filter(({ what }) => !isBlank(what));
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
