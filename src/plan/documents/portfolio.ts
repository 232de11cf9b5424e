import type { IsoDate } from '../../language/dates.ts';
import { isOpen, waitedDays } from '../../sheets/gate/read.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import { programName } from '../../sheets/program.ts';
import { effortScale } from '../../sheets/scope/say.ts';
import { effectsOn } from '../document/redacted.ts';
import { judgeSponsor, type SponsorVerdict } from '../../sheets/sponsor/judge.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { type Block, tableOf, words as column } from '../../report/blocks.ts';
import { type Dated, sayDated } from '../../report/document.ts';
import { dateOf, needed, orOpen, type Said } from '../../report/values.ts';
import { comingDates } from './dates.ts';
import * as words from './en/portfolio.ts';
import { fitText } from './fit.ts';
import { blockersOf } from './gates.ts';
import { stageNow } from './stage.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';

/** One program beside others. */
export type PortfolioLine = {
  id: string;
  name: string;
  /** In words. */
  stage: string;
  gate: GateNow;
  /** When, or with how much, the work in scope is done four times in five; undefined while it is not counted. */
  p80: P80 | undefined;
  /** As the sponsor worksheet says it. */
  sponsor: SponsorVerdict['kind'];
  /** The nearest day to come. */
  next: Dated | undefined;
};

/**
 * The gate a program waits at: of two that are shut, the one it waits at longest, and how many `more` there are.
 * `days` are undefined while nobody has said since when. `opened`: all have, the last one on that day.
 */
export type GateNow =
  | { kind: 'unsaid' }
  | { kind: 'shut'; name: string; days: number | undefined; more: number }
  | { kind: 'opened'; on: IsoDate };

/** A date where there is one, or else the effort. `faulty`: what was typed cannot be counted. */
export type P80 =
  | { kind: 'date'; date: IsoDate }
  | { kind: 'effort'; says: string }
  | { kind: 'unsaid' }
  | { kind: 'faulty' };

/** What stands in the line of one program. Without `forecasts` nothing has been counted yet. */
export function portfolioLine(plan: Plan, forecasts: Forecasts | undefined, today: IsoDate): PortfolioLine {
  const stage = stageNow(plan, today);
  return {
    id: plan.id,
    name: programName(plan.program),
    stage: orOpen(stage && STAGE_NAMES[stage]),
    gate: gateNow(plan, today),
    p80: forecasts && p80Of(plan, forecasts),
    sponsor: effectsOn(plan)
      ? 'unknown'
      : judgeSponsor(ruled(plan.sponsor, plan.steering), plan.steering, today).kind,
    next: comingDates(plan, today)[0],
  };
}

function gateNow(plan: Plan, today: IsoDate): GateNow {
  const blockers = blockersOf(plan);
  const shut = blockers
    .filter(({ gate }) => !gate || !isOpen(gate, today))
    .map(({ text, gate }) => ({ name: text.trim(), days: gate && waitedDays(gate, today) }))
    .toSorted((a, b) => (b.days ?? -1) - (a.days ?? -1));
  const [longest] = shut;
  if (longest) return { kind: 'shut', ...longest, more: shut.length - 1 };
  const on = blockers
    .map(({ gate }) => gate?.opened ?? '')
    .sort()
    .at(-1);
  return on ? { kind: 'opened', on } : { kind: 'unsaid' };
}

function p80Of({ scope }: Plan, forecasts: Forecasts): P80 | undefined {
  if (!('base' in forecasts.scope)) return NOT_COUNTED[forecasts.scope.kind];
  const { calendar, effort } = forecasts.scope.base.forecast;
  const date = calendar?.finish.p80;
  if (date) return { kind: 'date', date };
  const { show, unit } = effortScale(scope);
  return { kind: 'effort', says: words.effort(show(effort.p80.value), unit) };
}

const NOT_COUNTED = {
  blank: { kind: 'unsaid' },
  counting: undefined,
  nonsense: { kind: 'faulty' },
  failed: { kind: 'faulty' },
} as const;

/** The lines in order: whatever waits longest at its gate first, and last what has no gate to wait at. */
export function byWaiting(lines: readonly PortfolioLine[]): PortfolioLine[] {
  const rank = ({ gate }: PortfolioLine) =>
    gate.kind === 'shut' ? (gate.days ?? -1) : { unsaid: -2, opened: -3 }[gate.kind];
  return lines.toSorted((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
}

/** Programs side by side; no block without a program. Whether a sponsor stays is private, and there only if asked for. */
export function portfolioTable(lines: readonly PortfolioLine[], sponsors: boolean): Block[] {
  const kept = <Cell>(all: Cell[]) => (sponsors ? all : all.toSpliced(SPONSOR_AT, 1));
  return tableOf(
    words.sideBySide,
    kept([
      column(words.program),
      column(words.stage),
      column(words.gate),
      column(words.waiting),
      column(words.done),
      column(words.sponsor),
      column(words.nextDate),
    ]),
    byWaiting(lines).map((line) => kept(cells(line))),
  );
}

/** The place of the sponsor among the columns. */
const SPONSOR_AT = 5;

/** What a program says in each column. */
export function cells({ name, stage, gate, p80, sponsor, next }: PortfolioLine): Said[] {
  return [
    fitted(name),
    stage,
    gateText(gate),
    waitingText(gate),
    p80Text(p80),
    sponsor === 'unknown' ? needed('') : words.sponsorIs[sponsor],
    needed(next ? words.next(dateOf(next.date), fitted(sayDated(next))) : ''),
  ];
}

function gateText(gate: GateNow): Said {
  if (gate.kind === 'unsaid') return needed('');
  if (gate.kind === 'opened') return words.openSince(dateOf(gate.on));
  return gate.more > 0 ? words.gateAndMore(fitted(gate.name), gate.more) : fitted(gate.name);
}

function waitingText(gate: GateNow): Said {
  if (gate.kind === 'opened') return words.noLonger;
  if (gate.kind === 'unsaid' || gate.days === undefined) return needed('');
  return words.waitingFor(gate.days);
}

function p80Text(p80: P80 | undefined): Said {
  switch (p80?.kind) {
    case undefined:
      return words.counting;
    case 'date':
      return words.by(dateOf(p80.date));
    case 'effort':
      return words.withEffort(p80.says);
    case 'unsaid':
      return needed('');
    case 'faulty':
      return words.faulty;
  }
}

/** Room for what people typed, so that one long text does not push the other programs aside. */
const CELL = { lines: 4, perLine: 30 };

function fitted(text: string): string {
  return fitText(text, CELL).text;
}
