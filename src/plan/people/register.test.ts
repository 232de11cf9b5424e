import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { nameKey } from '../../language/names.ts';
import { LISTS } from '../document/lists.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { examplePlan } from '../documents/plans.fixture.ts';
import { registerOf } from './register.ts';

/** A plan with these names in the fields for owners of questions, and these for functions that promised something. */
function naming(owners: readonly string[], functions: readonly string[] = []): Plan {
  const plan = blankPlan('p');
  const { questions, commitments } = LISTS;
  const asked = owners.map((owner, at) => ({ ...questions.blank(`q${at}`), owner }));
  const promised = functions.map((name, at) => ({ ...commitments.blank(`c${at}`), function: name }));
  return commitments.write(questions.write(plan, asked), promised);
}

const namesIn = (plan: Plan) => [...registerOf(plan).all.values()].map(({ name }) => name);

describe('the register of people and functions', () => {
  it('has each person once, however the name is written, under the form that most places have', () => {
    const ways = [
      'Zoë Ruiz',
      'Zoë Ruiz',
      'Ruiz, Zoë',
      'ZOË RUIZ',
      ' Zoë\u00a0 Ruiz ',
      'Zoe\u0308 Ruiz',
      '\u200bZoë Ruiz',
    ];
    const register = registerOf(naming(ways)).all;
    expect([...register.keys()]).toEqual(['zoë ruiz']);
    const [zoe] = register.values();
    expect(zoe?.name).toBe('Zoë Ruiz');
    expect(zoe?.places).toHaveLength(ways.length);
  });

  it.each([
    [['Priya Raman', 'Priya Raman, model risk'], ['Priya Raman']],
    [['Priya Raman', 'Priya Raman (model risk)'], ['Priya Raman']],
    [
      ['Ana Ruiz', 'Ben Ode', 'Ana Ruiz and Ben Ode'],
      ['Ana Ruiz', 'Ben Ode'],
    ],
    [['Ana Ruiz; Ben Ode'], ['Ana Ruiz', 'Ben Ode']],
    [['Ana Ruiz and the rest'], ['Ana Ruiz and the rest']],
    [['The sponsor gave me this task on Monday, after the committee had met, in so many words and more'], []],
  ])('reads %j as %j', (typed, names) => {
    expect(namesIn(naming(typed))).toEqual(names);
  });

  it('takes what is no name it knows, in a field for several, for a text', () => {
    const plan = blankPlan('p');
    const handing = (from: string) => ({ ...plan, handover: { ...plan.handover, from } });
    expect(namesIn(handing('Lev’s writers and the pilot desk'))).toEqual([]);
    expect(namesIn(handing('Lev Sandoval'))).toEqual(['Lev Sandoval']);
  });

  it('takes a function of two words for one, and for two only where both are named by themselves', () => {
    expect(namesIn(naming([], ['Security', 'Security and technology']))).toEqual([
      'Security',
      'Security and technology',
    ]);
    expect(namesIn(naming([], ['Legal', 'Risk', 'Legal and risk']))).toEqual(['Legal', 'Risk']);
  });

  it('goes by what a function is called here, whatever else it is called', () => {
    const plan = naming([], ['Security and technology']);
    const reviewers = [
      { ...LISTS.reviewers.blank('r'), function: 'Security', also: 'Security and technology' },
    ];
    const [security, ...others] = registerOf(LISTS.reviewers.write(plan, reviewers)).all.values();
    expect(others).toEqual([]);
    expect(security).toMatchObject({ name: 'Security', as: 'function' });
    expect(security?.places).toHaveLength(2);
  });

  it('tells the place of each name, and whether that is private', () => {
    const plan = examplePlan();
    for (const { places } of registerOf(plan).all.values()) {
      for (const { path, text, span } of places) {
        expect(text.slice(span.from, span.to), path.join('/')).toBe(span.name);
        expect(path.length).toBeGreaterThan(1);
      }
    }
    const champion = 'Hanne Okoro';
    const restructured = { ...plan, recovery: { ...plan.recovery, champion } };
    const hanne = registerOf(restructured).all.get(nameKey(champion));
    expect(hanne?.places.map((place) => [place.path, place.private])).toEqual([
      [['recovery', 'champion'], true],
    ]);
  });

  it('has every key once, whatever is typed', () => {
    const typed = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('Ana', 'ANA', 'Ruiz, Ana', 'Ana Ruiz', 'Ana; Ben')),
    );
    fc.assert(
      fc.property(typed, typed, (owners, functions) => {
        const register = registerOf(naming(owners, functions)).all;
        for (const [key, { places, forms }] of register) {
          expect(key).not.toBe('');
          expect(new Set(places.map(({ span }) => span.name))).toEqual(new Set(forms));
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
