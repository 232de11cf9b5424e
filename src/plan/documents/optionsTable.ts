import { words as column, type Table } from '../../report/blocks.ts';
import { isBlank, joined, type Said, show } from '../../report/values.ts';
import { newMoneyKept } from './en/committed.ts';
import * as words from './en/options.ts';
import type { OptionsTold, Told } from './options.ts';

/** What is counted of every option, as it is called in whole words. */
export type Measure = { label: string; of: (option: Told) => Said };

/** What an option comes to, in the order in which it is read: of what is left first what is money, then the same with time that is freed. */
export function measuresOf({ rows, freed }: OptionsTold): Measure[] {
  const hasTeam = rows.some(({ leave }) => !isBlank(leave));
  return [
    { label: words.sign, of: ({ sign }) => sign },
    { label: words.ends, of: ({ ends }) => ends },
    ...(freed && hasTeam
      ? [{ label: words.leave, of: ({ leave, stays }: Told) => (isBlank(leave) ? stays : leave) }]
      : []),
    ...(freed
      ? [{ label: hasTeam ? words.stays : words.byBudgetsAlone, of: ({ stays }: Told) => stays }]
      : []),
    { label: freed ? words.withFreed : words.left, of: ({ left }) => left },
  ];
}

/** What the row of contracts is called, a single one by its name; undefined where there is none. */
export function contractsLabel({ contracts: [one, another] }: OptionsTold): string | undefined {
  return one && another === undefined ? words.contract(one) : one && words.contracts;
}

/** The options of the question that are no course and have no figure; blank where all have. */
export function notCounted({ rows }: OptionsTold): Said {
  return joined(
    rows.flatMap(({ course, option }) => (course ? [] : [option])),
    '; ',
  );
}

/** How much of the width the names of what is counted have; the options share the rest. */
const LABELS = 0.28;

/** The table of the options that are counted, a column each. */
export function optionsTable(told: OptionsTold): Table {
  const options = told.rows.filter(({ course }) => course);
  const [sign, ...others] = measuresOf(told);
  const contracts = contractsLabel(told);
  const measures = [
    ...(sign ? [sign] : []),
    { label: newMoneyKept, of: ({ kept }: Told) => kept },
    ...others,
    ...(contracts ? [{ label: contracts, of: (one: Told) => one.contracts }] : []),
  ];
  return {
    caption: words.caption(told.years),
    columns: [
      { ...column(words.option), part: LABELS },
      ...options.map(({ option }) => ({
        ...column(show(option)),
        part: (1 - LABELS) / options.length,
      })),
    ],
    rows: measures.map(({ label, of }) => [label, ...options.map(of)]),
  };
}
