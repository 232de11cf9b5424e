import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import type { IsoDate } from '../../language/dates.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import type { Plan } from '../document/schema.ts';
import { anyPlan } from './anyPlan.fixture.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { furtherAsks } from './furtherAsks.ts';
import { NOBODY_SAID, OF_THAT_KIND } from './nobodySaid.fixture.ts';
import { counted, TODAY, WORDINGS, wholePlans } from './plans.fixture.ts';
import { tasksOf } from './yours.ts';

const PLANS = wholePlans();

/** What documents say that nobody has said and of which nobody is asked, by somebody’s name and a day. */
function unasked(plan: Plan, today: IsoDate): string[] {
  const further = furtherAsks(plan, counted(plan), WORDINGS, today);
  const acts = tasksOf(plan, today, further).filter(
    ({ who, date, neededBy = '' }) => who !== '' && (date !== '' || neededBy !== ''),
  );
  const texts = DOCUMENT_IDS.map((id) => ({
    id,
    text: render(buildDocument(id, plan, counted(plan), WORDINGS, today)),
  }));
  return NOBODY_SAID.flatMap(({ of, says, asks }) =>
    texts.some(({ id, text }) => (!of || of === id) && says.test(text)) &&
    !acts.some(({ what }) => asks.test(what))
      ? [String(says)]
      : [],
  );
}

describe('what nobody has said', () => {
  it.each(PLANS)('is asked of somebody, by a day, in $name', ({ plan, today }) => {
    expect(unasked(plan, today)).toEqual([]);
  });

  it('is asked of somebody in any plan that somebody leads', () => {
    fc.assert(
      fc.property(
        anyPlan.filter(({ lead }) => lead.name.trim() !== ''),
        (plan) => {
          expect(unasked(plan, TODAY)).toEqual([]);
        },
      ),
      { numRuns: runs(40) },
    );
  });

  it.each(PLANS)('is said in no other words than those of the list, in $name', ({ plan, today }) => {
    const typed = JSON.stringify(plan);
    const told = DOCUMENT_IDS.flatMap((id) =>
      render(buildDocument(id, plan, counted(plan), WORDINGS, today)).split(/\n|<br\/>/),
    );
    const ours = told.filter((line) => line.search(OF_THAT_KIND) >= 0 && !typed.includes(line.trim()));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((line) => !NOBODY_SAID.some(({ says }) => says.test(line)))).toEqual([]);
  });
});
