import type { IsoDate } from '../../language/dates.ts';
import { numberOr } from '../../language/readNumber.ts';
import { joined, money, type Said, show } from '../../report/values.ts';
import { yearlyOf } from '../../sheets/benefits/read.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import { about } from '../../sheets/money.ts';
import { effortScale, moneyFor } from '../../sheets/scope/say.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { aged } from './aged.ts';
import { forecastSinceInBrief } from './counted.ts';
import * as words from './en/brief.ts';
import * as of from './en/sumsInBrief.ts';
import { inShort } from './inShort.ts';
import { beside, type Group, type Line, line } from './lines.ts';
import { wholeRoom } from './page.ts';
import { sumsInBrief } from './sumsInBrief.ts';

/** Of fewer figures a sentence tells, with what is not counted. */
const FEWEST = 2;

/** What it takes and brings, and when: as key figures, or in a sentence while hardly any is counted. */
export function sums(plan: Plan, forecasts: Forecasts, today: IsoDate): Group {
  const strip = sumsInBrief(plan, forecasts, today);
  const since = show(forecastSinceInBrief(plan, forecasts, today));
  const facts = [theWork(plan, forecasts), ...besideSums(plan, forecasts)];
  const named = { id: 'number', title: words.inShort };
  if (strip.length >= FEWEST)
    return { ...named, strip, body: [[...(since ? [line(of.counted, 2, since)] : []), ...facts]] };
  const text = sinceThen(inShort(plan, forecasts, today), plan, forecasts, today);
  return { ...named, lead: { of: words.sentence, text, room: wholeRoom(5) }, body: [facts] };
}

/** What is told of sums, and of what has been since they were counted. */
function sinceThen(said: Said, plan: Plan, forecasts: Forecasts, today: IsoDate): string {
  return show(joined([aged(said, today), forecastSinceInBrief(plan, forecasts, today)], ' '));
}

/** What was spent, first planned and is now, and what stopping writes off. */
export function soFar(plan: Plan, forecasts: Forecasts): Line[] {
  const { stalled, scope } = plan;
  const { currency } = scope;
  const [spent, writtenOff] = [numberOr(stalled.sunk, 0), numberOr(stalled.writeOff, 0)];
  const planned = firstAndNow(forecasts);
  const sum = (amount: number) => show(money(amount, currency));
  const told = words.besides([
    words.inOne([
      spent > 0 && words.spent(show(about(spent, currency))),
      planned && words.firstAndNow(sum(planned.first), sum(planned.now)),
    ]),
    writtenOff > 0 && words.stoppingWritesOff(show(about(writtenOff, currency))),
  ]);
  return told ? [line(words.soFar, 2, told)] : [];
}

/** What all the work was first planned to cost, and what it costs now with every line as likely; undefined where either is not known. */
export function firstAndNow({ scope }: Forecasts): { first: number; now: number } | undefined {
  if (!('base' in scope)) return undefined;
  const { input, forecast } = scope.base;
  const inMoney = (weeks: number) => Math.round(weeks * (input.cost ?? 0));
  const [first, now] = [inMoney(forecast.planned), inMoney(forecast.likely)];
  return first && now ? { first, now } : undefined;
}

/** What is in no sum that is decided on: what would be written off, what was spent, what risk is avoided. */
function besideSums(plan: Plan, forecasts: Forecasts): Line[] {
  const { scope, stalled, benefits } = plan;
  const sum = (amount: number) => show(about(amount, scope.currency));
  const risk = yearlyOf(benefits, 'risk');
  const spent = numberOr(stalled.sunk, 0);
  const { behind = 0 } = sumsOf(coursesFrame(plan, forecasts).inputs, stalled) ?? {};
  const writtenOff = numberOr(stalled.writeOff, 0);
  const apart = words.inOne([
    writtenOff > 0 && words.stoppingWritesOff(sum(writtenOff)),
    spent > 0 && words.spentSoFar(sum(spent), behind > 0 && behind <= spent ? sum(behind) : ''),
    risk && words.riskAvoided(sum(risk.likely)),
  ]);
  return apart ? [beside(words.besideSums, 2, apart)] : [];
}

function theWork(plan: Plan, forecasts: Forecasts): Line {
  const { scope, stalled } = plan;
  const sum = (amount: number) => show(about(amount, scope.currency));
  const { work, behind = 0 } = sumsOf(coursesFrame(plan, forecasts).inputs, stalled) ?? {};
  const all = work && behind > 0 && words.likelyIs(sum(work.likely), sum(behind));
  return beside(words.theWork, 2, words.inOne([workText(scope, forecasts), all]));
}

/** What the work comes to, shorter than the scope sheet says it. */
function workText(scope: Plan['scope'], { scope: outlooks }: Forecasts): string {
  if (!('base' in outlooks)) return words.noNumber[outlooks.kind];
  const { input, forecast } = outlooks.base;
  const { unit: named, show: showEffort } = effortScale(scope);
  const unit = scope.effortUnit === 'weeks' ? words.WORK_WEEKS : named;
  const size = (weeks: number, of = '') =>
    words.size(showEffort(weeks), of, show(moneyFor(weeks, input, scope)));
  const { effort, planned } = forecast;
  const plan = planned > 0 ? showEffort(planned) : '';
  return words.work(size(effort.p50.value, unit), size(effort.p80.value), plan);
}
