import { beforeEach, describe, expect, it } from 'vitest';
import { blankDisagreement } from '../../plan/document/disagreements.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { leave, loadEditing } from '../saving/pages.fixture.ts';

const about = {
  ...blankDisagreement('d1'),
  at: 'steering/sponsor',
  label: 'Sponsor',
  mine: 'Ines',
  theirs: 'Owen',
  instead: '"Owen"',
};
const plan: Plan = {
  ...blankPlan('p'),
  revision: 1,
  steering: { ...blankPlan('p').steering, sponsor: 'Ines' },
  disagreements: [about],
};

async function open() {
  leave(browser, JSON.stringify(plan));
  const page = {
    ...(await loadEditing()),
    ...(await import('./disagreements.ts')),
  };
  await page.openPlan();
  return page;
}

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('settling a disagreement', () => {
  it('as it stands takes it out of the plan and leaves the place alone; undo brings it back', async () => {
    const page = await open();
    page.settleAsItStands(about, 'Settled “Sponsor”');
    expect(page.$plan.get()).toMatchObject({ steering: { sponsor: 'Ines' }, disagreements: [] });
    expect(page.undo()?.says).toBe('Settled “Sponsor”');
    expect(page.$plan.get()).toMatchObject({ steering: { sponsor: 'Ines' }, disagreements: [about] });
  });

  it('as the other says changes the place; undo brings back both, and leaves what was typed since', async () => {
    const page = await open();
    page.settleAsTheOtherSays(about, 'Settled “Sponsor”');
    expect(page.$plan.get()).toMatchObject({ steering: { sponsor: 'Owen' }, disagreements: [] });
    page.changePlan((now) => ({ ...now, program: { ...now.program, name: 'Typed since' } }));
    page.undo();
    expect(page.$plan.get()).toMatchObject({
      steering: { sponsor: 'Ines' },
      disagreements: [about],
      program: { name: 'Typed since' },
    });
  });

  it('is neither done nor said to be where the plan can’t be changed', async () => {
    const page = await open();
    page.$access.set('opening');
    expect(page.settleAsItStands(about, 'Settled “Sponsor”')).toBe(false);
    expect(page.$history.get().done).toEqual([]);
    expect(page.$plan.get().disagreements).toEqual([about]);
  });

  it('as the other says does nothing where nobody knows what that is', async () => {
    const page = await open();
    page.settleAsTheOtherSays({ ...about, instead: '' }, 'Settled');
    expect(page.$plan.get().disagreements).toEqual([about]);
    expect(page.undo()?.says).toBeUndefined();
  });
});
