import { describe, expect, it } from 'vitest';
import { flatten, showFlat } from '../../report/document.ts';
import { show } from '../../report/values.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { type Lever, leversOf, leverWords } from './levers.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, unreadyPlan, TODAY, WORDINGS } from './plans.fixture.ts';

describe('what would be sooner', () => {
  it('is told with what more it leaves, the earliest first, and the team kept until then', () => {
    const plan = unreadyPlan();
    const forecasts = counted(plan);
    const [first, second] = leversOf(plan, forecasts, TODAY);
    expect(first?.days).toBeGreaterThan(second?.days ?? 0);
    const [said] = leverWords(leversOf(plan, forecasts, TODAY)).map(show);
    expect(said).toMatch(
      /ends \d+ days sooner \(four times in five\) for the same work, and leaves about £\d+,000 more, whoever is added paid\./,
    );
    expect(said).toContain('in place of £875,000');
  });

  it('leaves more by the team that is saved and what comes earlier, and not by a price of waiting', () => {
    const plan = unreadyPlan();
    const forecasts = counted(plan);
    const saved = (of: Lever) => {
      const [part, whole] = (of.kept ?? []).map((sum) =>
        typeof sum === 'object' && 'amount' in sum ? sum.amount : 0,
      );
      return (whole ?? 0) - (part ?? 0);
    };
    for (const one of leversOf(plan, forecasts, TODAY)) {
      const worth = typeof one.worth === 'object' && 'amount' in one.worth ? one.worth.amount : 0;
      expect(worth).toBeGreaterThan(saved(one));
      // What comes earlier is never more than all that is left a year, by the day.
      expect(worth - saved(one)).toBeLessThan((420_000 * one.days) / 365 + 1000);
    }
  });

  it('says from which day it counts, and that it is none of the options asked', () => {
    const note = (plan: Plan, today: string) =>
      show(leverWords(leversOf(plan, counted(plan), today)).at(-1) ?? '');
    expect(note(unreadyPlan(), TODAY)).toBe(
      'They count from 5 Oct 2026 (46 days ago): what is begun later is sooner by less, and worth less. None of these is an option that is asked; why not is not written down.',
    );
    const asked = unreadyPlan();
    const question = asked.steering.decisions.find(({ id }) => id === 'money-to-march');
    if (question) question.options += `; ${asked.scope.first.name}`;
    expect(note(asked, TODAY)).not.toContain('None of these');
    expect(note(asked, '2026-10-01')).not.toContain('They count');
  });

  it('has no worth where it leaves something out, since nobody has said what that brings', () => {
    const [less] = leversOf(clearLetterPlan(), counted(clearLetterPlan()), CLEAR_LETTER_DAY);
    expect(less?.worth).toBe('');
  });

  describe('at the question that does not ask for it', () => {
    const partsOf = (plan: Plan, today = TODAY) => {
      const { sections } = buildDocument('committee', plan, counted(plan), WORDINGS, today);
      const blocksOf = (id: string) => flatten(sections.filter((one) => one.id === id)).map(showFlat);
      const facts = blocksOf('toDecide').flatMap((one) => (one.kind === 'facts' ? one.rows : []));
      const rows = blocksOf('members').flatMap((one) => (one.kind === 'table' ? one.table.rows : []));
      return {
        told: facts.flatMap(({ label, value }) => (label === 'What would be sooner' ? [value] : [])),
        asked: rows
          .flatMap(([, , acts = '']) => acts.split('\n'))
          .filter((act) => act.includes('is not asked for')),
        annex: JSON.stringify(blocksOf('sooner')),
      };
    };
    const changed = (change: (plan: Plan) => void) => {
      const plan = unreadyPlan();
      change(plan);
      return partsOf(plan);
    };

    it('is told with its end and its cost, and whoever presents is asked why not', () => {
      const { told, asked, annex } = partsOf(unreadyPlan());
      expect(told).toEqual([
        expect.stringMatching(
          /^“Book the last security review now” would end by \d+ \w+ 2027, \d+ days sooner \(four times in five\) for the same work, and leaves about £\d+,\d00 more; £[\d,]+ if the team stays on the payroll until it delivers, in place of £875,000\. Nobody has said why it is not asked for; Ines Calloway is asked\. The annex has 1 more\.$/,
        ),
      ]);
      expect(asked).toEqual([
        expect.stringMatching(/^Say why “Book the last security .*” is not asked for, \d+ days sooner$/),
      ]);
      expect(annex).toContain('And two more on integration');
    });

    it('is told of less work too', () => {
      expect(partsOf(clearLetterPlan(), CLEAR_LETTER_DAY).told).toEqual([
        expect.stringMatching(
          /for less money, with less in it; .*\. Nobody has said why it is not asked for; Noor Haddad is asked/,
        ),
      ]);
    });

    it.each<[string, (plan: Plan) => void, told: string[]]>([
      [
        'is asked of nobody once the reasons tell of it',
        ({ benefits }) => {
          benefits.because += ' To book the last security review now would bind two people.';
        },
        [expect.stringContaining('Why not stands under “Because”')],
      ],
      [
        'is asked of nobody where nobody presents',
        ({ lead }) => Object.assign(lead, { name: '' }),
        [expect.stringMatching(/Nobody has said why it is not asked for\. The annex has 1 more/)],
      ],
      [
        'is not told where what would be sooner is left out',
        (plan) => Object.assign(plan, { parts: { 'committee/sooner': false } }),
        [],
      ],
      [
        'is not told where nothing is sooner',
        ({ scope }) => {
          for (const one of [scope.first, scope.second])
            Object.assign(one, { people: '', bookSecurity: false });
        },
        [],
      ],
      [
        'is not told of what is asked',
        ({ steering, scope }) => {
          const question = steering.decisions.find(({ id }) => id === 'money-to-march');
          if (question) question.options += `; ${scope.first.name}; ${scope.second.name}`;
        },
        [],
      ],
    ])('%s', (_, change, told) => {
      const found = changed(change);
      expect(found.told).toEqual(told);
      expect(found.asked).toEqual([]);
    });
  });

  it('is no scenario that takes more work or ends later', () => {
    const plan = unreadyPlan();
    plan.scope.first = { ...plan.scope.first, bookSecurity: false };
    plan.scope.second = { ...plan.scope.second, people: '', bookSecurity: false };
    expect(leversOf(plan, counted(plan), TODAY)).toEqual([]);
  });
});
