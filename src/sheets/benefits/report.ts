import type { Range } from '../../forecast/range.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, money, NONE, needed, person, type Said } from '../../report/values.ts';
import { isBlankRow } from '../fields.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { RANGE } from '../ranges.ts';
import type { Wording } from '../wording.ts';
import { coursesSections } from './coursesReport.ts';
import { BENEFIT_KIND_NAMES } from './en/choices.ts';
import * as en from './en/report.ts';
import type { Benefit, Benefits, BenefitsField } from './fields.ts';
import type { CoursesFrame } from './frame.ts';
import { isCounted, rangeOf, steadyOf, yearlyOf } from './read.ts';
import { benefitsFinding } from './say.ts';

/** What a report needs beside the sheet: its words too, and what its courses are counted from. */
export type BenefitsFrame = CoursesFrame & { wording: Wording<BenefitsField> };

/** The sheet: what it brings, who answers for it, and what the courses come to. */
export function reportBenefits(benefits: Benefits, frame: BenefitsFrame): Section {
  return section('benefits', frame.wording.title, {
    lead: { kind: 'text', text: benefitsFinding(benefits, frame.currency) },
    blocks: benefitTables(benefits, frame),
    sections: coursesSections(benefits, frame),
  });
}

/** A table of each sort: what is money, with what is left of it; what is risk; what nobody has sorted. */
function benefitTables(benefits: Benefits, { currency, wording: { fields } }: BenefitsFrame): Block[] {
  const unit = moneyUnit(currency);
  const columns = [
    ...[fields.gain, fields.counted, fields.numberOwner].map(({ label }) => column(label)),
    ...en.RANGE_COLUMNS.map(figures),
  ];
  const rows = (of: (row: Benefit) => boolean) =>
    benefits.benefits.filter((row) => !isBlankRow(row) && of(row)).map((row) => benefitRow(row, currency));
  const sums = (name: string, range: Range | undefined): Said[][] =>
    range ? [[name, '', '', ...amounts(range, currency)]] : [];
  const cash = rows(isCounted);
  const freed = yearlyOf(benefits, 'freed');
  return [
    ...tableOf(en.benefitsCaption(unit), columns, [
      ...cash,
      ...(cash.length > 1 ? sums(en.allMoney, yearlyOf(benefits, 'money')) : []),
      ...(freed
        ? [...sums(en.budgetsFall, yearlyOf(benefits, 'budgets')), ...sums(en.timeFreed, freed)]
        : []),
      ...sums(en.toRun, rangeOf(benefits.run)),
      ...sums(en.leftAYear, steadyOf(benefits)),
    ]),
    ...tableOf(
      en.riskCaption(unit),
      columns,
      rows(({ kind }) => kind === 'risk'),
    ),
    ...tableOf(
      en.unsortedCaption(unit),
      columns,
      rows(({ kind }) => kind === ''),
    ),
  ];
}

function benefitRow(row: Benefit, currency: string): Said[] {
  return [
    // Its kind where that tells it from the others of its table, and its day where it has one: they leave room for how it is counted.
    en.gainOf(
      needed(row.gain),
      isCounted(row) && row.kind ? BENEFIT_KIND_NAMES[row.kind] : '',
      dateOf(row.since),
    ),
    needed(row.counted),
    needed(person(row.owner)),
    ...amounts(rangeOf(row), currency),
  ];
}

function amounts(range: Range | undefined, currency: string): Said[] {
  return RANGE.map((part) => (range ? money(range[part], currency) : NONE));
}
