import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { dueBy, joined, person, type Said } from '../../report/values.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { byDay } from '../../sheets/gate/conditions.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import { review } from './en/reviews.ts';
import * as words from './en/signing.ts';
import { blockersOf } from './gates.ts';
import { lastDay, type Review } from './reviewDays.ts';
import { onlyAfter } from './reviewerRow.ts';

/**
 * Of the question that asks for the money, what a yes of each who must agree does not cover: their gate while it is shut, what is open
 * at it, and the reviews that they still have to make, with their days. Blank where nobody has to agree.
 */
export function stillTheirs(plan: Plan, reviews: readonly Review[], today: IsoDate): Said {
  const gateOf = atGatesIn(plan, today);
  const rows = plan.steering.members
    .filter(({ right, name }) => right === 'agrees' && name.trim() !== '')
    .map(({ name, function: of }) => {
      const isTheirs = (who: string) => who !== '' && [name, of].some((one) => nameKey(who) === nameKey(one));
      const held = blockersOf(plan).flatMap(({ text, due, gate }): Said[] => {
        if (!gate || !isTheirs(gate.whose)) return [];
        const { open, pending } = gateOf(gate);
        const asked = byDay(pending).map((row) => called(calledBy(row), row.question.date, today));
        const by = onlyAfter(due, pending)?.day ?? due;
        return open ? asked : [called(words.gate(text.trim().replace(/\.$/, '')), by, today), ...asked];
      });
      const ahead = reviews
        .filter(({ who }) => isTheirs(who))
        .map((one) => called(one.name, lastDay(one), today));
      const all = [...held, ...ahead];
      return words.ofWhom(
        person(name),
        all.length > 0 ? joined(all, '; ') : words.nothingTheirs(askedBy(plan, isTheirs)),
      );
    });
  return joined(rows, ' ');
}

function called(name: string, date: string, today: IsoDate): Said {
  return review(name, '', isIsoDate(date) ? dueBy(date, today) : '');
}

/** How many questions somebody asked: at the gates that they hold, and of the design. */
function askedBy({ gate, governance }: Plan, isTheirs: (who: string) => boolean): number {
  const held = new Set(gate.gates.filter(({ whose }) => isTheirs(whose)).map(({ id }) => id));
  const ofDesign = governance.inputs.filter((row) => !isBlankRow(row) && isTheirs(row.function));
  return gate.questions.filter((row) => held.has(row.gate)).length + ofDesign.length;
}
