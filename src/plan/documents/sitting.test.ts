import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { agendaToCopy, atTheTable } from './sitting.ts';

const blocksOf = (plan: Plan, today: string) => shown(atTheTable(plan, WORDINGS, today));
const tableOf = (plan: Plan, today: string, caption: string) =>
  blocksOf(plan, today).flatMap((block) =>
    block.kind === 'table' && block.table.caption.startsWith(caption) ? block.table.rows : [],
  );
const agenda = (plan: Plan, today: string) => tableOf(plan, today, 'By the minute');

describe('the agenda of a sitting', () => {
  it('goes minute by minute from the opening to the close, what is owed first', () => {
    const rows = agenda(clearLetterPlan(), CLEAR_LETTER_DAY);
    expect(rows.map(([minutes]) => minutes)).toEqual([
      ...['0–2', '2–5', '5–8', '8–21', '21–34', '34–47', '47–52', '52–57'],
    ]);
    expect(rows.map(([, item]) => item?.split(/[:.]/)[0])).toEqual([
      ...['The status has been read', 'Overdue, due 11 Sep 2026 (7 days late)', 'Due by 25 Sep 2026'],
      ...['To decide', 'To decide', 'To decide', 'To settle', 'What would reopen what was decided'],
    ]);
  });

  it('says so where it is longer than a sitting, and how long it is where it is not', () => {
    const said = (plan: Plan, today: string) => JSON.stringify(blocksOf(plan, today));
    expect(said(clearLetterPlan(), CLEAR_LETTER_DAY)).toContain(
      '57 minutes in all, by our figures, and a sitting has 45. What can wait: “Who reads the log of changes” and “Does Tallowgate',
    );
    expect(said(examplePlan(), TODAY)).toContain(
      '49 minutes in all, by our figures, and a sitting has 45. What can wait: “A check that refuses to rank',
    );
    const small = { ...blankPlan('p'), steering: { ...blankPlan('p').steering } };
    small.steering.decisions = clearLetterPlan().steering.decisions.slice(1, 2);
    expect(said(small, TODAY)).toContain('By the minute: 20 minutes in all, by our figures"');
  });

  it('has nothing on it where nothing is owed or asked', () => {
    expect(agenda(blankPlan('p'), TODAY)).toEqual([]);
    expect(JSON.stringify(blocksOf(blankPlan('p'), TODAY))).toContain('Nothing is missed, overdue, open');
    expect(agendaToCopy(blankPlan('p'), WORDINGS, TODAY)).toEqual([]);
  });
});

it('the minutes have a row for each question that is open and one for what is promised, and nothing is in them yet', () => {
  const plan = examplePlan();
  const open = plan.steering.decisions.filter(({ decision }) => decision === '');
  expect(tableOf(plan, TODAY, 'What was decided, and who will do what')).toEqual(
    [...open.map(({ question }) => question), 'What each function will do, and by when'].map((text) => [
      text,
      ...['', '', ''],
    ]),
  );
});

it('whoever decides or must agree signs, and the sponsor where nobody is marked', () => {
  const plan = examplePlan();
  const signs = () =>
    tableOf(
      plan,
      TODAY,
      'Whoever decides, and whoever must agree, for what is decided; finance for the sums, where money is',
    ).map(([name]) => name);
  expect(signs()).toEqual(['Tomas Reyl', 'Dr Priya Raman', 'Marek Dunne', 'Lucía Ferrant', 'Sam Whitlock']);
  for (const member of plan.steering.members) member.right = 'consulted';
  expect(signs()).toEqual(['Sam Whitlock']);
  for (const row of plan.steering.decisions) [row.question, row.options] = ['Which screen?', ''];
  expect(signs()).toEqual(['Tomas Reyl']);
});

it('agenda and minutes can be copied', () => {
  const toFill = ['Decision:', 'Dissent, in their own words:', 'What would reopen it:'];
  expect(agendaToCopy(examplePlan(), WORDINGS, TODAY)).toEqual([
    { kind: 'text', text: 'Second Look: steering committee, 8 Dec 2026' },
    {
      kind: 'list',
      items: [
        '0–2: The status has been read. 2 questions are to be decided. (Tomas Reyl)',
        expect.stringMatching(
          /^2–4: The milestone, 1 Dec 2026: met, or not\? If not, as agreed: .* \(Beth Okafor\)$/,
        ),
        '4–7: Due by 24 Nov 2026: Puts Second Look live for Northern retail alerts in the release of 24 November (Owen Tighe)',
        '7–9: Condition of a gate, due 8 Dec 2026: MR-28, What evidence does the contract oblige Ostrel Analytics to give us? (Ines Calloway)',
        '9–22: To decide: Is the rest of the plan funded, £427,800 for every region by 30 June 2027? (Tomas Reyl)',
        '22–35: To decide: Does the contract with Ostrel Analytics renew on 31 March 2027 as it stands? (Tomas Reyl)',
        '35–40: To settle: Changes to the order during the freeze from 11 December (Financial-crime compliance and IT integration) (Tomas Reyl)',
        expect.stringMatching(/^40–42: Returned from the running list on 4 Nov 2026: A check that refuses/),
        expect.stringMatching(/^42–44: Returned from the running list on 4 Nov 2026: Joiners, movers/),
        '44–49: What would reopen what was decided. Who does what, by when. The next sitting. (Tomas Reyl)',
      ],
    },
    { kind: 'text', text: 'Minutes:' },
    { kind: 'text', text: 'Is the rest of the plan funded, £427,800 for every region by 30 June 2027?' },
    { kind: 'list', items: toFill },
    {
      kind: 'text',
      text: 'Does the contract with Ostrel Analytics renew on 31 March 2027 as it stands?',
    },
    { kind: 'list', items: toFill },
    { kind: 'text', text: 'What each function will do, and by when:' },
  ]);
});
