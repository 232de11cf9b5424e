import { figures, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { isBlank, joined, NONE, person, type Said } from '../../report/values.ts';
import { COST_PER } from '../../sheets/scope/en/report.ts';
import { scopeGivesCost } from '../../sheets/stalled/fromScope.ts';
import { typedMoney } from '../../sheets/money.ts';
import type { TypedRange } from '../../sheets/ranges.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/evidence.ts';

/** A sum or a range of money that was typed, whose it is where that is known, and how it comes about. */
type Input = { what: Said; range: TypedRange; whose: string; how: Said };

/** What goes into the sums of money, for whoever reviews figures; who earns what, and who would leave, is in none of it. */
export function moneyInputs(plan: Plan, wordings: Wordings): Section[] {
  const { currency } = plan.scope;
  const amount = (typed: string): Said => typedMoney(typed, currency);
  const rows = inputsOf(plan, wordings).map(({ what, range, whose, how }) => {
    const sums = [range.low, range.likely, range.high].map((typed) => (typed.trim() ? amount(typed) : NONE));
    return [what, ...sums, whose.trim() ? person(whose) : NONE, how];
  });
  return sectionOf(
    'money',
    words.money,
    tableOf(
      words.moneyCaption,
      [
        column(words.figure),
        ...[wordings.benefits.fields.low, wordings.benefits.fields.likely, wordings.benefits.fields.high].map(
          ({ label }) => figures(label),
        ),
        column(words.whose),
        column(words.comesAbout),
      ],
      rows,
    ),
  );
}

const one = (likely: string): TypedRange => ({ low: '', likely, high: '' });
const isSaid = ({ low, likely, high }: TypedRange) =>
  [low, likely, high].some((typed) => typed.trim() !== '');

function inputsOf({ scope, benefits, stalled }: Plan, wordings: Wordings): Input[] {
  const fields = wordings.stalled.fields;
  const typed = (what: Said, range: TypedRange, how: Said = words.typed): Input[] =>
    isSaid(range) ? [{ what, range, whose: '', how }] : [];
  const derived = (what: string, range: TypedRange, from: string | false): Input[] =>
    isSaid(range) ? typed(what, range) : from ? [{ what, range, whose: '', how: from }] : [];
  return [
    ...typed(joined([wordings.scope.fields.cost.label, COST_PER[scope.costUnit]], ', '), one(scope.cost)),
    ...benefits.benefits
      .filter((row) => row.gain.trim() !== '' && isSaid(row))
      .map((row) => ({
        what: row.gain.trim(),
        range: row,
        whose: row.owner,
        how: row.counted.trim() || words.typed,
      })),
    ...typed(wordings.benefits.fields.run.label, benefits.run),
    ...typed(words.aMonth(fields.burn.label), stalled.burn),
    ...derived(
      words.aMonth(fields.value.label),
      stalled.value,
      benefits.benefits.some(isSaid) && words.fromBenefits,
    ),
    ...derived(fields.finish.label, stalled.finish, scopeGivesCost(scope) && words.fromScope),
    ...typed(fields.restructure.label, stalled.restructure),
    ...typed(fields.stopNotice.label, stalled.stopNotice),
    ...typed(fields.stopPeople.label, stalled.stopPeople),
    ...typed(fields.sunk.label, one(stalled.sunk), words.booked),
    ...typed(fields.writeOff.label, one(stalled.writeOff), words.inTheBooks),
  ].filter(({ what }) => !isBlank(what));
}
