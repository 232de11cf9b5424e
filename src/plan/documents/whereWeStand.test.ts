import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { shown } from '../../report/shown.fixture.ts';
import type { Section } from '../../report/document.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { unlikelyDays } from './unlikely.ts';
import { whereWeStand } from './whereWeStand.ts';

const factsOf = (section: Section) =>
  new Map(
    shown(section).flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, value] as const) : [],
    ),
  );
const bank = (parts = {}) => {
  const plan = { ...examplePlan(), parts };
  return factsOf(whereWeStand(plan, counted(plan), WORDINGS, TODAY));
};

it.each([
  ['Milestone', /^“On 1 December 2026 .*” 1 Dec 2026, 11 days from now\. Before it, promised by Owen Tighe/],
  ['Missing for it', /Dr Priya Raman, Marek Dunne and Lucía Ferrant are asked by \d+ Nov 2026\.$/],
  ['End of all the work', /as likely as not; .* four times in five\. Promised: 31 Mar 2027 \(1 in 100\)/],
  ['Owners’ dates', /^4 of 8 are not likely to hold: Model-risk validation, .*Integration: tight\./],
  [
    'What stood in the way',
    /^2 of 2 blockers opened\. .*4 conditions are open, the next due on 8 Dec 2026\.$/,
  ],
  ['Handover', /^7 of 11 things that production needs are accepted; 2 were sent back; 2 wait for a yes\.$/],
  ['In the past seven days', /^Accepted: “A half-day session.*Disputed: “Changes to the order/],
])('the team’s plan says where it stands: %s', (label, says) => {
  expect(bank().get(label)).toMatch(says);
});

it('what is still in the way is not told as over', () => {
  const plan = clearLetterPlan();
  const facts = factsOf(whereWeStand(plan, counted(plan), WORDINGS, CLEAR_LETTER_DAY));
  expect(facts.get('What stands in the way')).toMatch(
    /^1 of 2 blockers opened\. .*: to open by 9 Oct 2026\.$/,
  );
});

it.each([
  ['team/milestone', 'Milestone'],
  ['team/lead/charter', 'Missing for it'],
  ['team/scope', 'End of all the work'],
  ['team/scope', 'Owners’ dates'],
  ['team/triage', 'What stood in the way'],
  ['team/handover', 'Handover'],
])('of what is left out, %s, it has no row: %s', (path, label) => {
  expect([...bank({ [path]: false }).keys()]).not.toContain(label);
});

it('finds each person: what they own, the first thing and which of their days may not hold', () => {
  const plan = examplePlan();
  const { sections } = buildDocument('team', plan, counted(plan), WORDINGS, TODAY);
  const rows = shown(sections.filter(({ id }) => id === 'find')).flatMap((block) =>
    block.kind === 'table' ? block.table.rows : [],
  );
  expect(rows.at(-1)?.[0]).toBe(plan.lead.name);
  expect(rows.find(([who]) => who === 'Marek Dunne')).toEqual([
    ...['Marek Dunne', 'Security, must agree; Security review'],
    expect.stringMatching(/: Say whether all may go live before a review$/),
    ...['2', '1', 'Security review, 12 Mar 2027'],
  ]);
});

it('nothing that stands there is blank or slipped, whatever the plan says', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const given = [plan, counted(plan), WORDINGS, TODAY] as const;
      const told = shown([whereWeStand(...given), ...unlikelyDays(...given)]);
      const cells = told.flatMap((block) => {
        if (block.kind === 'facts') return block.rows.map(({ value }) => value);
        // What an answer waits for takes no time by itself.
        return block.kind === 'table' ? block.table.rows.flatMap((row) => row.slice(0, 4)) : [];
      });
      expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
      expect(JSON.stringify(told)).not.toMatch(/undefined|NaN|\[object|Infinity|“”/);
    }),
    { numRuns: runs(60) },
  );
});
