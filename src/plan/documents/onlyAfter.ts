import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { isBlank, NONE, person, type Said, show } from '../../report/values.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { AtRisk } from './atRisk.ts';
import * as words from './en/onePage.ts';
import { restInShort, theWordInShort } from './en/reviewerRow.ts';
import { review } from './en/reviews.ts';
import { BESIDE, type Rows } from './lines.ts';
import type { Rests } from './notShown.ts';
import { inDays, type NotShown } from './openMatters.ts';
import { atTheStart } from './options.ts';
import { pageTable } from './pageTable.ts';

/** So many of them are on the page: the last, by which most is spent. */
const MOST = 4;

const PARTS = [0.56, 0.27, 0.17];

/**
 * What comes only after a yes, and what is spent by then: of the questions of one gate only the last, of all of it what comes last. None where
 * nothing does.
 */
export function onlyAfterTable({ after }: Rests, risk: AtRisk | undefined, today: IsoDate): Rows[] {
  const all = matters(after, today);
  if (all.length === 0) return [];
  const shown = all.slice(-MOST);
  const heads = [
    words.onlyAfterHead(shown.length, all.length),
    words.theirDay,
    ...(risk ? [words.spentBy] : []),
  ];
  return [
    pageTable(
      risk ? show(words.spentCounts(risk.counts)) : '',
      heads.map((label, at) => ({
        ...{ label, part: PARTS[at] ?? 0, of: words.onlyAfter },
        ...(at === 2 && { holds: 'figures' as const }),
      })),
      shown.map(({ what, one }) => ({
        cells: [
          atTheStart(show(what)),
          show(words.dayAndForecast(one.due, one.forecast)) || NONE,
          ...(risk ? [show(risk.by(one.day)) || NONE] : []),
        ],
        ...{ lines: 1, beside: BESIDE.after },
      })),
    ),
  ];
}

/** All of it by its days, what has none first: nobody knows that it comes last. */
function matters(after: readonly NotShown[], today: IsoDate): { what: Said; one: NotShown }[] {
  const atGates = Map.groupBy(after, ({ gate }) => gate?.id ?? '');
  const apart = (atGates.get('') ?? []).map((one) => ({ what: words.by(named(one), person(one.who)), one }));
  const lasts = [...atGates].flatMap(([id, all]) => (id === '' ? [] : lastAt(all, today)));
  const order = new Map(inDays([...apart, ...lasts].map(({ one }) => one)).map((one, at) => [one, at]));
  const dated = [...apart, ...lasts].toSorted((a, b) => (order.get(a.one) ?? 0) - (order.get(b.one) ?? 0));
  const isDated = ({ one }: { one: NotShown }) => isIsoDate(one.day);
  return [...dated.filter((one) => !isDated(one)), ...dated.filter(isDated)];
}

function lastAt(all: readonly NotShown[], today: IsoDate): { what: Said; one: NotShown }[] {
  const sorted = inDays(all);
  const one = sorted.findLast(({ day }) => isIsoDate(day)) ?? sorted.at(-1);
  if (!one?.gate) return [];
  const called = inShort(one, one.reference || one.short);
  const what = all.length > 1 ? words.lastOf(all.length, isOpen(one.gate, today), called) : named(one);
  return [{ what: words.by(what, person(one.who)), one }];
}

const named = (one: NotShown): Said =>
  isBlank(one.given) ? review(one.short, one.reference, '') : inShort(one, one.short);

/** Of what is answered and not settled, what is missing of it. */
function inShort({ given, missing }: NotShown, called: string): Said {
  if (isBlank(given)) return called;
  return (missing === 'word' ? theWordInShort : restInShort)(called);
}
