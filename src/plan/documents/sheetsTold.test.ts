import { describe, expect, it } from 'vitest';
import { flatten } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { agendaOf } from './agenda.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

describe.each([
  ['the bank', unreadyPlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
] as const)('of %s', (_, plan, today) => {
  it('the team’s plan has the agenda of a pack that does not print it, the same items in the same order', () => {
    const { items, below } = agendaOf(plan, today);
    const alone = { ...plan, parts: { 'committee/agenda': false } };
    const [steering] = buildDocument('team', alone, counted(plan), WORDINGS, today).sections.filter(
      ({ id }) => id === 'steering',
    );
    const [list] =
      steering?.sections.filter(({ id }) => id === 'agenda').flatMap(({ blocks }) => blocks) ?? [];
    const lines = list?.kind === 'list' ? list.items.map((item) => show(item)) : [];
    const wanted = [...items, ...below].map(({ what }) => show(what));
    expect(lines.map((line, at) => line.includes(wanted[at] ?? '?'))).toEqual(wanted.map(() => true));
  });
});

it('some state of each plan is doubted', () => {
  const told = [
    [unreadyPlan(), TODAY],
    [clearLetterPlan(), CLEAR_LETTER_DAY],
  ] as const;
  for (const [plan, today] of told) {
    const team = buildDocument('team', plan, counted(plan), WORDINGS, today);
    expect(JSON.stringify(team.sections)).toContain('Typed here as');
  }
});

it.each<[string, (plan: Plan) => void, string[]]>([
  [
    'as named, since whether it is in writing stands with every figure',
    () => undefined,
    ['Sam Whitlock, as the team names them'],
  ],
  ['nothing, where nobody is named', ({ stalled }) => Object.assign(stalled, { by: ' ' }), []],
])('whoever stands behind the costs is said to be: %s', (_, change, said) => {
  const plan = unreadyPlan();
  change(plan);
  const { sections } = buildDocument('team', plan, counted(plan), WORDINGS, TODAY);
  const rows = flatten(sections).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  expect(
    rows.flatMap(({ label, value }) => (label === 'Who stands behind these costs' ? [show(value)] : [])),
  ).toEqual(said);
});
