import { type IsoDate, daysBetween, isIsoDate } from '../../language/dates.ts';
import { atField } from '../en/sheet.ts';
import { anchor, type Finding, type FindingWords } from '../finding.ts';
import type { Benefits } from '../benefits/fields.ts';
import { valueDeferred } from '../benefits/read.ts';
import { isBlankRange, RANGE, type TypedRange } from '../ranges.ts';
import type { Scope } from '../scope/fields.ts';
import { rowById } from '../rowById.ts';
import type { Wording } from '../wording.ts';
import { contractName } from './en/names.ts';
import * as en from './en/review.ts';
import { stalledFaults } from './errors.ts';
import { monthsOf } from './months.ts';
import {
  RANGED,
  type Ranged,
  type StaleWork,
  type Stalled,
  type StalledField,
  type Vendor,
} from './fields.ts';
import { STOPPING } from './units.ts';
import { decidingDate, fallsIn, type Given, givenBy, stalledNeeds } from './read.ts';

/** A notice date nearer than this, in days, is one to speak of now. */
const SOON = 30;

/** What the review needs to know beside the sheet. */
type Around = { scope: Scope; benefits: Benefits; today: IsoDate };

/** What the sheet lacks or could say better. `names` are its fields' own, from the sheet's words. */
export function reviewStalled(
  stalled: Stalled,
  names: Wording<StalledField>['fields'],
  { scope, benefits, today }: Around,
): Finding[] {
  const given = givenBy(scope, valueDeferred(benefits));
  return [
    ...stalledNeeds(stalled, given).map(({ field, says }) => missing(field, { says, mend: en.typeIt })),
    ...stalledFaults(stalled).map(({ field, says }) =>
      weak(field, atField(nameAt(field, stalled, names), says)),
    ),
    ...[...RANGED, ...STOPPING].flatMap((field) =>
      rangeFindings(anchor('stalled', field), names[field].label, stalled[field]),
    ),
    ...peopleFindings(stalled, names),
    ...stalled.vendors.flatMap((row) => vendorFindings(row, stalled, today)),
    ...stalled.stale.flatMap(staleFindings),
    ...branchFindings(stalled, names, given),
    ...wordsFindings(stalled),
  ];
}

/** What the field with a fault is called: by the sheet's words, or by the name its row was given. */
function nameAt(field: string, stalled: Stalled, names: Wording<StalledField>['fields']): string {
  const holder = field.slice(anchor('stalled', '').length, field.lastIndexOf('-'));
  const ranged = [...RANGED, ...STOPPING].find((name) => name === holder);
  if (ranged) return names[ranged].label;
  const vendor = rowById(stalled.vendors, holder);
  if (vendor) return contractName(vendor.what);
  const work = rowById(stalled.stale, holder);
  if (work) return en.workName(work.what);
  const alone = (['from', 'months', 'sunk', 'writeOff', 'finishIn', 'restructureIn'] as const).find(
    (name) => anchor('stalled', name) === field,
  );
  return alone ? names[alone].label : '';
}

/** A range with one or two of its three numbers: it can be counted, and is less than it looks. */
function rangeFindings(id: string, name: string, range: TypedRange): Finding[] {
  if (isBlankRange(range)) return [];
  const blank = RANGE.filter((part) => range[part].trim() === '');
  const [first] = blank;
  if (!first) return [];
  if (blank.includes('likely')) return [weak(`${id}-likely`, en.noLikely(name))];
  return [weak(`${id}-${first}`, en.notWhole(name))];
}

/** People who would leave cost something only with a number of them and with their pay. */
function peopleFindings(stalled: Stalled, names: Wording<StalledField>['fields']): Finding[] {
  const pair: [Ranged, Ranged][] = [
    ['leavers', 'salary'],
    ['salary', 'leavers'],
  ];
  return pair
    .filter(([given, absent]) => !isBlankRange(stalled[given]) && isBlankRange(stalled[absent]))
    .map(([given, absent]) =>
      weak(anchor('stalled', absent, 'likely'), en.countsForNothing(names[given].label, names[absent].label)),
    );
}

function vendorFindings(row: Vendor, stalled: Stalled, today: IsoDate): Finding[] {
  const at = (field: string) => anchor('stalled', row.id, field);
  const name = contractName(row.what);
  const noMinimum = row.minimum.trim() === '';
  const falls = fallsIn(decidingDate(row), stalled.from, monthsOf(stalled));
  if (!isIsoDate(decidingDate(row))) {
    if (row.what.trim() === '' && noMinimum) return [];
    return [weak(at('notice'), en.noContractDate(name))];
  }
  const left = daysBetween(today, row.notice);
  return [
    ...(left >= 0 && left <= SOON ? [due(at('notice'), en.noticeDue(name, row.notice))] : []),
    ...(noMinimum && falls.kind === 'month' ? [weak(at('minimum'), en.noMinimum(name))] : []),
  ];
}

function staleFindings(row: StaleWork): Finding[] {
  const name = en.workName(row.what);
  const id = anchor('stalled', row.id);
  if (isBlankRange(row)) {
    if (row.what.trim() === '' && row.on.trim() === '') return [];
    return [weak(`${id}-likely`, en.noCost(name))];
  }
  return [
    ...(isIsoDate(row.on) ? [] : [weak(`${id}-on`, en.noStaleOn(name))]),
    ...rangeFindings(id, name, row),
  ];
}

/** One forward cost alone says when waiting is dearer than that, and not whether it is the way to go. */
function branchFindings(stalled: Stalled, names: Wording<StalledField>['fields'], given: Given): Finding[] {
  const noFinish = isBlankRange(stalled.finish) && !given.cost;
  const noRestructure = isBlankRange(stalled.restructure);
  const slow =
    isBlankRange(stalled.value) && !given.value
      ? []
      : [
          ...(noFinish || given.ends || stalled.finishIn.trim() ? [] : (['finishIn'] as const)),
          ...(noRestructure || stalled.restructureIn.trim() ? [] : (['restructureIn'] as const)),
        ];
  const late = slow.map((field) => weak(anchor('stalled', field), en.noDelivery(names[field].label)));
  if (noFinish === noRestructure) return late;
  const absent = noFinish ? 'finish' : 'restructure';
  return [...late, weak(anchor('stalled', absent, 'likely'), en.noFigure(names[absent].label))];
}

/** What stays in words has to be said too. */
function wordsFindings(stalled: Stalled): Finding[] {
  return stalled.board.trim() === '' ? [weak(anchor('stalled', 'board'), en.noBoard)] : [];
}

function missing(field: string, words: FindingWords): Finding {
  return { sheet: 'stalled', field, weight: 'missing', ...words };
}

function due(field: string, words: FindingWords): Finding {
  return { sheet: 'stalled', field, weight: 'due', ...words };
}

function weak(field: string, words: FindingWords): Finding {
  return { sheet: 'stalled', field, weight: 'weak', ...words };
}
