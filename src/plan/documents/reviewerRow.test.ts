import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { NO_DAYS_OFF } from '../../language/daysOff.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import { show } from '../../report/values.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { itemName } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import { wholeDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import * as evidence from './en/evidence.ts';
import { gateRows } from './gates.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { theirWord } from '../../sheets/gate/theirWord.ts';
import { openingBy, reviewerRow, stateOf, whoseBelow, whoseInLine } from './reviewerRow.ts';
import { atGatesIn } from './atGates.ts';

const PLANS = [
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the second plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
].map((one) => ({ ...one, forecasts: counted(one.plan) }));
type Told = (typeof PLANS)[number];

const STATES = [
  ...Object.values(evidence.STANDS),
  ...[evidence.LACKS.part, evidence.LACKS.rests, evidence.LACKS.paper],
  ...[evidence.LACKS.condition, evidence.LACKS.later],
];
const REFERENCE = /\b(?:MR|SEC)-\d+\p{Ll}?(?![\p{L}\p{N}])/gu;
const DAY = /\d{1,2} [A-Z][a-z]{2} \d{4}/g;

/** The lines of all four documents in which a reference stands that is none of their typed words’. */
function linesOf({ plan, today, forecasts }: Told): string[] {
  // A reference in the words of another row is of what that row says of itself.
  const typed = [
    ...plan.handover.items.map(itemName),
    ...plan.governance.inputs.flatMap(({ asks, answer }) => (answer ? [asks, answer] : [asks])),
  ];
  return (
    DOCUMENT_IDS.flatMap((id) =>
      render(wholeDocument(id, plan, forecasts, WORDINGS, today))
        .replaceAll('\\', '')
        .split('\n'),
    )
      .map((line) => typed.reduce((left, text) => left.replaceAll(text, ''), line))
      // Since when something is a condition is a day of its own.
      .map((line) => line.replace(/A condition since \d+ \p{L}+ \d+/u, ''))
      // What waits for a decision, or comes only after it, stands beside whoever decides.
      .map((line) => line.replace(/(?<=[(.;] ?)[^(.;]* (?:waits? for it|comes? only after it)\b/gu, ''))
      // Whoever drives a gate and gives it a later day, or says which of several places holds, owes no answer.
      .map((line) => line.replace(/Gate: “[^”]*” is to open by .* Asked of [^,]*, by [^.]*\./u, ''))
      .map((line) => line.replace(/Give “[^”]*” a day from .*? opens without \S+/u, ''))
      .map((line) =>
        line.replace(/Say which holds(?:: [^;|]*|[^(]*\([^)]*\))|, of which [^;|]* what holds/gu, ''),
      )
      // By when something without a day is needed is no day of what it waits for; whom other acts of a day name, owes none of it.
      // Nor does whoever owns work that names it; and whose it is, where nobody is named, is asked by a day of its own.
      .map((line) =>
        line.replace(
          /needed by \d+ \p{L}+ \d+|Ask [^<|]* for a day|Hand over again, to [^<|]*|Say (?:what settles|whose it is:) [^<|]*|“[^”]*” \([^()]*\) names it\.|the place given at \S+|A guess, to be confirmed: that of \S+/gu,
          '',
        ),
      )
      // When work that names it was handed over is a day of that work.
      .map((line) => line.replace(/Handed over on \d+ \p{L}+ \d+/u, ''))
      // What limits the use is what was answered, whoever owes more of it.
      .map((line) => line.replace(/, the use limited by [^;*]*/u, ''))
      .filter((line) => line.match(REFERENCE) !== null)
  );
}

/** What stands beside one reference alone: a line that names no other, or the brackets behind it. */
function besideIn(lines: readonly string[], { reference }: Asked): string[] {
  const brackets = new RegExp(
    String.raw`((?:waits on [^:]+: |the rest of )?${reference} \((?:[^()]|\([^()]*\))*\))`,
    'gu',
  );
  return lines.flatMap((line) => {
    const named = new Set([...line.matchAll(REFERENCE)].map(([name]) => name));
    if (!named.has(reference)) return [];
    return named.size === 1 ? [line] : [...line.matchAll(brackets)].map(([, inside = '']) => inside);
  });
}

/** Who may be told to owe something; whoever holds a gate or reads an answer stands beside it as that. */
function owersIn({ gate, steering, handover }: Plan): string[] {
  const reads = new Set([
    ...gate.gates.map(({ whose }) => whose),
    ...gate.questions.map(({ reader }) => reader),
  ]);
  const all = [...gate.questions, ...handover.items].map(({ owner }) => owner);
  return [...new Set([...all, ...steering.decisions.map(({ decider }) => decider)])].filter(
    (name) => name !== '' && !reads.has(name),
  );
}

/** What a text that names somebody, a day or a state beside a question does not say of it though it is so. */
function unsaid(line: string, one: Asked, owers: readonly string[]): string[] {
  // Whoever is asked to see to it has no part in the question itself.
  const text = line.replace(/asked of [^()]* by \d+ \w+ \d{4}/gi, '');
  const { given, owed, read } = one.row;
  const isNamed = owers.some((name) => text.includes(name));
  // Where nobody is named, a day is that by which all of it is there.
  // Of the rest it is asked of whoever owes that alone.
  const isRest =
    (/\bthe rest of\b/i.test(text) && !/answered in part/i.test(text)) ||
    /answered by the team, no word|reviewer’s word on/i.test(text);
  const facts = (isNamed && !isRest ? [given, owed] : [owed]).flatMap((fact) => fact ?? []);
  // The day on which its reviewer is through says with its word that it is that.
  const until = showDate(read?.until ?? '');
  const saysRead = [`${one.reference} is read, ${until}`, `for which it waits, is read only by ${until}`];
  const isRead = !isNamed && saysRead.some((says) => text.includes(says));
  // The day of the gate itself is none of a question.
  // Nor is the day of its reviewer’s own word.
  const days = text
    .replace(/\b(?:resolved|open) by \S+ \S+ \d{4}/g, '')
    .replace(show(theirWord(one.question, '')), '');
  const isDated = !isRead && days.match(DAY) !== null;
  const told = text.toLowerCase();
  const state = stateOf(one);
  return [
    ...(isNamed ? facts.flatMap(({ who }) => (owers.includes(who) ? [who] : [])) : []),
    ...(isDated ? facts.flatMap(({ day }) => (isIsoDate(day) ? [showDate(day)] : [])) : []),
    ...(STATES.some((word) => told.includes(word.toLowerCase())) ? [state] : []),
  ].filter((fact) => !told.includes(fact.toLowerCase()));
}

function contradictions(told: Told): string[] {
  const [owers, lines] = [owersIn(told.plan), linesOf(told)];
  return askedIn(told.plan, told.today)
    .filter(({ reference, stands }) => reference !== '' && stands !== 'answered')
    .flatMap((one) =>
      besideIn(lines, one).flatMap((text) =>
        unsaid(text, one, owers).map((fact) => `${one.reference}: “${fact}” is not in “${text}”`),
      ),
    );
}

/** Questions with others’ names, other days, and answers that are none, whole, or in part. */
const otherwise = (names: readonly string[], today: IsoDate): fc.Arbitrary<Partial<Question>> =>
  fc.record({
    owner: fc.constantFrom(...names, ''),
    date: fc.oneof(
      fc.integer({ min: -30, max: 60 }).map((days) => addDays(today, days)),
      fc.constant(''),
    ),
    answer: fc.constantFrom(
      '',
      'Done.',
      'Built; whether Tallowgate holds a version for ninety days is before the committee.',
      'Half of it; the rest is not decided.',
    ),
  });

describe('whose a question of a gate is, by when, and how it stands', { timeout: 120_000 }, () => {
  it.each(PLANS)('is the same beside its reference in all four documents of $name', (told) => {
    expect(contradictions(told)).toEqual([]);
  });

  it.each(PLANS)('is so whoever owes what by which day, in $name', (told) => {
    const names = owersIn(told.plan);
    const { questions } = told.plan.gate;
    fc.assert(
      fc.property(
        fc.array(otherwise(names, told.today), { minLength: questions.length, maxLength: questions.length }),
        (others) => {
          const gate = {
            ...told.plan.gate,
            // Whoever makes what settles it is a fact of its own.
            questions: questions.map((row, at) => ({ ...row, maker: '', ...others[at] })),
          };
          expect(contradictions({ ...told, plan: { ...told.plan, gate } })).toEqual([]);
        },
      ),
      { numRuns: runs(10), endOnFailure: true },
    );
  });

  it('says both facts of what is answered in part, each with its word', () => {
    const plan = clearLetterPlan();
    const row = askedIn(plan, CLEAR_LETTER_DAY).find(({ reference }) => reference === 'MR-07')?.row ?? {};
    expect(show(whoseInLine(row, CLEAR_LETTER_DAY))).toBe(
      'answered in part by Rufus Brandvold, 9 Sep 2026; the rest by Greta Falk, due 13 Oct 2026',
    );
    expect(show(whoseBelow(row, CLEAR_LETTER_DAY)).split('\n')).toHaveLength(2);
  });

  it('has who reads an answer, and until when if it comes on its day; of what is late nobody knows', () => {
    const plan = clearLetterPlan();
    const typed = plan.gate.questions.find(({ reference }) => reference === 'MR-11');
    const gate = plan.gate.gates.find(({ id }) => id === typed?.gate);
    const beside = { decisions: [], daysOff: NO_DAYS_OFF, today: CLEAR_LETTER_DAY };
    const read = (date: string) => typed && gate && reviewerRow({ ...typed, date }, gate, beside).read;
    expect(read('2026-09-30')).toEqual({ who: 'Ada Rourke', days: '5', until: '2026-10-07' });
    expect(read('2026-09-01')?.until).toBe('');
  });
});

describe('the day by which a gate is to open', () => {
  const at = (plan: Plan, today: IsoDate) =>
    plan.gate.gates.flatMap((gate) => atGatesIn(plan, today)(gate).pending);

  it('says that it is before the last answer, or before that is read', () => {
    const pending = at(clearLetterPlan(), CLEAR_LETTER_DAY);
    const said = (due: string, rows = pending) => show(openingBy(due, rows, CLEAR_LETTER_DAY));
    expect(said('2026-10-09')).toBe('9 Oct 2026, before MR-07 is due, 13 Oct 2026');
    expect(said('2026-10-13')).toBe('13 Oct 2026');
    const first = pending.filter(({ question }) => question.reference === 'MR-11');
    expect(said('2026-10-01', first)).toBe('1 Oct 2026, before MR-11 is read, 7 Oct 2026');
  });

  it.each(PLANS)('is never before these without saying so, in $name', ({ plan, today }) => {
    const stands = gateRows(plan, today).map((cells) => show(cells[2] ?? ''));
    for (const text of stands)
      if (/resolved by/.test(text)) expect(text).toMatch(/, before \S+ is (?:due|read), /);
  });
});
