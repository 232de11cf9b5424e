import type { IsoDate } from '../../language/dates.ts';
import { isBlank, joined, money, type Said } from '../../report/values.ts';
import { leftOfChosen } from '../../sheets/benefits/advice.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { turnsIn } from './against.ts';
import { committedTo, isDearerKept } from './committed.ts';
import * as words from './en/gist.ts';
import { moneyQuestion } from './options.ts';
import { isPrinted } from './parts.ts';

/** Up to so many times in ten a sum is more often too little than enough. */
const EVEN = 5;

/**
 * Two sentences that a board would repeat: what is asked and what it really costs and leaves, on the basis that decides; and the one
 * thing that can go wrong, of what is counted and typed. `last`: how what its gate waits for last came out. Blank where what is
 * recommended is not counted.
 */
export function gist(plan: Plan, forecasts: Forecasts, last: Said, today: IsoDate): Said {
  const taken = committedTo(plan, forecasts, today);
  const option = moneyQuestion(plan, today)?.options.find(({ recommended }) => recommended)?.text;
  if (!taken || !option) return '';
  const { currency } = plan.scope;
  const { sign, kept, owed, enough } = taken;
  const stays = isDearerKept(taken);
  const inAll = sign + owed.reduce((sum, one) => sum + one.sum, 0);
  const costs = stays && kept ? kept.all : inAll > sign ? inAll : undefined;
  const frame = coursesFrame(plan, forecasts);
  const isTold = !frame.inPrivate && isPrinted(plan.parts, 'executive/recommendation');
  const left = isTold ? leftOfChosen(plan.benefits, frame) : undefined;
  const turns = isTold ? turnsIn(plan, forecasts) : undefined;
  const asked = words.asked(
    option,
    money(sign, currency),
    { sum: costs === undefined ? '' : money(costs, currency), stays },
    left && { ...left, years: (frame.inputs?.months ?? 0) / 12 },
  );
  return joined([asked, wrong(last, turns, left?.budgets ?? false, enough)], ' ');
}

/** What can go wrong, the first that is known: it came out otherwise, it may be too late, the sum may be too small. */
function wrong(
  last: Said,
  turns: ReturnType<typeof turnsIn>,
  freed: boolean,
  enough: number | undefined,
): Said {
  if (!isBlank(last)) return words.result(last);
  if (turns) return words.late(turns, freed);
  return enough !== undefined && enough <= EVEN ? words.notEnough(enough) : '';
}
