import { describe, expect, it } from 'vitest';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { peopleRows } from './teamTables.fixture.ts';

/** What the lists by person say of why something is to be done. */
function whyOf(plan: Plan, today: string, what: RegExp, who?: string): string[] {
  const { sections } = buildDocument('team', structuredClone(plan), counted(plan), WORDINGS, today);
  return peopleRows(sections).flatMap(([of, , act, why]) =>
    what.test(act) && (who === undefined || of === who) ? [why] : [],
  );
}
const bank = (what: RegExp, change: (plan: Plan) => void = () => undefined) => {
  const plan = examplePlan();
  change(plan);
  return whyOf(plan, TODAY, what);
};
const insurer = (what: RegExp, change: (plan: Plan) => void = () => undefined) => {
  const plan = clearLetterPlan();
  change(plan);
  return whyOf(plan, CLEAR_LETTER_DAY, what);
};

describe('why something is to be done', () => {
  it.each<[string, RegExp, RegExp]>([
    [
      'a promise is for the milestone',
      /^Puts Second Look live/,
      /^The milestone of 1 Dec 2026 waits for it\.$/,
    ],
    [
      'lines follow a line',
      /^Finish: Integration$/,
      /Security review, Training and Operational readiness follow it\.$/,
    ],
    ['no line follows', /^Finish: Training$/, /No other line follows it; all is to end by 30 Jun 2027\.$/],
    [
      'the forecast is past',
      /^Finish: Model$/,
      /^The forecast had it end on .* 2026; it is not marked done\./,
    ],
    [
      'it was returned',
      /^Hand over again, .*short extract/,
      /^Returned on 4 Nov 2026: “Owen Tighe: nobody could say/,
    ],
    [
      'it was handed over',
      /^Accept or return: Thresholds/,
      /^Handed over on 18 Nov 2026\. MR-19 is open, Joel Abara, due 11 Dec 2026\.$/,
    ],
    ['a dispute is open', /^Settle, with the other side: Changes to the order/, /^Open since 17 Nov 2026/],
    ['a reviewer opened a gate on it', /^Answer MR-21/, /^Dr Priya Raman opened the gate on this condition/],
    ['it waits for what comes later', /^Answer MR-28/, /Not likely to hold/],
    [
      'a day leaves less than the work takes',
      /^Give a new date for Training/,
      /^Your day leaves 0 weeks after Change management; it takes \d+(\.\d)? weeks\.$/,
    ],
    ['a contract renews', /^Last day for notice/, /^It renews on 31 Mar 2027 otherwise\.$/],
    [
      'the forecast knows of nothing',
      /^Count the forecast again/,
      /does not know what has happened since\. What hangs on it: the end, .*rests on it\.$/,
    ],
    [
      'a sum holds only on that',
      /^Say who sees to it that people go/,
      /nobody has said who sees to that\. What hangs on it: £/,
    ],
    [
      'a date is promised and hardly met',
      /^Tell whoever was promised 31 Mar 2027/,
      /was met in 1 in 100 simulated runs\.$/,
    ],
  ])('is told where %s', (_, what, why) => {
    const said = bank(what);
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) expect(one).toMatch(why);
  });

  it('is told of a gate that is to open before what it waits for, until its day is that of the last of it', () => {
    const act = /^Give “Model risk signs the validation/;
    expect(insurer(act)).toEqual([expect.stringContaining('is due only on 13 Oct 2026')]);
    const later = (plan: Plan) => {
      for (const answer of plan.triage.answers)
        answer.due = answer.due === '2026-10-09' ? '2026-10-13' : answer.due;
    };
    expect(insurer(act, later)).toEqual([]);
  });

  it('is told of what a gate that is shut waits for', () => {
    const blocks = (plan: Plan) => {
      for (const row of plan.gate.questions) if (row.reference === 'MR-13') row.theirs = 'blocking';
    };
    expect(insurer(/^Answer MR-13/, blocks)).toEqual(['Without it Ada Rourke does not open the gate.']);
  });

  it.each<[string, RegExp, string, RegExp]>([
    ['milestone', /^Puts Second Look live/, 'team/milestone', /milestone/],
    ['scope', /^Finish: Training$/, 'team/scope', /line follows|four times in five/i],
    ['gate', /^Accept or return: Thresholds/, 'team/gate', /MR-19 is open/],
  ])('tells nothing of a worksheet that is left out: %s', (_, what, path, why) => {
    const said = bank(what, (plan) => Object.assign(plan, { parts: { [path]: false } }));
    expect(bank(what).join()).toMatch(why);
    expect(said.join()).not.toMatch(why);
  });
});

it('what comes to whoever asked stands with them: answers, the design, what is handed over and the line that a review follows, by day', () => {
  const { sections } = buildDocument('team', examplePlan(), counted(examplePlan()), WORDINGS, TODAY);
  const [people] = sections.filter(({ id }) => id === 'people');
  const texts = (people?.blocks ?? []).flatMap((block) =>
    block.kind === 'text' ? [JSON.stringify(block.text)] : [],
  );
  const [raman = ''] = texts.filter((text) => text.includes('Comes to Dr Priya Raman'));
  const at = ['Who decides that it is retrained', 'MR-28', 'MR-19', 'Model (', 'MR-09b'].map((one) =>
    raman.indexOf(one),
  );
  expect(at.toSorted((a, b) => a - b)).toEqual(at);
  expect(Math.min(...at)).toBeGreaterThan(0);
  const tighe = texts.find((text) => text.includes('Comes to Owen Tighe'));
  expect(tighe).toMatch(/A check that refuses.*\(Joel Abara\).*Joiners, movers and leavers/);
});
