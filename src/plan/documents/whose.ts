import type { IsoDate } from '../../language/dates.ts';
import { listed } from '../../language/en/counts.ts';
import { nameKey } from '../../language/names.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import * as en from '../../sheets/benefits/en/sums.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { WORKSTREAMS } from '../../sheets/scope/fields.ts';
import { hasWordOn, writtenIn } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';

/** A figure that is decided on: whose it is, and the sums of it as they were typed. */
type Figure = { what: string; whose: string[]; sums: string[] };

function figuresOf({ benefits, scope, stalled }: Plan): Figure[] {
  const lines = [...WORKSTREAMS.map((stream) => scope[stream]), ...scope.extra];
  const { burn, finish, vendors } = stalled;
  const costs = [finish.likely, burn.likely, ...vendors.map(({ minimum }) => minimum)];
  const named = (who: readonly string[]) => [...new Set(who.map((one) => one.trim()).filter(Boolean))];
  return [
    { what: en.COSTS_ROW, whose: named([stalled.by]), sums: costs },
    { what: en.WORK_ROW, whose: named(lines.map(({ by }) => by)), sums: [] },
    ...benefits.benefits
      .filter((row) => !isBlankRow(row))
      .map(({ gain, owner, likely }) => ({
        what: en.benefitRow(gain.trim()),
        whose: named([owner]),
        sums: [likely],
      })),
  ];
}

/** Whether it is in writing that whoever a figure is of stands by it; to let somebody spend as much confirms no figure. */
export function confirmedIn(plan: Plan, today: IsoDate): (figure: Omit<Figure, 'what'>) => boolean {
  const speaker = whoIsWho(plan);
  const written = writtenIn(plan.steering, [], today);
  return ({ whose, sums }) =>
    whose.some((who) => {
      const isTheirs = (of: string) => nameKey(speaker(of)) === nameKey(who);
      return hasWordOn(sums.join('; '), isTheirs, written);
    });
}

/** Of how many of the figures that is so. */
export function figuresConfirmed(plan: Plan, today: IsoDate): string {
  const figures = figuresOf(plan);
  return en.confirmed(figures.filter(confirmedIn(plan, today)).length, figures.length);
}

/** Whether it is so of the costs, which come first. */
export function costsConfirmed(plan: Plan, today: IsoDate): boolean {
  return figuresOf(plan).slice(0, 1).some(confirmedIn(plan, today));
}

/** The figures that are decided on of which it is not so, as they are called; what nobody has typed is none. */
export function unconfirmed(plan: Plan, today: IsoDate): string[] {
  const isConfirmed = confirmedIn(plan, today);
  const isTyped = ({ whose, sums }: Figure) => whose.length > 0 || sums.some((sum) => sum.trim() !== '');
  return figuresOf(plan).flatMap((one) => (isConfirmed(one) || !isTyped(one) ? [] : [one.what]));
}

/** Who stands behind each sum that is decided on, or that nobody does. */
export function whoseFigures(plan: Plan, today: IsoDate): Section {
  return section('whose', en.whoseTitle, {
    lead: { kind: 'text', text: `${figuresConfirmed(plan, today)}.` },
    blocks: tableOf(
      en.whoseCaption,
      [en.what, en.whose].map(column),
      figuresOf(plan).map(({ what, whose }) => [what, listed(whose) || en.nobody]),
    ),
  });
}
