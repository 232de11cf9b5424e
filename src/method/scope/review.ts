import { isIsoDate } from '../dates.ts';
import { anchor, type Finding } from '../finding.ts';
import { isCurrency, type ReadNumber, readNumber } from '../numbers.ts';
import type { Wording } from '../wording.ts';
import { type Effort, type Scope, type ScopeField, WORKSTREAMS } from './model.ts';

/** The parts of a three-point range, in order. */
export const RANGE = ['low', 'likely', 'high'] as const;
type Range = Record<(typeof RANGE)[number], string>;

/** A message for one field, or undefined when what was typed can be used (blank included). */
export type FieldError = string | undefined;

/** What is wrong with a number as typed. */
export function numberError(text: string): FieldError {
  const read = readNumber(text);
  return read.kind === 'invalid' ? read.says : undefined;
}

/**
 * What is wrong with each number of a range: what cannot be read, then what is out of order. The message
 * stands at the higher field of the two, since that one was most likely typed last.
 */
export function rangeErrors(range: Range): Record<keyof Range, FieldError> {
  const [low, likely, high] = [readNumber(range.low), readNumber(range.likely), readNumber(range.high)];
  return {
    low: numberError(range.low),
    likely: numberError(range.likely) ?? (above(low, likely) ? 'Likely is below low.' : undefined),
    high:
      numberError(range.high) ??
      (above(likely, high) ? 'High is below likely.' : above(low, high) ? 'High is below low.' : undefined),
  };
}

function above(first: ReadNumber, second: ReadNumber): boolean {
  return first.kind === 'number' && second.kind === 'number' && first.value > second.value;
}

/** What is wrong with the number of people: it divides, so it cannot be zero. */
export function peopleError(text: string): FieldError {
  const read = readNumber(text);
  if (read.kind === 'number' && read.value === 0) {
    return 'With no people there is no finish date. Type at least a part of one person, such as 0.5.';
  }
  return numberError(text);
}

/** What is wrong with a currency as typed. */
export function currencyError(text: string): FieldError {
  if (text.trim() === '' || isCurrency(text)) return undefined;
  return 'Type the three letters of the currency, such as GBP, EUR or USD.';
}

/** A warning where integration is taken for less than three times the model work, and the part that says so. */
export function multiplierWarning(scope: Scope): { part: keyof Range; says: string } | undefined {
  const part = RANGE.find((name) => {
    const read = readNumber(scope.multiplier[name]);
    return read.kind === 'number' && read.value < 3;
  });
  const says =
    'Below three times the model work, integration is usually being hoped for. Write down what makes this program the exception.';
  return part && { part, says };
}

/** What the scope sheet lacks or could say better. `names` are the workstreams' own, from the sheet's words. */
export function reviewScope(scope: Scope, names: Wording<ScopeField>['fields']): Finding[] {
  const findings = WORKSTREAMS.filter((stream) => stream !== 'integration').flatMap((stream) =>
    effortFindings(stream, names[stream].label, scope[stream]),
  );
  const extra = scope.extra
    .filter((row) => [row.name, ...RANGE.map((part) => row[part])].some((text) => text.trim() !== ''))
    .flatMap((row) => effortFindings(`extra-${row.id}`, row.name.trim() || 'Work without a name', row));
  const warning = multiplierWarning(scope);
  const small = 'Integration is below three times the model work.';
  return [
    ...findings,
    ...extra,
    ...wrongNumbers('integration', names.integration.label, {
      planned: numberError(scope.integration.planned),
    }),
    ...wrongNumbers('multiplier', names.multiplier.label, rangeErrors(scope.multiplier)),
    ...(warning ? [weak(`multiplier-${warning.part}`, small, warning.says)] : []),
    ...frameFindings(scope),
  ];
}

/** What one line of work lacks: an estimate, a range, numbers that can be read and stand in order. */
function effortFindings(id: string, name: string, effort: Effort): Finding[] {
  const wrong = wrongNumbers(id, name, { ...rangeErrors(effort), planned: numberError(effort.planned) });
  if (readNumber(effort.likely).kind === 'blank') {
    const mend = 'Estimate it, or type 0 if there is none.';
    return [...wrong, missing(`${id}-likely`, `${name} has no likely effort.`, mend)];
  }
  const point = effort.low.trim() === '' || effort.high.trim() === '';
  if (!point || readNumber(effort.likely).kind !== 'number') return wrong;
  return [...wrong, weak(`${id}-low`, `${name} is a point, not a range.`, 'Give it a low and a high.')];
}

/** The numbers of one line that cannot be read or stand out of order, each at its field. */
function wrongNumbers(id: string, name: string, errors: Record<string, FieldError>): Finding[] {
  return Object.entries(errors).flatMap(([part, error]) =>
    error ? [weak(`${id}-${part}`, `${name}: ${error}`, 'Mend the number.')] : [],
  );
}

/** What turns effort into dates and money. */
function frameFindings(scope: Scope): Finding[] {
  const findings: Finding[] = [];
  const frame = [
    [
      'people',
      scope.people,
      peopleError(scope.people),
      'Nobody is counted as available.',
      'Say how many people work on it.',
    ],
    [
      'costPerWeek',
      scope.costPerWeek,
      numberError(scope.costPerWeek),
      'A person-week has no cost.',
      'Ask finance for the loaded cost of one.',
    ],
    [
      'currency',
      scope.currency,
      currencyError(scope.currency),
      'The currency is open.',
      'Type its three letters.',
    ],
  ] as const;
  for (const [field, value, error, says, mend] of frame) {
    if (value.trim() === '') findings.push(missing(field, says, mend));
    else if (error) findings.push(weak(field, error, 'Mend it at the field.'));
  }
  if (!isIsoDate(scope.start)) {
    findings.push(missing('start', 'The work has no start date.', 'Set the day on which the people start.'));
  }
  return findings;
}

function missing(field: string, says: string, mend: string): Finding {
  return { sheet: 'scope', field: anchor('scope', field), weight: 'missing', says, mend };
}

function weak(field: string, says: string, mend: string): Finding {
  return { sheet: 'scope', field: anchor('scope', field), weight: 'weak', says, mend };
}
