import { atField } from '../en/sheet.ts';
import { isBlankRow } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import { rangeErrors } from '../numberErrors.ts';
import { isBlankRange } from '../ranges.ts';
import type { Wording } from '../wording.ts';
import * as en from './en/review.ts';
import { benefitErrors, yearsError } from './errors.ts';
import type { Benefit, Benefits, BenefitsField } from './fields.ts';

const { weak } = findingsOf('benefits');

/** What the sheet lacks or could say better. `names` are its fields' own, from the sheet's words. */
export function reviewBenefits(benefits: Benefits, names: Wording<BenefitsField>['fields']): Finding[] {
  const rows = benefits.benefits.filter((row) => !isBlankRow(row));
  const years = yearsError(benefits.years);
  return [
    ...(rows.length === 0 ? [weak('benefits', en.noBenefit)] : []),
    ...rows.flatMap(benefitFindings),
    ...faults('run', names.run.label, rangeErrors(benefits.run)),
    ...(isBlankRange(benefits.run) ? [weak('run-likely', en.noRun)] : []),
    ...(years ? [weak('years', atField(names.years.label, years))] : []),
    ...(benefits.recommend && benefits.onNo.trim() === '' ? [weak('onNo', en.noAnswerToNo)] : []),
  ];
}

function benefitFindings(row: Benefit): Finding[] {
  const name = en.benefitName(row.gain);
  const at = (field: string) => `${row.id}-${field}`;
  const blank = isBlankRange(row);
  return [
    ...faults(row.id, name, benefitErrors(row)),
    ...(row.kind === '' ? [weak(at('kind'), en.noKind(name))] : []),
    ...(blank ? [weak(at('likely'), en.noFigure(name))] : []),
    ...(!blank && row.likely.trim() === '' ? [weak(at('likely'), en.noLikely(name))] : []),
    ...(row.counted.trim() === '' ? [weak(at('counted'), en.notCounted(name))] : []),
    ...(row.owner.trim() === '' ? [weak(at('owner'), en.noOwner(name))] : []),
  ];
}

/** What the messages at some fields say, each at its field. */
function faults(at: string, name: string, errors: Record<string, string | undefined>): Finding[] {
  return Object.entries(errors).flatMap(([part, says]) =>
    says ? [weak(`${at}-${part}`, atField(name, says))] : [],
  );
}
