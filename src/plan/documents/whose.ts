import { tableOf, words as column } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import * as en from '../../sheets/benefits/en/sums.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { listed } from '../../language/en/counts.ts';
import type { Plan } from '../document/schema.ts';

/** Who stands behind each sum that is decided on, or that nobody does; nothing while no sum is told. */
export function whoseFigures({ benefits, scope, stalled }: Plan): Section[] {
  const lines = [...WORKSTREAMS.map((stream) => scope[stream]), ...scope.extra];
  const gave = [...new Set(lines.map(({ by }) => by.trim()).filter(Boolean))];
  const brings = benefits.benefits.filter((row) => !isBlankRow(row));
  const rows = [
    [en.COSTS_ROW, stalled.by.trim()],
    [en.WORK_ROW, listed(gave)],
    ...brings.map(({ gain, owner }) => [en.benefitRow(gain.trim()), owner.trim()]),
  ];
  return sectionOf(
    'whose',
    en.whoseTitle,
    tableOf(
      en.whoseCaption,
      [en.what, en.whose].map(column),
      rows.map(([what = '', who = '']) => [what, who || en.nobody]),
    ),
  );
}
