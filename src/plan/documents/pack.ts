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

/** Whether the forecast, counted again from the plan of a pack, is the one in it; undefined where one of them can’t be read. */
export function isCountedAlike(files: PackFiles): boolean | undefined {
  const read = readPlan(files[PLAN_IN_PACK] ?? '');
  const told = files[FORECAST_IN_PACK];
  if (read.kind !== 'plan' || told === undefined) return undefined;
  return laidOut(countedFrom(read.plan, forecastsOf(read.plan))) === told;
}
