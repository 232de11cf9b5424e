import {
  type Block,
  figures,
  type Paragraph,
  type Table,
  textOf,
  words as column,
} from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, NONE, numeral, type Said, say, type Value } from '../../report/values.ts';
import { daysBetween } from '../../language/dates.ts';
import { type DaysOff, NO_DAYS_OFF } from '../../language/daysOff.ts';
import { isBegun } from '../begun.ts';
import type { Wording } from '../wording.ts';
import * as words from './en/report.ts';
import { curveFigure, datesFigure, ganttFigure, rangesFigure } from './figures.ts';
import { driversFigures } from './driversFigures.ts';
import { SCOPE, type Scope, type ScopeField } from './fields.ts';
import { inputSection } from './inputs.ts';
import { isStoodIn } from './integration.ts';
import { reviewScope } from './review.ts';
import type { NoOutlook, Outlook, Outlooks } from './outlook.ts';
import { budgetSentence, chanceShare, effortScale, moneyFor, scopeFinding } from './say.ts';
import { crowdNote, FAT_TAIL, scopeWarnings } from './warnings.ts';

/** The scope sheet. What it comes to is worked out elsewhere, since that takes a while. */
export function reportScope(
  scope: Scope,
  outlook: Outlooks | NoOutlook,
  wording: Wording<ScopeField>,
  daysOff: DaysOff = NO_DAYS_OFF,
): Section {
  const { lead, blocks, sections } =
    'base' in outlook
      ? forecastSection(scope, outlook, wording)
      : withoutForecast(outlook, scope, wording.fields);
  const begun = isBegun(SCOPE, scope);
  return section('scope', wording.title, {
    lead,
    blocks,
    sections: [...sections, ...(begun ? [inputSection(scope, wording.fields, daysOff)] : [])],
  });
}

function withoutForecast(none: NoOutlook, scope: Scope, fields: Wording<ScopeField>['fields']): Section {
  const tone = none.kind === 'failed' || none.kind === 'nonsense' ? 'stop' : 'quiet';
  const lead: Paragraph = { kind: 'text', text: words.UNCOUNTED[none.kind], tone };
  if (none.kind !== 'nonsense') return section('forecast', '', { lead });
  const wrong = new Set(none.faults.map(({ field }) => field));
  const found = reviewScope(scope, fields).filter(({ field }) => wrong.has(field));
  return section('forecast', '', { lead, blocks: [{ kind: 'list', items: found.map(({ says }) => says) }] });
}

/** All that a forecast has to say: sentence, pictures with their tables, what if, what to be careful of. */
export function forecastSection(scope: Scope, outlooks: Outlooks, wording: Wording<ScopeField>): Section {
  const { base, scenarios } = outlooks;
  const lead: Paragraph = { kind: 'text', text: scopeFinding(base, scope) };
  const blocks: Block[] = [
    ...scopeWarnings(base).map((text): Block => ({ kind: 'text', text, tone: 'stop' })),
    ...textOf(crowdNote(outlooks)),
    rangesFigure(base, scope, wording),
    curveFigure(base, scope),
    ...datesFigure(base),
    ...ganttFigure(base, wording),
    ...driversFigures(base, scope, wording),
    ...(scenarios.length > 0
      ? [{ kind: 'table' as const, table: scenarioTable({ base, scenarios }, scope) }]
      : []),
  ];
  const toSay = section('toSay', words.toSay, {
    lead: { kind: 'text', text: words.aloud(budgetSentence(base, scope, wording)) },
    blocks: [
      { kind: 'text', tone: 'quiet', text: FAT_TAIL },
      ...(isStoodIn(scope)
        ? [{ kind: 'text' as const, tone: 'quiet' as const, text: words.ruleOfThumb }]
        : []),
    ],
  });
  return section('forecast', '', { lead, blocks, sections: [toSay] });
}

/** The scenarios beside the base, with what each changes. */
export function scenarioTable({ base, scenarios }: Outlooks, scope: Scope): Table {
  const all = [base, ...scenarios];
  const { unit, value: worth } = effortScale(scope);
  const row = (label: Said, value: (outlook: Outlook) => Said): Said[] => [label, ...all.map(value)];
  const effort = (name: 'p50' | 'p80') => (outlook: Outlook) =>
    withChange(worth, outlook.forecast.effort[name].value, base.forecast.effort[name].value);
  const money = (name: 'p50' | 'p80') => (outlook: Outlook) =>
    outlook.input.cost === undefined
      ? NONE
      : withChange(
          (weeks) => moneyFor(Math.abs(weeks), outlook.input, scope),
          outlook.forecast.effort[name].value,
          base.forecast.effort[name].value,
        );
  return {
    caption: words.scenariosCaption,
    columns: [column(words.measureHead), ...all.map(({ name }) => figures(name))],
    rows: [
      row(words.effortAt('P50', unit), effort('p50')),
      row(words.effortAt('P80', unit), effort('p80')),
      row(words.moneyAt('P50'), money('p50')),
      row(words.moneyAt('P80'), money('p80')),
      row(words.endsAt('P50'), (outlook) => ends(outlook, base, 'p50')),
      row(words.endsAt('P80'), (outlook) => ends(outlook, base, 'p80')),
      ...(base.forecast.calendar?.chanceOfCommitted === undefined
        ? []
        : [row(words.metHead, (one) => chanceShare(one.forecast.calendar?.chanceOfCommitted))]),
      ...(base.forecast.calendar?.chanceOfDay90 === undefined
        ? []
        : [row(words.byDay90Head, (one) => chanceShare(one.forecast.calendar?.chanceOfDay90))]),
    ],
  };
}

/** A value with how far it is from that of the base. */
export function withChange(worth: (value: number) => Value, value: number, base: number): Said {
  const change = value - base;
  // The same draws are used for all, so that what differs differs because of the scenario.
  if (Math.abs(change) < 1e-9) return worth(value);
  return say`${worth(value)} (${change < 0 ? '−' : '+'}${worth(Math.abs(change))})`;
}

/** When it ends, with how many days that is from the base. */
export function ends({ forecast }: Outlook, base: Outlook, name: 'p50' | 'p80'): Said {
  const date = forecast.calendar?.finish[name] ?? '';
  if (date === '') return weeksOnly(forecast.calendar?.weeks[name].value);
  const days = daysBetween(base.forecast.calendar?.finish[name] ?? '', date);
  if (!days) return dateOf(date);
  return words.moved(dateOf(date), days, numeral(Math.abs(days)));
}

function weeksOnly(weeks: number | undefined): Said {
  return weeks === undefined ? NONE : words.inWeek(numeral(Math.ceil(weeks)));
}
