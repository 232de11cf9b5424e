import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan } from '../plan/schema.ts';
import { FakeBrowser } from './fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from './keys.ts';
import { peekProgramName } from './peek.ts';
import { writePlan } from './plans.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('a look at the program’s name', () => {
  it('gives the name of the open plan, and a word for one without', () => {
    const plan = blankPlan('p');
    writePlan({ ...plan, program: { ...plan.program, name: ' Second Look ' } });
    expect(peekProgramName()).toBe('Second Look');
    writePlan(plan);
    expect(peekProgramName()).toBe('Untitled program');
  });

  it('gives nothing where nothing is stored', () => {
    expect(peekProgramName()).toBeUndefined();
    browser.held.set(OPEN_KEY, 'gone');
    expect(peekProgramName()).toBeUndefined();
  });

  it.each(['', '{broken', 'null', '7', '[]', '{}', '{"program":null}', '{"program":{"name":7}}'])(
    'gives nothing, and does not fail, for %j',
    (text) => {
      browser.held.set(OPEN_KEY, 'p');
      browser.held.set(planKey('p'), text);
      expect(peekProgramName()).toBeUndefined();
    },
  );

  it('gives nothing, and does not fail, where storage is denied', () => {
    browser.denied = true;
    expect(peekProgramName()).toBeUndefined();
  });
});
