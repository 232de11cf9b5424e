import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { buildDocument } from './build.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('what waiting costs, in $name', ({ plan, today }) => {
  const textOf = (id: 'executive' | 'committee' | 'team') =>
    render(buildDocument(id, plan, counted(plan), WORDINGS, today));

  it.each(['executive', 'committee'] as const)(
    'has both ends beside it and its basis, wherever %s tells it',
    (id) => {
      const told = [...textOf(id).matchAll(/costs about £[^;.|\n]*/g)].map(([said]) => said);
      expect(told.length).toBeGreaterThan(0);
      for (const said of told) {
        expect(said).toMatch(/^costs about £[\d,]+ \(£[\d,]+ to £[\d,]+\), the team kept/);
      }
    },
  );

  it.each(['committee', 'team'] as const)(
    'becomes dearer on one basis in %s, and the others are called others',
    (id) => {
      const told = [...textOf(id).matchAll(/Waiting becomes dearer than “[^\n]*/g)].map(([said]) => said);
      expect(told.length).toBeGreaterThan(0);
      for (const said of told) {
        expect(said).toMatch(/^[^.]*, the same team kept in both\. On other bases, which no recommendation/);
      }
    },
  );

  it('says of two rates for a team which of them whatever is recommended rests on', () => {
    const { likely } = plan.stalled.burn;
    expect(textOf('committee')).toContain(
      `. Whatever is recommended rests on £${Number(likely).toLocaleString('en-GB')}`,
    );
  });
});
