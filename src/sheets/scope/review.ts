import { isIsoDate } from '../../language/dates.ts';
import { atField, mendAtField } from '../en/sheet.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import { MOST_COUNTED, readNumber } from '../../language/readNumber.ts';
import { rangeErrors } from '../numberErrors.ts';
import { type Fault, isBlankRange, readRange } from '../ranges.ts';
import type { Wording } from '../wording.ts';
import { currencyError, multipleAlarm } from './errors.ts';
import * as words from './en/review.ts';
import { circleFaults, frameFaults, lineFaults, multiplierFaults, riskFaults } from './faults.ts';
import { isStoodIn } from './integration.ts';
import { scenarioFaults, scenarioName } from './scenario.ts';
import { isBlankExtra } from './extra.ts';
import { type Effort, type FirstField, SCENARIOS, type Scope, WORKSTREAMS, waitOf } from './fields.ts';

const { missing, weak } = findingsOf('scope');

/** A range narrower than this share of its likely value on either side is more than anyone can know. */
const NARROW = 0.15;
/** The workstreams that wait in a queue of somebody else's. */
const QUEUES = ['validation', 'security'] as const;

/** What the scope sheet lacks or could say better. `names` are the workstreams' own, from the sheet's words. */
export function reviewScope(scope: Scope, names: Wording<FirstField>['fields']): Finding[] {
  const lines = WORKSTREAMS.flatMap((stream) => [
    ...wrong(names[stream].label, lineFaults(stream, scope[stream])),
    ...(stream === 'integration' && isStoodIn(scope)
      ? [missing(`${stream}-likely`, words.noFigures(names[stream].label))]
      : effortFindings(stream, names[stream].label, scope[stream])),
  ]);
  const work = scope.extra
    .filter((row) => !isBlankExtra(row))
    .map((row) => ({ row, id: `extra-${row.id}`, name: row.name.trim() || words.unnamedWork }));
  const extra = work.flatMap(({ row, id, name }) => [
    ...wrong(name, lineFaults(id, row)),
    ...effortFindings(id, name, row),
  ]);
  const streams = WORKSTREAMS.map((id) => ({ row: scope[id], id, name: names[id].label }));
  return [
    ...lines,
    ...extra,
    ...nameFindings([...streams, ...work]),
    ...multiplierFindings(scope, names),
    ...queueFindings(scope, names),
    ...wrong(names.follows.label, circleFaults(scope)),
    ...frameFindings(scope),
    ...wrong(words.rangesCounted, riskFaults(scope)),
    ...SCENARIOS.flatMap((which) =>
      wrong(scenarioName(which, scope[which]), scenarioFaults(which, scope[which])),
    ),
  ];
}

/** What one line of work lacks: an estimate, a range, a range that could hold the truth. */
function effortFindings(id: string, name: string, effort: Effort): Finding[] {
  const likely = readNumber(effort.likely);
  if (likely.kind === 'blank') return [missing(`${id}-likely`, words.noLikely(name))];
  if (likely.kind !== 'number' || Object.values(rangeErrors(effort, MOST_COUNTED)).some(Boolean)) return [];
  if (effort.low.trim() === '' || effort.high.trim() === '') {
    const open = effort.low.trim() === '' ? 'low' : 'high';
    return [weak(`${id}-${open}`, words.aPoint(name))];
  }
  const { low, high } = readRange(effort);
  const narrow = likely.value - low < NARROW * likely.value && high - likely.value < NARROW * likely.value;
  if (likely.value === 0 || !narrow) return [];
  return [weak(`${id}-high`, words.narrow(name))];
}

/** Figures that nobody stands beside. */
function nameFindings(lines: readonly { row: Effort; id: string; name: string }[]): Finding[] {
  const open = lines.filter(({ row }) => row.likely.trim() !== '' && row.by.trim() === '');
  const [first] = open;
  return first ? [weak(`${first.id}-by`, words.nobodys(open.map(({ name }) => name)))] : [];
}

function multiplierFindings(scope: Scope, names: Wording<FirstField>['fields']): Finding[] {
  const alarm = multipleAlarm(scope);
  return [
    ...wrong(names.multiplier.label, multiplierFaults(scope)),
    ...(alarm ? [weak(alarm.field, { says: words.ALARM[alarm.is], mend: alarm.says })] : []),
  ];
}

/** Validation and security wait in queues; a plan that says nothing of them dates itself on luck. */
function queueFindings(scope: Scope, names: Wording<FirstField>['fields']): Finding[] {
  return QUEUES.filter((stream) => isBlankRange(waitOf(scope[stream]))).map((stream) =>
    missing(`${stream}-waitLikely`, words.noWait(names[stream].label)),
  );
}

/** What turns effort into dates and money. */
function frameFindings(scope: Scope): Finding[] {
  const open = (['people', 'cost', 'currency'] as const).filter((field) => scope[field].trim() === '');
  const currency = currencyError(scope.currency);
  return [
    ...open.map((field) => missing(field, words.open[field])),
    ...frameFaults(scope).map((fault) => ({
      ...fault,
      sheet: 'scope' as const,
      weight: 'weak' as const,
      mend: mendAtField,
    })),
    ...(currency ? [weak('currency', { says: currency, mend: mendAtField })] : []),
    ...(isIsoDate(scope.start) ? [] : [missing('start', words.noStart)]),
  ];
}

/** The numbers of one line that cannot be used, each at its field. */
function wrong(name: string, faults: readonly Fault[]): Finding[] {
  return faults.map(({ field, says }) => ({
    sheet: 'scope',
    field,
    weight: 'weak',
    ...atField(name, says),
  }));
}
