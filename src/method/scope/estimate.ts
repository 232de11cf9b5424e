import { type IsoDate, lastWorkingDay } from '../dates.ts';
import { numberOr, readNumber } from '../numbers.ts';
import { type Effort, type Scope, WORKSTREAMS, type Workstream } from './model.ts';

/** One line of the estimate, all in person-weeks. `planned` is what the original plan held; blank is 0. */
export type ScopeLine = (
  | { kind: 'workstream'; stream: Workstream }
  /** Work beside the seven, under a name of the reader's own. */
  | { kind: 'extra'; name: string }
) & {
  low: number;
  likely: number;
  high: number;
  planned: number;
};

/** The totals when integration is `multiplier` times the model work. */
export type ScopeTotal = {
  multiplier: number;
  /** Person-weeks. */
  effort: number;
  /** Effort times the loaded cost of a person-week; undefined while that is not given. */
  money: number | undefined;
  /** Effort divided by people; undefined while nobody is available. */
  weeks: number | undefined;
  /** Integration's share of the effort, 0 to 1. */
  integrationShare: number;
  /** The last working day; `''` while the start or the people are missing. */
  finish: IsoDate;
};

/** The arithmetic of a scope sheet. Nothing in it is a probability: the three totals are three cases. */
export type ScopeEstimate = {
  lines: ScopeLine[];
  /** One total for each multiplier, low to high; everything else at its likely value. */
  totals: [ScopeTotal, ScopeTotal, ScopeTotal];
  /** The sums of all low and of all high values, in person-weeks. */
  low: number;
  high: number;
  planned: ScopeTotal;
  /** Lines that carry work and for which the original plan held nothing. */
  neverPlanned: ScopeLine[];
};

/**
 * Adds the sheet up. Blank or unreadable numbers count as 0 (the review lists them); a blank low or high
 * stands for the likely value. Undefined until the model work has a likely value, since integration hangs on it.
 */
export function estimateScope(scope: Scope): ScopeEstimate | undefined {
  if (readNumber(scope.model.likely).kind !== 'number') return undefined;
  const lines = scopeLines(scope);
  const model = numberOr(scope.model.likely, 0);
  const others = sum(lines.filter((line) => !isIntegration(line)).map((line) => line.likely));
  const times = multipliers(scope);
  const at = (multiplier: number) =>
    total(scope, { multiplier, effort: others + model * multiplier, integration: model * multiplier });
  const plannedIntegration = numberOr(scope.integration.planned, 0);
  const plannedModel = numberOr(scope.model.planned, 0);
  return {
    lines,
    totals: [at(times.low), at(times.likely), at(times.high)],
    low: sum(lines.map((line) => line.low)),
    high: sum(lines.map((line) => line.high)),
    planned: total(scope, {
      multiplier: plannedModel > 0 ? plannedIntegration / plannedModel : 0,
      effort: sum(lines.map((line) => line.planned)),
      integration: plannedIntegration,
    }),
    neverPlanned: lines.filter((line) => line.planned === 0 && line.likely > 0),
  };
}

/** The multipliers in force; blank or unreadable ones fall back to 3, 4 and 5. */
export function multipliers(scope: Scope): { low: number; likely: number; high: number } {
  return {
    low: numberOr(scope.multiplier.low, 3),
    likely: numberOr(scope.multiplier.likely, 4),
    high: numberOr(scope.multiplier.high, 5),
  };
}

function scopeLines(scope: Scope): ScopeLine[] {
  const model = readEffort(scope.model);
  const times = multipliers(scope);
  const integration = {
    low: model.low * times.low,
    likely: model.likely * times.likely,
    high: model.high * times.high,
    planned: numberOr(scope.integration.planned, 0),
  };
  const seven = WORKSTREAMS.map((stream) => ({
    kind: 'workstream' as const,
    stream,
    ...(stream === 'integration' ? integration : readEffort(scope[stream])),
  }));
  const extra = scope.extra.map((row) => ({
    kind: 'extra' as const,
    name: row.name.trim(),
    ...readEffort(row),
  }));
  return [...seven, ...extra.filter((line) => line.name !== '' || line.likely > 0 || line.planned > 0)];
}

/** True for the line that is worked out from the model work. */
export function isIntegration(line: ScopeLine): boolean {
  return line.kind === 'workstream' && line.stream === 'integration';
}

function readEffort(effort: Effort): { low: number; likely: number; high: number; planned: number } {
  const likely = numberOr(effort.likely, 0);
  return {
    low: numberOr(effort.low, likely),
    likely,
    high: numberOr(effort.high, likely),
    planned: numberOr(effort.planned, 0),
  };
}

function total(
  scope: Scope,
  { multiplier, effort, integration }: { multiplier: number; effort: number; integration: number },
): ScopeTotal {
  const people = numberOr(scope.people, 0);
  const cost = readNumber(scope.costPerWeek);
  // Rounded far below a day: 3.0000000000000004 weeks must not end a working day after 3.
  const weeks = people > 0 ? Math.round((effort / people) * 1e6) / 1e6 : undefined;
  return {
    multiplier,
    effort,
    money: cost.kind === 'number' ? effort * cost.value : undefined,
    weeks,
    integrationShare: effort > 0 ? integration / effort : 0,
    finish: weeks === undefined ? '' : lastWorkingDay(scope.start, weeks * 5),
  };
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
