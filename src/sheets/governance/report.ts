import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, dates, figures, tableOf } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import {
  dateOf,
  joined,
  NONE,
  needed,
  numeral,
  person,
  type Said,
  share,
  unlessAhead,
  type Value,
} from '../../report/values.ts';
import type { Wording } from '../wording.ts';
import { INPUT_STATE_NAMES, MOMENT_NAMES } from './en/choices.ts';
import * as en from './en/sheet.ts';
import {
  type DesignInput,
  type Governance,
  type GovernanceField,
  INPUT_STATES,
  type InputState,
} from './fields.ts';
import { governanceFinding } from './say.ts';
import { asked, inState, type Share, shareOf, sharesByFunction, stateOf } from './share.ts';

/** The words of the sheet, and what each source of the site is called, by its id. */
export type GovernanceWording = Wording<GovernanceField> & { sources: Readonly<Record<string, string>> };
type Words = GovernanceWording['fields'];

/** What is said of how far a question has got, given what usually is. */
export type Far = (row: DesignInput, said: Said) => Said;
const asTyped: Far = (_, said) => said;

/** The sheet; `today` tells how near validation is. */
export function reportGovernance(
  governance: Governance,
  wording: GovernanceWording,
  today: IsoDate,
  far: Far = asTyped,
): Section {
  return section('governance', wording.title, {
    lead: { kind: 'text', text: governanceFinding(governance, today) },
    blocks: [...reviewerBlocks(governance, wording.fields, today), ...shareBlocks(governance)],
    sections: sectionOf('inputs', '', inputBlocks(governance, wording, far)),
  });
}

/** What the sheet comes to: the share by function, and the questions that are not built in. */
export function resultSection(governance: Governance): Section {
  return section('result', '', {
    blocks: shareBlocks(governance),
    sections: [
      ...listSection('promised', en.onlyPromised, inState(governance, 'promised')),
      ...listSection('open', en.stillOpen, inState(governance, 'open')),
    ],
  });
}

function shareBlocks(governance: Governance): Block[] {
  const shares = sharesByFunction(governance);
  const all = shareOf(asked(governance));
  if (all.all === 0) return [];
  const rows = shares.map((one) => ({ ...one, name: en.functionName(one.name) }));
  if (rows.length > 1) rows.push({ name: en.allFunctions, ...all });
  return tableOf(
    en.shareCaption,
    [
      column(en.SHARE_COLUMNS.function),
      figures(en.SHARE_COLUMNS.questions),
      ...INPUT_STATES.map((state) => figures(INPUT_STATE_NAMES[state])),
      figures(en.SHARE_COLUMNS.built),
    ],
    rows.map((one) => [
      one.name,
      ...[one.all, ...INPUT_STATES.map((state) => one[state])].map(numeral),
      builtShare(one),
    ]),
  );
}

/** Built questions of all, in whole per cents; never 0 or 100 of what is neither. */
export function builtShare({ all, built }: Share): Value {
  if (all === 0) return NONE;
  const percent = Math.round((100 * built) / all);
  return share((built === 0 || built === all ? percent : Math.min(99, Math.max(1, percent))) / 100);
}

/** Questions under a heading, each with who asks it and what was answered. */
function listSection(id: string, title: string, rows: readonly DesignInput[]): Section[] {
  if (rows.length === 0) return [];
  const items = rows.map((row) => en.inputLine(row.function, row.asks, row.answer));
  return [section(id, title, { blocks: [{ kind: 'list', items }] })];
}

function reviewerBlocks({ reviewers }: Governance, words: Words, today: IsoDate): Block[] {
  return tableOf(
    words.reviewers.label,
    [
      ...[words.function.label, words.person.label, words.firstIn.label].map(column),
      dates(words.since.label),
    ],
    reviewers.map((row) => [
      row.function,
      person(row.person),
      unlessAhead(row.firstIn && MOMENT_NAMES[row.firstIn], row.since, today),
      dateOf(row.since),
    ]),
  );
}

/** What is still to be done first. */
const OPEN_FIRST: readonly InputState[] = ['open', 'promised', 'built'];

/** Every question with its answer, what is open first; `far` says how far one has got, given what is usually said of that. */
export function inputBlocks(
  governance: Governance,
  { fields: words, sources: cited }: GovernanceWording,
  far: Far = asTyped,
): Block[] {
  const place = (row: DesignInput) => OPEN_FIRST.indexOf(stateOf(row));
  const rows = asked(governance).toSorted((a, b) => place(a) - place(b));
  const names = new Map(Object.entries(cited));
  // An id says nothing to a reader: a source that the site does not know is left out.
  const nameOf = ({ source }: DesignInput) => names.get(source.trim()) ?? '';
  const sources = rows.some((row) => nameOf(row) !== '');
  const from = (row: DesignInput) => en.fromSource(nameOf(row));
  const said = (row: DesignInput): InputState | '' => (row.state ? stateOf(row) : '');
  const isBuilt = rows.some(({ built }) => built.trim() !== '');
  const blocks = tableOf(
    words.inputs.label,
    [
      // Who asks, and from which source, stands below: columns of their own would narrow all others.
      ...[words.asks, words.answer, ...(isBuilt ? [words.built] : []), words.state].map(({ label }) =>
        column(label),
      ),
    ],
    rows.map((row) => {
      const state = said(row);
      return [
        joined([row.asks, joined([row.function, from(row)], '. ')], '\n'),
        row.answer,
        ...(isBuilt ? [row.built] : []),
        far(row, needed(state && INPUT_STATE_NAMES[state])),
      ];
    }),
  );
  const note: Block = { kind: 'text', tone: 'quiet', text: en.sourceNote };
  return sources ? [...blocks, note] : blocks;
}
