import type { IsoDate } from '../../language/dates.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import { readPlan } from '../document/read.ts';
import type { Plan } from '../document/schema.ts';
import { toldPlan } from '../document/told.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { buildDocument } from './build.ts';
import * as words from './en/pack.ts';
import { forecastsOf, SIMULATION } from './forecasts.ts';

/** What an evidence pack has beside its sums: files by name. */
export type PackFiles = Readonly<Record<string, string>>;

export const PLAN_IN_PACK = 'plan.json';
export const FORECAST_IN_PACK = 'forecast.json';

/** What whoever checks a program is handed: the evidence list, the plan, and how its forecast was counted. */
export function packFiles(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
  withPrivate: boolean,
): PackFiles {
  return {
    'README.txt': words.readme(plan.program.name, today, withPrivate),
    'evidence-list.md': render(buildDocument('evidence', plan, forecasts, wordings, today)),
    [PLAN_IN_PACK]: laidOut(withPrivate ? plan : toldPlan(plan)),
    [FORECAST_IN_PACK]: laidOut(countedFrom(plan, forecasts)),
  };
}

/** What the forecast was counted from, how, and what it came to; of scenarios, what they changed is in the plan. */
function countedFrom({ scope }: Plan, { scope: found }: Forecasts): object {
  const results = 'base' in found ? [found.base, ...found.scenarios] : [];
  return { inputs: scope, simulation: SIMULATION, results };
}

function laidOut(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * Whether all that the forecast in a pack came to is the same counted again from its plan, whatever is told of it by now besides;
 * undefined where one of them can’t be read.
 */
export function isCountedAlike(files: PackFiles): boolean | undefined {
  const read = readPlan(files[PLAN_IN_PACK] ?? '');
  const told = parsed(files[FORECAST_IN_PACK]);
  if (read.kind !== 'plan' || told === undefined) return undefined;
  return isIn(told, parsed(laidOut(countedFrom(read.plan, forecastsOf(read.plan)))));
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a document holds another: the same values, the same rows in their order, and maybe fields that the other has not. */
function isIn(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other;
  if (typeof other !== 'object' || other === null || Array.isArray(one) !== Array.isArray(other))
    return false;
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return false;
  const held = new Map(Object.entries(other));
  return Object.entries(one).every(([key, value]) => held.has(key) && isIn(value, held.get(key)));
}
