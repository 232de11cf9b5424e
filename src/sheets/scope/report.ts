import { type Block, figures, type Table, words as column } from '../../report/blocks.ts';
import { daysBetween, showDate } from '../../language/dates.ts';
import type { Wording } from '../wording.ts';
import { curveFigure, datesFigure, driversFigures, ganttFigure, rangesFigure } from './figures.ts';
import { isUntouchedScope, type Scope, type ScopeField } from './model.ts';
import { inputBlocks } from './inputs.ts';
import { reviewScope } from './review.ts';
import type { NoOutlook, Outlook, Outlooks } from './outlook.ts';
import { budgetSentence, effortScale, moneyFor, scopeFinding, showShare } from './say.ts';
import { FAT_TAIL, scopeWarnings } from './warnings.ts';

/** The scope sheet as blocks. What it comes to is worked out elsewhere, since that takes a while. */
export function reportScope(
  scope: Scope,
  outlook: Outlooks | NoOutlook,
  wording: Wording<ScopeField>,
): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: wording.title, id: 'scope' };
  const result =
    'base' in outlook
      ? forecastBlocks(scope, outlook, wording)
      : withoutForecast(outlook, scope, wording.fields);
  const begun = !isUntouchedScope(scope);
  return [heading, ...result, ...(begun ? inputBlocks(scope, wording.fields) : [])];
}

function withoutForecast(none: NoOutlook, scope: Scope, words: Wording<ScopeField>['fields']): Block[] {
  switch (none.kind) {
    case 'blank':
      return [{ kind: 'text', text: 'The model work has no estimate yet.', tone: 'quiet' }];
    case 'counting':
      return [{ kind: 'text', text: 'Counting …', tone: 'quiet' }];
    case 'failed':
      return [
        { kind: 'text', text: 'These numbers could not be counted. What was typed is safe.', tone: 'stop' },
      ];
    case 'nonsense': {
      const fields = new Set(none.faults.map(({ field }) => field));
      const items = reviewScope(scope, words).filter(({ field }) => fields.has(field));
      return [
        { kind: 'text', text: 'Nothing can be counted until this is mended on the sheet:', tone: 'stop' },
        { kind: 'list', items: items.map(({ says }) => says) },
      ];
    }
  }
}

/** All that a forecast has to say: sentence, pictures with their tables, what if, what to be careful of. */
export function forecastBlocks(
  scope: Scope,
  { base, scenarios }: Outlooks,
  wording: Wording<ScopeField>,
): Block[] {
  return [
    { kind: 'text', text: scopeFinding(base, scope) },
    ...scopeWarnings(base).map((text): Block => ({ kind: 'text', text, tone: 'stop' })),
    rangesFigure(base, scope, wording),
    curveFigure(base, scope),
    ...datesFigure(base),
    ...ganttFigure(base, wording),
    ...driversFigures(base, scope, wording),
    ...(scenarios.length > 0
      ? [{ kind: 'table' as const, table: scenarioTable({ base, scenarios }, scope) }]
      : []),
    { kind: 'heading', level: 3, text: 'To say to whoever holds the budget' },
    { kind: 'text', text: `“${budgetSentence(base, scope, wording)}”` },
    { kind: 'text', tone: 'quiet', text: FAT_TAIL },
    {
      kind: 'text',
      tone: 'quiet',
      text: 'Three to five times the model work for integration is this playbook’s rule of thumb.',
    },
  ];
}

/** The scenarios beside the base, with what each changes. */
export function scenarioTable({ base, scenarios }: Outlooks, scope: Scope): Table {
  const all = [base, ...scenarios];
  const { unit, show } = effortScale(scope);
  const row = (label: string, value: (outlook: Outlook) => string) => [label, ...all.map(value)];
  const effort = (name: 'p50' | 'p80') => (outlook: Outlook) =>
    withChange(show, outlook.forecast.effort[name].value, base.forecast.effort[name].value);
  const money = (name: 'p50' | 'p80') => (outlook: Outlook) =>
    outlook.input.cost === undefined
      ? '–'
      : withChange(
          (weeks) => moneyFor(Math.abs(weeks), outlook.input, scope),
          outlook.forecast.effort[name].value,
          base.forecast.effort[name].value,
        );
  return {
    caption: 'What if: the base, and each scenario with its difference',
    columns: [column('Measure'), ...all.map(({ name }) => figures(name))],
    rows: [
      row(`Effort P50, ${unit}`, effort('p50')),
      row(`Effort P80, ${unit}`, effort('p80')),
      row('Money P50', money('p50')),
      row('Money P80', money('p80')),
      row('Ends P50', (outlook) => ends(outlook, base, 'p50')),
      row('Ends P80', (outlook) => ends(outlook, base, 'p80')),
      ...(base.forecast.calendar?.chanceOfCommitted === undefined
        ? []
        : [row('Promised date met', ({ forecast }) => showShare(forecast.calendar?.chanceOfCommitted))]),
      ...(base.forecast.calendar?.chanceOfDay90 === undefined
        ? []
        : [row('Done by day 90', ({ forecast }) => showShare(forecast.calendar?.chanceOfDay90))]),
    ],
  };
}

function withChange(show: (value: number) => string, value: number, base: number): string {
  const change = value - base;
  // The same draws are used for all, so that what differs differs because of the scenario.
  if (Math.abs(change) < 1e-9) return show(value);
  return `${show(value)} (${change < 0 ? '−' : '+'}${show(Math.abs(change))})`;
}

function ends({ forecast }: Outlook, base: Outlook, name: 'p50' | 'p80'): string {
  const date = forecast.calendar?.finish[name] ?? '';
  if (date === '') return weeksOnly(forecast.calendar?.weeks[name].value);
  const days = daysBetween(base.forecast.calendar?.finish[name] ?? '', date);
  if (!days) return showDate(date);
  const count = Math.abs(days);
  return `${showDate(date)} (${count} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'earlier' : 'later'})`;
}

function weeksOnly(weeks: number | undefined): string {
  return weeks === undefined ? '–' : `week ${Math.ceil(weeks)}`;
}
