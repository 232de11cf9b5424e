import type { IsoDate } from '../../language/dates.ts';
import { dueBy, money, person, type Said, show } from '../../report/values.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { CourseName } from '../../sheets/benefits/fields.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import * as words from './en/onePage.ts';
import { whole } from './executiveMoney.ts';
import { BESIDE, type Line, type Rows } from './lines.ts';
import { moneySums } from './moneyTable.ts';
import { pageTable } from './pageTable.ts';
import { type Lead, type Open, turning } from './turning.ts';

/** So much of what an option is called is told. */
const MOST_NAMED = 40;

const COLUMNS = [
  { part: 0.5, of: words.turns.of },
  { part: 0.22, of: words.turns.of },
  { part: 0.28, of: words.turns.of },
];

/** What alone turns the advice, a row each, and under it what alone helps it most; a line where nothing turns it. */
export function turningParts(plan: Plan, forecasts: Forecasts, today: IsoDate): (Line[] | Rows)[] {
  const told = turning(plan, forecasts, today);
  if (!told) return [];
  const { chosen, rows, together, helps } = told;
  const named = (name: CourseName) => cut(told.named(name), MOST_NAMED);
  const freed = moneySums(plan, forecasts, today)?.gains.freed ?? false;
  const sum = (ahead: number) => words.ahead(money(Math.abs(ahead), plan.scope.currency), Math.sign(ahead));
  // The other option is named where it is not the one against which it is counted.
  const lead = (one: Lead) =>
    one.other === told.other ? sum(one.ahead) : words.aheadOf(sum(one.ahead), named(one.other));
  const asked = ({ who, day }: Open) => words.whoAndWhen(person(who), dueBy(day, today));
  const base = words.asCounted(named(chosen), words.aheadOf(sum(told.ahead), named(told.other)), freed);
  // Who is to say whether people move stands with what a yes comes to.
  const isNamed = helps?.kind === 'moves';
  const below = helps
    ? whole(
        words.otherWay,
        words.helps(helps.what, lead(helps), freed ? sum(helps.cash) : '', isNamed ? '' : asked(helps)),
        BESIDE.turns,
      )
    : [];
  if (rows.length === 0) return [whole(words.turns, words.sentences([base, words.nothingTurns])), below];
  const cells = (what: Said, then: Said, by: Said) => ({
    cells: [what, then, by].map(show),
    ...{ lines: 2, beside: BESIDE.turns },
  });
  const heads = [words.turnsHead(told.ahead > 0), words.thenItIs, words.whoSays];
  return [
    pageTable(
      show(base),
      COLUMNS.map((one, at) => ({ ...one, label: heads[at] ?? '' })),
      [
        ...rows.map((one) =>
          cells(one.what, one.kind === 'late' ? words.levelOrBehind : lead(one), asked(one)),
        ),
        ...(together ? [cells(words.together, lead(together), '')] : []),
      ],
    ),
    below,
  ];
}
