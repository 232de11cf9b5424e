import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import { shown } from '../../report/shown.fixture.ts';
import { show } from '../../report/values.ts';
import { SHEETS } from '../../sheets/index.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import type { DocumentId } from './documents.ts';
import {
  CLEAR_LETTER_DAY,
  clearLetterPlan,
  counted,
  examplePlan,
  retyped,
  textSlots,
  TODAY,
  WORDINGS,
} from './plans.fixture.ts';

const PLANS: [string, Plan, IsoDate][] = [
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
];
const IN: Record<string, DocumentId> = { 'in the committee’s pack': 'committee' };

const blocksOf = (id: DocumentId, plan: Plan, today: IsoDate) =>
  shown(buildDocument(id, plan, counted(plan), WORDINGS, today).sections);
const headingsOf = (id: DocumentId, plan: Plan, today: IsoDate) =>
  blocksOf(id, plan, today).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

/** Every line that says where something is: what it is called, in which document, under which title. */
function pointersIn(plan: Plan, today: IsoDate) {
  const rows = blocksOf('team', plan, today).flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return rows.flatMap(({ label, value }) =>
    value.split('; ').flatMap((place) => {
      const [said = '', ...rest] = place.split(', ');
      const id = IN[said];
      if (!id) return [];
      const titles = [...rest.join(', ').matchAll(/“([^”]+)”/gu)].map(([, title = '']) => title);
      return (titles.length > 0 ? titles : [label]).map((title) => ({ label, id, title }));
    }),
  );
}

const leadsAway = ([first]: readonly Block[]) =>
  first?.kind === 'facts' && first.rows.every(({ value }) => /^in the committee/u.test(show(value)));

/** Holds that whatever the team's plan leaves to another place stands there. */
function expectThere(plan: Plan, today: IsoDate): number {
  const pointers = pointersIn(plan, today);
  const headings = new Map<DocumentId, string[]>();
  for (const { label, id, title } of pointers) {
    if (!headings.has(id)) headings.set(id, headingsOf(id, plan, today));
    expect([label, id, headings.get(id)]).toEqual([label, id, expect.arrayContaining([title])]);
  }
  return pointers.length;
}

describe.each(PLANS)('what the team’s plan of %s leaves to another place', (_, plan, today) => {
  it('stands there, under the title that is said', () => {
    expect(expectThere(plan, today)).toBeGreaterThan(12);
  });

  it('is printed nowhere in the team’s plan', () => {
    const tables = blocksOf('team', plan, today).flatMap((block) =>
      block.kind === 'table' ? [block.table.caption] : [],
    );
    for (const caption of ['Decision log', 'Commitments', 'Disputes', 'Members'])
      expect(tables).not.toContain(caption);
  });

  it('has no line where it was left out of the team’s plan, by the path that its part always had', () => {
    const without = { ...plan, parts: { 'team/steering/decisions': false } };
    const titles = (of: Plan) => pointersIn(of, today).map(({ title }) => title);
    expect(titles(plan)).toContain('Decisions taken');
    expect(titles(without)).not.toContain('Decisions taken');
  });

  it('stands in one list, and no other part of the team’s plan does nothing but lead away', () => {
    const whole = buildDocument('team', plan, counted(plan), WORDINGS, today);
    const hasOwn = (one: Section): boolean => one.blocks.length > 0 || one.sections.some(hasOwn);
    expect(whole.sections.filter((one) => !hasOwn(one)).map(({ title }) => title)).toEqual([]);
    const leads = whole.sections.filter(({ blocks }) => leadsAway(blocks)).map(({ id }) => id);
    expect(leads).toEqual(['elsewhere']);
  });
});

it.each([
  ['a part', 'committee/sums', ['How the sums agree']],
  [
    'all that it stands in',
    'committee/benefits',
    ['The courses beside one another', 'Owed, spent and written off'],
  ],
])('what another document does not print, since %s is left out, the team’s plan has', (_, path, titles) => {
  const plan = { ...examplePlan(), parts: { [path]: false } };
  expect(headingsOf('team', plan, TODAY)).toEqual(expect.arrayContaining(titles));
  expectThere(plan, TODAY);
});

it.each(SHEETS)('leads nowhere that is not there, where nothing is said on the worksheet: %s', (sheet) => {
  expectThere({ ...examplePlan(), [sheet]: blankPlan('p')[sheet] }, TODAY);
});

it('leads nowhere that is not there, whatever is typed', { timeout: 60_000 }, () => {
  const slots = textSlots(examplePlan()).filter(([sheet]) => sheet !== 'scope');
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(), text: fc.constantFrom('', 'Uma', '2026-09-21', '9000') }), {
        minLength: 1,
        maxLength: 40,
      }),
      (typed) => {
        const places = typed.map(({ at }) => slots[at % slots.length] ?? []);
        expectThere(
          retyped(examplePlan(), places, (index) => typed[index]?.text ?? ''),
          TODAY,
        );
      },
    ),
    { numRuns: runs(15) },
  );
});
