import { beforeEach, describe, expect, it } from 'vitest';
import { blankPlan } from '../plan/document/schema.ts';
import { FakeBrowser } from './fake-browser.fixture.ts';
import { OPEN_KEY, planKey } from './keys.ts';
import { setOpenId, setOpenIdHere } from './local.ts';
import { forgetOpenId, replaceOpenId } from './openElsewhere.ts';
import { peekProgram } from './peek.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const store = (id: string, name: string) => {
  const plan = blankPlan(id);
  browser.held.set(planKey(id), JSON.stringify({ ...plan, program: { ...plan.program, name } }));
};

describe('a look at the program’s name', () => {
  it('gives the name of the open program, and a word for one without', () => {
    store('p', ' Second Look ');
    store('q', '');
    setOpenId('p');
    expect(peekProgram()).toEqual({ kind: 'named', name: 'Second Look' });
    setOpenId('q');
    expect(peekProgram()).toEqual({ kind: 'named', name: 'Untitled program' });
  });

  it('asks this tab before it asks which program was used last', () => {
    store('p', 'Second Look');
    store('q', 'Harbour Light');
    setOpenId('p');
    const other = browser.openTab();
    expect(peekProgram(), 'a tab that has not chosen').toEqual({ kind: 'named', name: 'Second Look' });
    setOpenId('q');
    browser.goTo(0);
    expect(peekProgram()).toEqual({ kind: 'named', name: 'Second Look' });
    browser.goTo(other);
    expect(peekProgram()).toEqual({ kind: 'named', name: 'Harbour Light' });
  });

  it('knows a program of which nothing is stored yet, beside others, from a browser that holds nothing', () => {
    expect(peekProgram()).toEqual({ kind: 'none' });
    store('p', 'Second Look');
    setOpenId('p');
    setOpenIdHere('');
    expect(peekProgram(), 'after a new one was asked for').toEqual({ kind: 'blank' });
    setOpenIdHere('p');
    replaceOpenId('p', undefined);
    expect(peekProgram(), 'after the only one was put away').toEqual({ kind: 'blank' });
    setOpenId('p');
    forgetOpenId('p');
    expect(peekProgram(), 'after it was erased').toEqual({ kind: 'none' });
  });

  it('knows that there is one whose name it can’t see, since localStorage has no room for it', () => {
    setOpenId('p');
    expect(peekProgram()).toEqual({ kind: 'unknown' });
  });

  it.each(['', '{broken', 'null', '7', '[]', '{}', '{"program":null}', '{"program":{"name":7}}'])(
    'gives no name, and does not fail, for %j',
    (text) => {
      browser.held.set(OPEN_KEY, 'p');
      browser.held.set(planKey('p'), text);
      expect(peekProgram()).toEqual({ kind: 'unread' });
    },
  );

  it('does not pass off as nothing what a database may hold, where this storage is denied', () => {
    browser.denied = true;
    expect(peekProgram()).toEqual({ kind: 'unknown' });
  });
});
