import { addDays, daysBetween, type IsoDate, showDate } from '../../language/dates.ts';
import { addMonths } from '../../language/months.ts';
import { dateOf } from '../../report/values.ts';
import { isBegun } from '../../sheets/begun.ts';
import type { Finding } from '../../sheets/finding.ts';
import { inPrivate } from '../../sheets/found.ts';
import { namesakes, sameName } from '../../sheets/lead/sameName.ts';
import { RECOVERY } from '../../sheets/recovery/fields.ts';
import { judgeRecovery } from '../../sheets/recovery/judge.ts';
import { showChance } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { monthsTyped } from '../../sheets/stalled/read.ts';
import { overdue } from '../../sheets/steering/review.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import { effectsOn, withoutEffects } from '../document/redacted.ts';
import type { Plan } from '../document/schema.ts';
import { askedAnew } from './chances.ts';
import { isNamedIn, logOf } from './contracts.ts';
import { datesInOrder } from './datesInOrder.ts';
import { daysOffFindings } from './daysOff.ts';
import * as words from './en/coherence.ts';
import { found } from './found.ts';
import { moneyFindings } from './money.ts';
import { ownersDatesFindings } from './ownersDates.ts';
import { openQuestions } from './questions.ts';

/** A notice date nearer than this, in days, has to be on the committee’s log. */
const SOON = 30;
/** Days of a month, for a difference in days. */
const A_MONTH = 30;

/**
 * Where worksheets do not fit together, each finding at a field of one of them. None repeats what a worksheet’s
 * own review says, and these say much of it, since they read one another: that a pick has no gate (gate), that
 * a delegate chairs or the sponsor stayed away (steering), that the lead has no authority with whoever holds a
 * gate or another date than the one promised (lead), that the milestone is past day 90 (milestone).
 */
export function coherenceFindings(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Finding[] {
  return withoutEffects(plan, [
    ...owesElsewhere(plan, today),
    ...milestoneIsAll(plan, forecasts),
    ...monthsToFinish(plan, forecasts),
    ...vendorsUndecided(plan, today),
    // These hold words against words, which a redacted copy has no more.
    ...(effectsOn(plan) ? [] : moneyFindings(plan, forecasts, today)),
    ...restructureUnasked(plan, wordings),
    ...ownersDatesFindings(plan, forecasts, wordings, today),
    ...datesInOrder(plan, wordings, today),
    ...daysOffFindings(plan, today),
  ]);
}

/** Whoever owns a blocker and is late with a promise has two things due and may do neither. */
function owesElsewhere({ triage, steering }: Plan, today: IsoDate): Finding[] {
  const late = overdue(steering, today).filter(({ promise }) => promise.trim() !== '');
  return pickedOf(triage.answers).flatMap(({ id, text, owner }) => {
    const functions = steering.members
      .filter(({ name }) => sameName(name, owner))
      .map((member) => member.function);
    const theirs = namesakes([owner, ...functions]);
    const owed = late.find((item) => theirs(item.function) >= 0);
    if (!owed) return [];
    return [found('triage', [id, 'owner'], words.ownsTwo(owner.trim(), text.trim(), owed.promise.trim()))];
  });
}

/**
 * A date that was promised with a chance under half. Whatever else is planned rests on it, so it comes first of all, unless
 * what is to be decided asks for a later one: nobody asks for it once more.
 */
export function promiseFindings(plan: Plan, { scope }: Forecasts, today: IsoDate): Finding[] {
  const base = 'base' in scope ? scope.base : undefined;
  const chance = base?.forecast.calendar?.chanceOfCommitted;
  if (!base || chance === undefined || chance >= 0.5) return [];
  const said = words.promisedTooEarly(dateOf(plan.scope.committed), showChance(chance, base.forecast.trials));
  const anew = askedAnew(plan, today);
  if (anew)
    return [found('scope', ['committed'], { ...said, mend: words.promisedAnew(showDate(anew)) }, 'weak')];
  // Of a redacted copy nobody knows what its questions ask.
  const isUnknown = effectsOn(plan) && openQuestions(plan, today).length > 0;
  return [found('scope', ['committed'], said, isUnknown ? 'weak' : 'first')];
}

/**
 * A milestone before the middle of the forecast is well where it is a part of the whole. A later date that was
 * promised or accepted for the whole says that it is; otherwise somebody has to.
 */
function milestoneIsAll({ milestone, scope, lead }: Plan, forecasts: Forecasts): Finding[] {
  const middle = finishP50(forecasts);
  const wholeLater = [scope.committed, lead.productionDate].some(
    (date) => daysBetween(milestone.date, date) > 0,
  );
  if (milestone.sentence.trim() === '' || wholeLater || !(daysBetween(milestone.date, middle) > 0)) return [];
  return [found('milestone', ['sentence'], words.milestoneIsAll(showDate(milestone.date), showDate(middle)))];
}

/**
 * Months until finishing delivers that were typed, where the day they come to is before the middle of the forecast or later
 * than its safer end: two methods for one day. Months are mostly typed whole, so half a month is no difference.
 */
function monthsToFinish({ stalled }: Plan, { scope }: Forecasts): Finding[] {
  const ends = 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
  const months = monthsTyped(stalled.finishIn);
  if (!ends || months === undefined) return [];
  const day = addDays(addMonths(stalled.from, Math.floor(months)), (months % 1) * A_MONTH);
  const apart = Math.max(daysBetween(day, ends.p50), daysBetween(ends.p80, day));
  if (!(apart > A_MONTH / 2)) return [];
  const [p50, p80] = [showDate(ends.p50), showDate(ends.p80)];
  return [found('stalled', ['finishIn'], words.monthsToFinish(months, showDate(day), p50, p80), 'weak')];
}

/** The day by which all the work is done as likely as not; `''` where no date was counted. */
function finishP50({ scope }: Forecasts): IsoDate {
  return 'base' in scope ? (scope.base.forecast.calendar?.finish.p50 ?? '') : '';
}

/** A last day for notice that comes near while the committee has no question about the contract. */
function vendorsUndecided({ stalled, steering }: Plan, today: IsoDate): Finding[] {
  const log = logOf(steering.decisions);
  return stalled.vendors
    .filter(({ what, notice }) => {
      const left = daysBetween(today, notice);
      return what.trim() !== '' && left >= 0 && left <= SOON;
    })
    .filter((vendor) => !isNamedIn(log, vendor))
    .map(({ what, notice }) =>
      found('steering', ['decisions'], words.contractUndecided(what.trim(), showDate(notice))),
    );
}

/** The four signs say restructure, and nobody has been asked to decide it. */
function restructureUnasked({ recovery, steering }: Plan, { recovery: { title } }: Wordings): Finding[] {
  if (!isBegun(RECOVERY, recovery)) return [];
  const { kind } = judgeRecovery(recovery, { offered: [], waiting: undefined });
  if (kind !== 'restructure') return [];
  if (logOf(steering.decisions).some((text) => /restructur|reset/.test(text))) return [];
  return inPrivate([found('steering', ['decisions'], words.restructureUnasked(title), 'weak')]);
}
