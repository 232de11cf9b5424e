import { describe, expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { peopleRows } from './teamTables.fixture.ts';
import { figuresAsked } from './whose.ts';

/** What the team's plan says that the plan lacks. */
function lacks(plan: Plan, today: string): string[] {
  const { sections } = buildDocument('team', structuredClone(plan), counted(plan), WORDINGS, today);
  return shown(sections.filter(({ id }) => id === 'lacking')).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
}
const about = (plan: Plan, today: string, words: RegExp) => lacks(plan, today).find((one) => words.test(one));

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what $name still lacks', ({ plan, today }) => {
  it('has how many figures are not in writing, and everybody of whom that is asked', () => {
    const said = about(plan, today, /not in writing\./) ?? '';
    const open = figuresAsked(plan, counted(plan), WORDINGS, today).filter(({ word }) => !word);
    expect(open.length).toBeGreaterThan(1);
    expect(said).toContain(`: ${open.length} figures`);
    for (const who of new Set(open.flatMap(({ whose }) => whose))) expect(said).toContain(who);
    expect(said).toContain(plan.lead.name);
  });

  it('has of every row whose it is and by when', () => {
    const rows = lacks(plan, today);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((row) => !/ Asked of .+, by \d+ \w+ \d{4}\.$/u.test(row))).toEqual([]);
    expect(rows.some((row) => /What hangs on it: .*£[\d,]+/.test(row))).toBe(true);
    expect(rows.some((row) => /What hangs on it: .*\d{4}/.test(row))).toBe(true);
  });

  it('has what is taken for done and not booked, by the finance that answers for it', () => {
    expect(about(plan, today, /and is not booked/)).toContain(`Asked of ${plan.stalled.by}, by `);
  });

  it('has how many things to do have no day, and whose', () => {
    const { sections } = buildDocument('team', structuredClone(plan), counted(plan), WORDINGS, today);
    const things = peopleRows(sections).filter(([, by]) => /^(no day|not yet)/.test(by));
    const said = about(plan, today, /things? to do ha(s|ve) no day/) ?? '';
    expect(said).toContain(`: ${things.length} things`);
    for (const [who] of things) expect(said).toContain(who);
  });
});

it('has the forecast that knows nothing of what has happened once its first day is long past, and only then', () => {
  const plan = clearLetterPlan();
  expect(
    about(plan, CLEAR_LETTER_DAY, /does not know what has happened since\. .*Asked of Noor Haddad, by /),
  ).toBeDefined();
  plan.scope.start = CLEAR_LETTER_DAY;
  expect(about(plan, CLEAR_LETTER_DAY, /does not know what has happened/)).toBeUndefined();
});

it('has a gate that is to open before what it waits for, until its day is that of the last of it', () => {
  const plan = clearLetterPlan();
  const gate =
    /is to open by 9 Oct 2026, and MR-07, for which it waits, is due only on 13 Oct 2026\. Asked of Noor Haddad, by /;
  expect(about(plan, CLEAR_LETTER_DAY, gate)).toBeDefined();
  for (const answer of plan.triage.answers)
    answer.due = answer.due === '2026-10-09' ? '2026-10-13' : answer.due;
  expect(about(plan, CLEAR_LETTER_DAY, /is to open by/)).toBeUndefined();
});

it('tells nothing of a worksheet that is left out', () => {
  const parts = { 'team/stalled': false, 'team/gate': false, 'team/scope': false, 'team/lead': false };
  const said = lacks({ ...clearLetterPlan(), parts }, CLEAR_LETTER_DAY).join('\n');
  expect(said).not.toMatch(/not in writing\. Asked|booked|what has happened since|is to open by|have no day/);
});
