import { type Block, words as column, figures } from '../../report/blocks.ts';
import { numeral } from '../../report/values.ts';
import { about } from '../money.ts';
import { moneyUnit } from '../moneyUnit.ts';
import { roundMoney } from '../scope/say.ts';
import { countedMonths } from './en/fields.ts';
import * as en from './en/result.ts';
import type { StalledResult } from './estimate.ts';
import { type Held, TONES } from './figures.ts';

export const WAYS = ['finish', 'restructure'] as const;

/** A way to act with the team kept, and the first month by whose end waiting with the same team has cost more. */
export type KeptWay = { way: (typeof WAYS)[number]; sum: number; month: number | undefined };

/** The same as the picture of waiting has it: one sum a way, as it is printed, since the team is as likely. */
export function keptHeld(ways: readonly KeptWay[], month: number | undefined): Held {
  return {
    month,
    levels: ways.map(({ way, sum }) => ({
      ...{ label: en.WAY_NAMES[way], tone: TONES[way] },
      ...levelAt(roundMoney(sum)),
    })),
  };
}

const levelAt = (sum: number) => ({ low: sum, middle: sum, high: sum });

/** What each way costs with the team kept, and when waiting becomes dearer than it. */
export function keptTable(ways: readonly KeptWay[], { inputs }: StalledResult, currency: string): Block {
  return {
    kind: 'table',
    table: {
      caption: en.keptCaption(moneyUnit(currency), countedMonths(inputs.months)),
      columns: [column(en.wayToAct), ...en.KEPT_COLUMNS.map(figures)],
      rows: ways.map(({ way, sum, month }) => [
        en.WAY_NAMES[way],
        about(sum, currency),
        month === undefined ? en.never : numeral(month),
      ]),
    },
  };
}
