import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankDisagreement } from '../document/disagreements.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { agendaToCopy, atTheTable } from './sitting.ts';

const blocksOf = (plan: Plan, today: string) =>
  shown(atTheTable(structuredClone(plan), counted(plan), WORDINGS, today));
const tableOf = (plan: Plan, today: string, caption: string) =>
  blocksOf(plan, today).flatMap((block) =>
    block.kind === 'table' && block.table.caption.startsWith(caption) ? block.table.rows : [],
  );
/** An item with whoever has a part in it apart, who stand in its last line; the outcome beside it is written by hand. */
const itemsOf = (plan: Plan, today: string, caption: string) =>
  tableOf(plan, today, caption).map(([minutes, cell = '', byHand]) => {
    expect(byHand).toBe('');
    const [item, ...who] = cell.split('\n');
    return [minutes, item, who.join('\n')];
  });
const agenda = (plan: Plan, today: string) => itemsOf(plan, today, 'By the minute');

describe('the agenda of a sitting', () => {
  it('goes minute by minute from the opening to the close, what is owed first', () => {
    const rows = agenda(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(rows.map(([minutes]) => minutes)).toEqual([
      ...['0–2', '2–5', '5–8', '8–16', '16–35', '35–40', '40–45'],
    ]);
    expect(rows.map(([, item]) => item?.split(/[:.]/)[0])).toEqual([
      ...['The status has been read', 'Overdue, due 11 Sep 2026 (7 days late)', 'Due by 25 Sep 2026'],
      ...['To decide', 'To decide', 'To settle', 'What would reopen what was decided'],
    ]);
  });

  const below = (plan: Plan, today: string) =>
    tableOf(plan, today, 'Below the line').map(([minutes, item]) => `${minutes}: ${item?.slice(0, 40)}`);
  const caption = (plan: Plan, today: string) =>
    /By the minute(?:, [A-Z][a-z]{2} \d+ \w+ 20\d\d)?: [^"]*/.exec(
      JSON.stringify(blocksOf(plan, today)),
    )?.[0];

  it('holds what fits a sitting, and has below its line what can wait', () => {
    expect(caption(clearLetterPlan(), CLEAR_LETTER_DAY)).toBe(
      'By the minute, Tue 29 Sep 2026: 45 minutes of 45, by our figures',
    );
    expect(below(clearLetterPlan(), CLEAR_LETTER_DAY)).toEqual([
      '8: To decide: 3. Does Tallowgate hold a ver',
    ]);
    expect(caption(examplePlan(), TODAY)).toBe(
      'By the minute, Tue 8 Dec 2026: 45 minutes of 45, by our figures',
    );
    expect(below(examplePlan(), TODAY).map((item) => item.slice(0, 11))).toEqual(['2: Returned']);
    const small = { ...blankPlan('p'), steering: { ...blankPlan('p').steering } };
    small.steering.decisions = clearLetterPlan().steering.decisions.slice(1, 2);
    expect(caption(small, TODAY)).toBe('By the minute: 15 minutes of 45, by our figures');
    expect(below(small, TODAY)).toEqual([]);
  });

  it('never puts below its line what is due before the sitting after, nor what something overdue waits for', () => {
    const plan = clearLetterPlan();
    const [first] = plan.steering.decisions.filter(({ decision }) => decision === '');
    if (!first) throw new Error('no question');
    const more = Array.from({ length: 4 }, (_, at) => ({
      ...first,
      id: `more-${at}`,
      question: `Which screen ${at}?`,
    }));
    plan.steering.decisions.push(...more);
    expect(caption(plan, CLEAR_LETTER_DAY)).toBe(
      'By the minute, Tue 29 Sep 2026: 74 minutes by our figures, and a sitting has 45: nothing of it can wait, so sit longer, or twice',
    );
    expect(below(plan, CLEAR_LETTER_DAY)).toHaveLength(1);
    // Nobody who has a part in it is late any more: the dispute can wait.
    for (const promise of plan.steering.commitments) promise.due = '2026-10-01';
    expect(below(plan, CLEAR_LETTER_DAY).some((item) => item.includes('Who reads the log'))).toBe(true);
  });

  it('gives the question of the money at least twice the minutes of any other, and those that are left', () => {
    for (const [plan, today] of [
      [clearLetterPlan(), CLEAR_LETTER_DAY],
      [examplePlan(), TODAY],
    ] as const) {
      const spans = agenda(plan, today).map(([minutes = '', item = '']) => {
        const [from = 0, to = 0] = minutes.split('–').map(Number);
        return { from, to, item };
      });
      const lasts = (of: RegExp) => spans.flatMap(({ from, to, item }) => (of.test(item) ? [to - from] : []));
      const [money = 0] = lasts(/^To decide: 1\./);
      expect(money).toBeGreaterThanOrEqual(2 * Math.max(...lasts(/^To decide: (?!1\.)/)));
      expect(spans.at(-1)?.to).toBe(45);
      expect(spans.every(({ from }, at) => from === (spans[at - 1]?.to ?? 0))).toBe(true);
    }
  });

  it('names everybody who has a part in what stands as one item', () => {
    const [, milestone] = agenda(examplePlan(), TODAY);
    expect(milestone?.[1]).toContain('With it: Due by 24 Nov 2026');
    expect(milestone?.[2]).toBe('Beth Okafor, Owen Tighe');
  });

  it('has the question of a contract presented by whoever owns that, what is said against one, and a dispute by its sides', () => {
    const plan = clearLetterPlan();
    plan.lead.name = 'Lev Sandoval';
    for (const row of plan.steering.decisions) row.dissent = 'Ada Rourke: the test comes first';
    plan.disagreements = [
      {
        ...blankDisagreement('d'),
        ...{ at: 'sponsor/disputes/p-log/how', by: 'Rufus Brandvold', mine: 'complaints read it' },
        ...{ theirsBy: 'Dolores Quaye', theirs: 'IT reads it' },
      },
    ];
    const rows = [...agenda(plan, CLEAR_LETTER_DAY), ...itemsOf(plan, CLEAR_LETTER_DAY, 'Below the line')];
    const row = (start: string) => rows.find(([, item]) => item?.startsWith(start))?.slice(1);
    expect(row('To decide: 1')).toEqual([
      expect.stringMatching(/Said against it: Ada Rourke: the test comes first$/),
      'Lev Sandoval; Greta Falk decides',
    ]);
    expect(row('To decide: 3')?.[1]).toBe('Noor Haddad; Greta Falk decides');
    expect(row('To settle')).toEqual([
      'To settle: Who reads the log of changes (IT operations and complaints). Rufus Brandvold: complaints read it; Dolores Quaye: IT reads it',
      'Rufus Brandvold, Dolores Quaye; Greta Falk rules',
    ]);
    plan.parts = { 'committee/disagreements': false };
    expect(JSON.stringify(agenda(plan, CLEAR_LETTER_DAY))).not.toContain('IT reads it');
  });

  it('has nothing on it where nothing is owed or asked', () => {
    expect(agenda(blankPlan('p'), TODAY)).toEqual([]);
    expect(JSON.stringify(blocksOf(blankPlan('p'), TODAY))).toContain('Nothing is missed, overdue, open');
    expect(agendaToCopy(blankPlan('p'), WORDINGS, TODAY)).toEqual([]);
  });
});

it('the opening says how many questions are decided that day, and how many only later', () => {
  expect(agenda(examplePlan(), TODAY)[0]?.[1]).toBe(
    'The status has been read. 2 questions are to be decided that day.',
  );
  expect(agenda(clearLetterPlan(), CLEAR_LETTER_DAY)[0]?.[1]).toBe(
    'The status has been read. 2 questions are to be decided that day; 1 is due later, by 13 Oct 2026.',
  );
});

it('agenda and minutes can be copied', () => {
  const toFill = ['Decision:', 'Dissent, in their own words:', 'What would reopen it:'];
  expect(agendaToCopy(examplePlan(), WORDINGS, TODAY)).toEqual([
    { kind: 'text', text: 'Second Look: steering committee, Tue 8 Dec 2026' },
    {
      kind: 'list',
      items: [
        '0–2: The status has been read. 2 questions are to be decided that day. (Tomas Reyl)',
        expect.stringMatching(
          /^2–7: The milestone, 1 Dec 2026: met, or not\? If not, as agreed: .* \(Beth Okafor, Owen Tighe\)$/,
        ),
        // A yes to the first rules out some of what may be chosen in the second, and the condition waits for that.
        '7–23: To decide: 1. Is the rest of the plan funded, £427,800 for every region by 30 June 2027? A yes is one on condition: the pack has what comes only after it. (Ines Calloway; Tomas Reyl decides)',
        '23–31: To decide: 2. Does the contract with Ostrel Analytics renew on 31 March 2027 as it stands? MR-28 waits for it. (Ines Calloway; Tomas Reyl decides)',
        '31–33: Condition of a gate, due 8 Dec 2026: MR-28, What evidence does the contract oblige Ostrel Analytics to give us? By what is decided on question 2 (Ines Calloway)',
        '33–38: To settle: Changes to the order during the freeze from 11 December (Financial-crime compliance and IT integration) (Lucía Ferrant, Owen Tighe; Tomas Reyl rules)',
        '38–40: Returned from the running list on 4 Nov 2026: A check that refuses to rank from a short extract, and says so before seven (Joel Abara hands over; Owen Tighe takes over)',
        '40–45: What would reopen what was decided. Who does what, by when. The next sitting. (Tomas Reyl)',
      ],
    },
    { kind: 'text', text: 'Below the line: in the minutes that are left, or at the sitting after:' },
    {
      kind: 'list',
      items: [expect.stringMatching(/^2: Returned from the running list on 4 Nov 2026: Joiners, movers/)],
    },
    { kind: 'text', text: 'Minutes:' },
    { kind: 'list', items: ['Sitting:', 'Present:', 'Absent:', 'Written by:'] },
    ...[
      /^The milestone, 1 Dec 2026: met, or not\?$/,
      /^1\. Is the rest of the plan funded/,
      /^2\. Does the contract with Ostrel Analytics renew/,
      /^Condition of a gate, due 8 Dec 2026: MR-28/,
      /^To settle: Changes to the order/,
      /^Returned from the running list on 4 Nov 2026: A check/,
      /^Returned from the running list on 4 Nov 2026: Joiners/,
    ].flatMap((text) => [
      { kind: 'text', text: expect.stringMatching(text) },
      { kind: 'list', items: toFill },
    ]),
    { kind: 'text', text: 'Who will do what, and by when:' },
    { kind: 'list', items: Array.from({ length: 5 }, () => 'Who: … What: … By when: …') },
  ]);
});
