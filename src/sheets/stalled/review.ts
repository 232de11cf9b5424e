import { type IsoDate, daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { anchor, type Finding } from '../finding.ts';
import { type Fault, isBlankRange, RANGE, type TypedRange } from '../ranges.ts';
import { rowById } from '../rowById.ts';
import type { Wording } from '../wording.ts';
import { monthsOf, stalledFaults } from './errors.ts';
import {
  RANGED,
  type Ranged,
  type StaleWork,
  type Stalled,
  type StalledField,
  type Vendor,
} from './fields.ts';
import { decidingDate, fallsIn, stalledNeeds } from './read.ts';

/** A notice date nearer than this, in days, is one to speak of now. */
const SOON = 30;

const NAMELESS = { contract: 'A contract without a name', work: 'Work without a name' };

/** What the review needs to know beside the sheet. `fromScope`: the scope worksheet says what finishing costs. */
type Around = { fromScope: boolean; today: IsoDate };

/** What the sheet lacks or could say better. `names` are its fields' own, from the sheet's words. */
export function reviewStalled(
  stalled: Stalled,
  names: Wording<StalledField>['fields'],
  { fromScope, today }: Around,
): Finding[] {
  return [
    ...stalledNeeds(stalled, fromScope).map((need) => missing(need, 'Type it, and the sheet is worked out.')),
    ...stalledFaults(stalled).map(({ field, says }) =>
      weak(field, `${nameAt(field, stalled, names)}: ${says}`, 'Mend it at the field.'),
    ),
    ...RANGED.flatMap((field) => rangeFindings(anchor('stalled', field), names[field].label, stalled[field])),
    ...peopleFindings(stalled, names),
    ...stalled.vendors.flatMap((row) => vendorFindings(row, stalled, today)),
    ...stalled.stale.flatMap(staleFindings),
    ...branchFindings(stalled, names, fromScope),
    ...wordsFindings(stalled),
  ];
}

/** What the field with a fault is called: by the sheet's words, or by the name its row was given. */
function nameAt(field: string, stalled: Stalled, names: Wording<StalledField>['fields']): string {
  const holder = field.slice(anchor('stalled', '').length, field.lastIndexOf('-'));
  const ranged = RANGED.find((name) => name === holder);
  if (ranged) return names[ranged].label;
  const vendor = rowById(stalled.vendors, holder);
  if (vendor) return vendor.what.trim() || NAMELESS.contract;
  const work = rowById(stalled.stale, holder);
  if (work) return work.what.trim() || NAMELESS.work;
  const alone = (['from', 'months', 'sunk'] as const).find((name) => anchor('stalled', name) === field);
  return alone ? names[alone].label : '';
}

/** A range with one or two of its three numbers: it can be counted, and is less than it looks. */
function rangeFindings(id: string, name: string, range: TypedRange): Finding[] {
  if (isBlankRange(range)) return [];
  const blank = RANGE.filter((part) => range[part].trim() === '');
  const [first] = blank;
  if (!first) return [];
  if (blank.includes('likely')) {
    return [
      weak(`${id}-likely`, `${name} has no likely value.`, 'Say where in the range it most likely is.'),
    ];
  }
  return [weak(`${id}-${first}`, `${name} is not a whole range.`, 'Give it a low and a high.')];
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
      weak(
        anchor('stalled', absent, 'likely'),
        `${names[given].label} counts for nothing without this: ${names[absent].label.toLowerCase()}.`,
        'Fill it in, with a range.',
      ),
    );
}

function vendorFindings(row: Vendor, stalled: Stalled, today: IsoDate): Finding[] {
  const at = (field: string) => anchor('stalled', row.id, field);
  const name = row.what.trim() || NAMELESS.contract;
  const noMinimum = row.minimum.trim() === '';
  const falls = fallsIn(decidingDate(row), stalled.from, monthsOf(stalled));
  if (!isIsoDate(decidingDate(row))) {
    if (row.what.trim() === '' && noMinimum) return [];
    return [weak(at('notice'), `${name} has no date.`, 'Find the last day for notice in the contract.')];
  }
  const left = daysBetween(today, row.notice);
  const due = left === 0 ? 'today' : `in ${left} ${left === 1 ? 'day' : 'days'}, on ${showDate(row.notice)}`;
  return [
    ...(left >= 0 && left <= SOON
      ? [weak(at('notice'), `${name}: notice is due ${due}.`, 'Decide before it passes.')]
      : []),
    ...(noMinimum && falls.kind === 'month'
      ? [weak(at('minimum'), `${name} has no minimum.`, 'Type what is owed after its date, or 0.')]
      : []),
  ];
}

function staleFindings(row: StaleWork): Finding[] {
  const name = row.what.trim() || NAMELESS.work;
  const id = anchor('stalled', row.id);
  if (isBlankRange(row)) {
    if (row.what.trim() === '' && row.on.trim() === '') return [];
    return [weak(`${id}-likely`, `${name} has no cost.`, 'Say what it would take to do it again.')];
  }
  return [
    ...(isIsoDate(row.on)
      ? []
      : [weak(`${id}-on`, `${name} has no date.`, 'Say on which day it goes stale.')]),
    ...rangeFindings(id, name, row),
  ];
}

/** One forward cost alone says when waiting is dearer than that, and not whether it is the way to go. */
function branchFindings(
  stalled: Stalled,
  names: Wording<StalledField>['fields'],
  fromScope: boolean,
): Finding[] {
  const noFinish = isBlankRange(stalled.finish) && !fromScope;
  const noRestructure = isBlankRange(stalled.restructure);
  if (noFinish === noRestructure) return [];
  const absent = noFinish ? 'finish' : 'restructure';
  return [
    weak(
      anchor('stalled', absent, 'likely'),
      `${names[absent].label} has no figure.`,
      'Give both ways to act a figure, and they can be compared.',
    ),
  ];
}

/** What stays in words has to be said too. */
function wordsFindings(stalled: Stalled): Finding[] {
  if (stalled.board.trim() !== '') return [];
  return [
    weak(
      anchor('stalled', 'board'),
      'Nothing is said of the board.',
      'Write the last date it was given, and what happened.',
    ),
  ];
}

function missing({ field, says }: Fault, mend: string): Finding {
  return { sheet: 'stalled', field, weight: 'missing', says, mend };
}

function weak(field: string, says: string, mend: string): Finding {
  return { sheet: 'stalled', field, weight: 'weak', says, mend };
}
