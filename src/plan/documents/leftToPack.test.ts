import { expect, it } from 'vitest';
import { shown } from '../../report/shown.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import type { DocumentId } from './documents.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const PLANS: [string, Plan, string][] = [
  ['the bank', examplePlan(), TODAY],
  ['the insurer', clearLetterPlan(), CLEAR_LETTER_DAY],
];

function told(id: DocumentId, plan: Plan, today: string, parts: Plan['parts'] = {}) {
  const blocks = shown(buildDocument(id, { ...plan, parts }, counted(plan), WORDINGS, today).sections);
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  return {
    headings: blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    pointer: texts.find((text) => text.startsWith('Left to the committee’s pack')) ?? '',
  };
}

it.each(PLANS)(
  'what the team’s plan of %s leaves to the pack stands in it, and nowhere twice',
  (_, plan, today) => {
    const [team, pack] = [told('team', plan, today), told('committee', plan, today)];
    const left = [...team.pointer.matchAll(/“([^”]+)”/gu)].map(([, title = '']) => title);
    expect(left).toHaveLength(4);
    for (const title of left) {
      expect(pack.headings).toContain(title);
      expect(team.headings).not.toContain(title);
    }
    expect(pack.headings).toContain('When money goes out and comes in');
  },
);

it.each([
  ['a part', 'committee/sums', ['How the sums agree']],
  [
    'all that it stands in',
    'committee/benefits',
    ['The courses beside one another', 'Owed, spent and written off'],
  ],
])('what the pack does not print, since %s is left out, the team’s plan has', (_, path, titles) => {
  const team = told('team', examplePlan(), TODAY, { [path]: false });
  expect(team.headings).toEqual(expect.arrayContaining(titles));
  for (const title of titles) expect(team.pointer).not.toContain(title);
});
