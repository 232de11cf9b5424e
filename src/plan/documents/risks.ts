import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import { dateOf, dueBy, joined, type Said } from '../../report/values.ts';
import { recommendedWay } from '../../sheets/benefits/recommendedWay.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { sumsOf } from '../../sheets/benefits/sums.ts';
import { keptWaited } from '../../sheets/benefits/waiting.ts';
import { byDay, inALine } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import { driversFigures } from '../../sheets/scope/driversFigures.ts';
import { FAT_TAIL, scopeRisks } from '../../sheets/scope/warnings.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { stalledFinding } from '../../sheets/stalled/say.ts';
import { vendorTable } from '../../sheets/stalled/tables.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { inPerson } from '../people/seats.ts';
import * as words from './en/risks.ts';
import { atGatesIn } from './atGates.ts';
import { findingsInShort } from './findings.ts';
import { blockersOf } from './gates.ts';
import { optionsTold } from './options.ts';
import { type Owed, whoseInLine } from './reviewerRow.ts';

/**
 * What could still stop the program, as the worksheets show it; whether the committee steers is not for itself to read. Where
 * options are counted, the status above tells how likely its dates are.
 */
export function risks(plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const { scope } = forecasts;
  return listOf([
    ...atGates(plan, today),
    ...findingsInShort(plan, today),
    ...promises(plan, today),
    ...runningList(plan, today),
    ...('base' in scope && !optionsTold(plan, forecasts, today) ? scopeRisks(scope) : []),
  ]);
}

/** What moves the sums and days most, and the days of contracts. */
export function drivers(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const { scope, stalled } = plan;
  const counted = 'base' in forecasts.scope ? forecasts.scope.base : undefined;
  const contracts = vendorTable(stalled, scope.currency, today);
  return [
    ...listOf([
      ...(counted ? driversFigures(counted, scope, wordings.scope).map(({ finding }) => finding) : []),
      ...(forecasts.stalled
        ? [
            joined(
              [stalledFinding(forecasts.stalled, recommendedWay(plan.benefits)), onOneBasis(plan, forecasts)],
              ' ',
            ),
          ]
        : []),
    ]),
    ...(contracts ? [{ kind: 'table' as const, table: contracts }] : []),
    ...(counted ? [{ kind: 'text' as const, tone: 'quiet' as const, text: FAT_TAIL }] : []),
  ];
}

/** The same on one basis, with the team kept in both; blank where it is not against finishing, or the team has no cost. */
function onOneBasis(plan: Plan, forecasts: Forecasts): Said {
  const { inputs, beside, stalled } = coursesFrame(plan, forecasts);
  if (plan.benefits.recommend === 'restructure') return '';
  const kept = keptWaited(beside, sumsOf(inputs, stalled)?.kept?.sum);
  return kept ? words.bothKept(kept.month) : '';
}

function listOf(items: Said[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** What a holder said to block a gate and has no answer, and what a gate was opened on as a condition. */
function atGates(plan: Plan, today: IsoDate): Said[] {
  const gateOf = atGatesIn(plan, today);
  return blockersOf(plan).flatMap(({ text, gate }) => {
    if (!gate) return [];
    const { open, pending } = gateOf(gate);
    const rows = byDay(pending);
    if (rows.length === 0) return [];
    // In the annex each of them has a row.
    if (open && rows.length > 1) {
      const { called, next } = inALine(rows);
      return [words.conditions(text, called, dueBy(next, today))];
    }
    const owed = rows.map((row) => asked(row, today, rows.length > 1));
    return [open ? words.condition(text, owed) : words.blocks(text, owed)];
  });
}

/** `called`: of several it says how each is called, and not what it asks. */
function asked(row: Owed, today: IsoDate, called = false): words.Asked {
  const name = calledBy(row);
  return {
    what: called ? name : words.question(name, row.question.text),
    whose: whoseInLine(row.row, today),
  };
}

function promises(plan: Plan, today: IsoDate): Said[] {
  const named = inPerson(plan);
  return overdue(plan.steering, today).map(({ promise, function: who, due }) =>
    words.overdue({ what: promise.trim(), who: named(who), due: dueBy(due, today) }),
  );
}

/** What whoever takes over has sent back. */
function runningList({ handover }: Plan, today: IsoDate): Said[] {
  return listed(asOf(handover, today))
    .filter((item) => stateOf(item) === 'returned')
    .map((item) => words.returned({ what: itemName(item), who: item.owner.trim(), due: dateOf(item.on) }));
}
