import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import {
  dateOf,
  joined,
  NONE,
  needed,
  number,
  numeral,
  person,
  type Said,
  wasOn,
} from '../../report/values.ts';
import type { Scope } from '../scope/fields.ts';
import { effortUnit, type StreamNames } from '../scope/names.ts';
import type { Wording } from '../wording.ts';
import { AREA_NAMES, ITEM_STATE_NAMES } from './en/choices.ts';
import * as en from './en/sheet.ts';
import { countingOf } from './feed.ts';
import { AREAS, type Handover, type HandoverField, type HandoverItem } from './fields.ts';
import { itemName, listed, sizesOf, stateOf } from './items.ts';
import { handoverFinding, showSize } from './say.ts';

/** What a report needs beside the sheet: its words, the scope it feeds, and the names of the workstreams there. */
export type HandoverFrame = {
  wording: Wording<HandoverField>;
  scope: Scope;
  streams: StreamNames;
  /** What is said of how far an item has come, given what usually is. */
  stated?: (item: HandoverItem, said: Said) => Said;
};

/** The sheet, what it comes to last. */
export function reportHandover(handover: Handover, frame: HandoverFrame, today: IsoDate = ''): Section {
  const { fields, title } = frame.wording;
  return section('handover', title, {
    lead: { kind: 'text', text: handoverFinding(handover, effortUnit(frame.scope)) },
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: fields.from.label, value: needed(person(handover.from)) },
          { label: fields.to.label, value: needed(person(handover.to)) },
          { label: fields.date.label, value: needed(wasOn(handover.date, today)) },
        ],
      },
      ...itemBlocks(handover, frame),
    ],
    sections: returnedSection(handover),
  });
}

/** What the list comes to: sizes by area, acceptance item by item, what was returned and why. */
export function resultSection(handover: Handover, frame: HandoverFrame): Section {
  if (listed(handover).length === 0) return section('result', '', {});
  return section('result', '', {
    blocks: [...areaBlocks(handover, frame), ...acceptanceBlocks(handover, frame)],
    sections: returnedSection(handover),
  });
}

function areaBlocks(handover: Handover, { scope }: HandoverFrame): Block[] {
  const items = listed(handover);
  const row = (name: string, own: readonly HandoverItem[]): Said[] => {
    const sizes = sizesOf(own);
    const none = sizes.unsized === own.length;
    const accepted = own.filter((item) => stateOf(item) === 'accepted').length;
    const cells = [sizes.low, sizes.likely, sizes.high].map((sum) => (none ? NONE : number(sum)));
    return [name, numeral(own.length), numeral(accepted), ...cells];
  };
  const areas = AREAS.map((area) => ({ area, own: items.filter((item) => item.area === area) }));
  const nowhere = items.filter((item) => item.area === '');
  return [
    ...tableOf(
      en.areasCaption(effortUnit(scope)),
      [column(en.areaColumn), ...en.AREA_FIGURES.map(figures)],
      [
        ...areas
          .filter(({ area, own }) => area !== 'other' || own.length > 0)
          .map(({ area, own }) => row(AREA_NAMES[area], own)),
        ...(nowhere.length > 0 ? [row(en.noArea, nowhere)] : []),
        row(en.allAreas, items),
      ],
    ),
    { kind: 'text', tone: 'quiet', text: en.addedUp },
  ];
}

const asTyped = (_: HandoverItem, said: Said): Said => said;

function acceptanceBlocks(handover: Handover, frame: HandoverFrame): Block[] {
  const { fields } = frame.wording;
  const stated = frame.stated ?? asTyped;
  return tableOf(
    en.acceptanceCaption,
    [
      ...[fields.production.label, fields.owner.label, en.stateSince].map(column),
      ...[fields.place.label, en.countedColumn].map(column),
    ],
    listed(handover).map((item) => [
      itemName(item),
      needed(person(item.owner)),
      // The day stands under it: a column of its own would narrow all others.
      joined([stated(item, ITEM_STATE_NAMES[stateOf(item)]), dateOf(item.on)], '\n'),
      stateOf(item) === 'accepted' ? needed(item.place.trim()) : item.place.trim(),
      countedIn(item, frame),
    ]),
  );
}

/** Where the scope counts the effort of an item. */
function countedIn(item: HandoverItem, { scope, streams }: HandoverFrame): string {
  const stream = item.within && streams[item.within];
  switch (countingOf(item, scope.extra).kind) {
    case 'none':
      return en.noWork;
    case 'unsized':
    case 'absent':
      return en.nowhere;
    case 'within':
      return en.inStream(stream);
    case 'agrees':
      return en.furtherWork;
    case 'differs':
      return en.otherNumbers;
    case 'twice':
      return en.inBoth(stream);
  }
}

function returnedSection(handover: Handover): Section[] {
  const returned = listed(handover).filter((item) => stateOf(item) === 'returned');
  if (returned.length === 0) return [];
  const items = returned.map((item) => en.returnedLine(itemName(item), item.why));
  return [section('returned', en.returnedTitle, { blocks: [{ kind: 'list', items }] })];
}

/** How much of the width each column of the list has: what is needed most. */
const LIST_PARTS = [0.11, 0.47, 0.08, 0.12, 0.22];

/** The list by area, whole: what each item is, how large, whose, and how far it has come. */
function itemBlocks(handover: Handover, frame: HandoverFrame): Block[] {
  const { fields } = frame.wording;
  const stated = frame.stated ?? asTyped;
  const byArea = [...AREAS, ''].flatMap((area) => listed(handover).filter((item) => item.area === area));
  return tableOf(
    en.listCaption(fields.items.label, effortUnit(frame.scope)),
    [
      ...[fields.area.label, fields.production.label],
      ...[en.sizeColumn, fields.owner.label, en.stateColumn],
    ].map((label, at) => ({ ...column(label), part: LIST_PARTS[at] ?? 0 })),
    byArea.map((item) => [
      item.area ? AREA_NAMES[item.area] : '',
      // What the pilot had stands under it: a column of its own would narrow all others.
      joined([item.production.trim(), item.pilot.trim() && en.pilotHad(item.pilot.trim())], '\n'),
      showSize(item),
      needed(person(item.owner)),
      joined(
        [stated(item, joined([ITEM_STATE_NAMES[stateOf(item)], dateOf(item.on)], ', ')), item.place.trim()],
        '\n',
      ),
    ]),
  );
}
