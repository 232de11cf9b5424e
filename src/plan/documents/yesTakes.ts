import { daysBetween, type IsoDate, isDone } from '../../language/dates.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, money, type Said, wasOn } from '../../report/values.ts';
import { isCounted, rangeOf } from '../../sheets/benefits/read.ts';
import { promisedBy, promisedName } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import { likelyByLine } from '../../sheets/scope/estimate.ts';
import { effortScale, lineName } from '../../sheets/scope/say.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Member } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { effortLeft } from './byLine.ts';
import { dayWanted } from './chances.ts';
import * as words from './en/yesTakes.ts';
import { moneyQuestion } from './options.ts';

/**
 * What a yes to the question that asks for the money takes from each member: the work of their lines with the day that they
 * gave and those that the forecast has, and the budget that falls by what they own. Blank of whoever has neither, and of all where
 * less than the whole is recommended: what then is left of whose line nobody has said.
 */
export function yesTakes(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): (member: Member) => Said {
  const course = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.course;
  if (course !== undefined && course !== 'finish') return () => '';
  const { scope } = forecasts;
  const input = 'base' in scope ? scope.base.input : undefined;
  const weeks = input ? likelyByLine(input) : [];
  const weeksOf = new Map(
    (input?.lines ?? []).map((line, at) => [wordsKey(lineName(line, wordings.scope)), weeks[at] ?? 0]),
  );
  const effort = effortScale(plan.scope);
  const wanted = dayWanted(plan, today);
  const lines = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today);
  // What is past by the day of the decision nobody signs for.
  const signed = moneyQuestion(plan, today)?.question.date ?? '';
  const from = daysBetween(today, signed) > 0 ? signed : today;
  const ahead = (day: IsoDate) => (daysBetween(from, day) > 0 ? dateOf(day) : '');
  const asWork = (weeks: number) =>
    effortLeft(plan, forecasts, today) ? words.toWrite(effort.withUnit(weeks)) : effort.withUnit(weeks);
  return ({ name, function: of }) => {
    const isTheirs = (who: string) =>
      who.trim() !== '' && [name, of].some((one) => nameKey(one) === nameKey(who));
    const work = lines.flatMap((one): Said[] => {
      const { slice, line } = one;
      if (!slice || !isTheirs(slice.owner) || isDone(slice.doneOn, today)) return [];
      const held = line && weeksOf.get(wordsKey(line.name));
      return [
        words.line(promisedName(one), held ? asWork(held) : '', {
          theirs: dueBy(slice.date, today),
          past: daysBetween(slice.date, from) > 0,
          p50: ahead(line?.p50 ?? ''),
          p80: ahead(line?.p80 ?? ''),
        }),
      ];
    });
    const sums = plan.benefits.benefits.flatMap((row): Said[] => {
      const likely = isCounted(row) && isTheirs(row.owner) ? rangeOf(row)?.likely : undefined;
      if (!likely) return [];
      return [
        words.budget(
          money(likely, plan.scope.currency),
          row.kind,
          dateOf(row.since),
          daysBetween(row.since, wanted) > 0,
        ),
      ];
    });
    return joined([...work, ...sums], '\n');
  };
}

/** How much of the work all that is written in as left is to come to; blank where nothing of it is taken for done. */
export function leftInAll(plan: Plan, forecasts: Forecasts, today: IsoDate): Said {
  const told = effortLeft(plan, forecasts, today);
  if (!told) return '';
  const effort = effortScale(plan.scope);
  return words.total(effort.withUnit(told.left), effort.value(told.all), wasOn(told.from, today));
}
