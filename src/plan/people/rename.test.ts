import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { nameKey } from '../../language/names.ts';
import { fullPlan } from '../document/edits.fixture.ts';
import { LISTS } from '../document/lists.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { clearLetterPlan, examplePlan } from '../documents/plans.fixture.ts';
import { mentionsOf } from './mentions.ts';
import { type Named, registerOf } from './register.ts';
import { metBy, renamed, stretchesOf } from './rename.ts';

const PLANS = [examplePlan(), clearLetterPlan(), fullPlan()];

/** Somebody of a plan. */
const somebody = fc.constantFrom(
  ...PLANS.flatMap((plan) => [...registerOf(plan).all.values()].map((who) => ({ plan, who }))),
);
const someName = fc.constantFrom(
  'Nobody Knownas',
  'Łukasz Żur',
  '山田 花子',
  'נעמה לוי',
  'Quux',
  'Aoife O’Shaughnessy-Kerr',
);

const everywhere = (plan: Plan, { places }: Named, name: string) => renamed(plan, stretchesOf(places), name);

/** Where two documents say something else. */
function differences(a: unknown, b: unknown, path = ''): string[] {
  if (a === b) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return [path];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => {
    const [one, other] = [a, b].map((held) => (held as Record<string, unknown>)[key]);
    const id = Array.isArray(a) ? ((a as { id?: string }[])[Number(key)]?.id ?? key) : key;
    return differences(one, other, path === '' ? id : `${path}/${id}`);
  });
}

describe('renaming somebody', () => {
  it('changes every field that holds the name, and nothing else', () => {
    fc.assert(
      fc.property(somebody, someName, ({ plan, who }, name) => {
        const after = everywhere(plan, who, name);
        const fields = new Set(who.places.map(({ path }) => path.join('/')));
        expect(new Set(differences(plan, after))).toEqual(fields);
        const register = registerOf(after).all;
        expect(register.has(who.key)).toBe(false);
        expect(register.get(nameKey(name))?.places).toHaveLength(who.places.length);
      }),
      { numRuns: runs(300) },
    );
  });

  it('there and back leaves the plan as it was, where the name was written in one way', () => {
    fc.assert(
      fc.property(somebody, someName, ({ plan, who }, name) => {
        fc.pre(who.forms.length === 1);
        const after = everywhere(plan, who, name);
        const there = registerOf(after).all.get(nameKey(name));
        expect(there && everywhere(after, there, who.name)).toEqual(plan);
      }),
      { numRuns: runs(300) },
    );
  });

  it('changes only the places that were ticked, so that two people of one name can be told apart', () => {
    const { questions } = LISTS;
    const plan = questions.write(
      blankPlan('p'),
      ['a', 'b'].map((id) => ({ ...questions.blank(id), owner: 'Ana Ruiz' })),
    );
    const [ana] = registerOf(plan).all.values();
    const after = renamed(plan, stretchesOf(ana?.places.slice(1) ?? []), 'Ana Ruiz (risk)');
    expect(questions.read(after).map(({ owner }) => owner)).toEqual(['Ana Ruiz', 'Ana Ruiz (risk)']);
  });

  it('leaves alone whoever stands beside the name in one field', () => {
    const { questions } = LISTS;
    const owned = (owner: string, id: string) => ({ ...questions.blank(id), owner });
    const plan = questions.write(blankPlan('p'), [
      owned('Ana Ruiz', 'a'),
      owned('Ben Ode', 'b'),
      owned(' Ben Ode and Ana Ruiz ', 'c'),
      owned('Ana Ruiz, model risk', 'd'),
    ]);
    const ana = registerOf(plan).all.get('ana ruiz');
    const after = ana && everywhere(plan, ana, 'Zoë Ito');
    expect(after && questions.read(after).map(({ owner }) => owner)).toEqual([
      'Zoë Ito',
      'Ben Ode',
      ' Ben Ode and Zoë Ito ',
      'Zoë Ito, model risk',
    ]);
  });

  it('knows that the new name is somebody else’s already, in whichever form, and that another spelling is not', () => {
    const plan = examplePlan();
    const register = registerOf(plan);
    const [one, other] = [...register.all.values()].filter(
      ({ as, name }) => as === 'person' && /^\S+ \S+$/.test(name),
    );
    if (!one || !other) throw new Error('The example names two people.');
    expect(metBy(register, one, other.name.toUpperCase())).toBe(other);
    expect(metBy(register, one, other.name.split(' ').reverse().join(', '))).toBe(other);
    expect(metBy(register, one, one.name.toUpperCase())).toBeUndefined();
  });
});

describe('texts that mention somebody', () => {
  const mentioning = (text: string, owner = 'Priya Raman', asker = '') => {
    const { questions, commitments } = LISTS;
    const plan = questions.write(blankPlan('p'), [{ ...questions.blank('q'), text, owner }]);
    return commitments.write(plan, [{ ...commitments.blank('c'), function: asker }]);
  };
  const told = (plan: Plan, key: string, name: string) => {
    const who = registerOf(plan).all.get(key);
    if (!who) throw new Error(`${key} is not in the plan.`);
    const stretches = mentionsOf(plan, who).flatMap((mention) => mention.stretches);
    return renamed(plan, stretches, name).gate.questions[0]?.text;
  };

  it.each([
    ['Priya Raman signs, then Raman reads.', 'Ana Ruiz signs, then Ana Ruiz reads.'],
    ['Ask Ramanujan, not Raman.', 'Ask Ramanujan, not Ana Ruiz.'],
    ['Which data was used?', 'Which data was used?'],
  ])('are found as whole words: %s', (text, after) => {
    expect(told(mentioning(text), 'priya raman', 'Ana Ruiz')).toBe(after);
  });

  it('are found in a field for several names too, where it is none of them', () => {
    const plan = mentioning('', 'Priya Raman');
    const handed = {
      ...plan,
      handover: { ...plan.handover, from: 'Priya Raman’s writers and the pilot desk' },
    };
    const priya = registerOf(handed).all.get('priya raman');
    expect(priya && mentionsOf(handed, priya).map(({ path }) => path)).toEqual([['handover', 'from']]);
  });

  it('are found for a function by its whole name', () => {
    const plan = mentioning('Model risk asks about the risk.', '', 'Model risk');
    expect(told(plan, 'model risk', 'Validation')).toBe('Validation asks about the risk.');
  });
});
