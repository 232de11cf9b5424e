import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { laidOut } from '../../plan/files/laidOut.ts';
import { MOST_BYTES } from '../../plan/document/read.ts';
import { VERSION } from '../../plan/document/schema.ts';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';
import { localPlan } from '../saving/pages.fixture.ts';
import { mine, theirs, file, saved, open } from './file.fixture.ts';

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

describe('a file that was chosen', () => {
  it('with as much in it as a plan can hold, in letters of three bytes, is read again', async () => {
    const page = await open(browser);
    const answers = Array.from({ length: 950 }, (_, index) => ({
      ...blankAnswer(`a-${index}`),
      text: '漢'.repeat(MOST_TEXT),
    }));
    const full = { ...theirs, triage: { answers } };
    const text = laidOut(full, MOST_BYTES);
    expect(text.length).toBeGreaterThan(0.95 * MOST_BYTES);
    await page.offerFile(file(text));
    expect(page.$import.get().kind).toBe('ready');
  });

  it('changes nothing until the reader says so', async () => {
    const page = await open(browser);
    await page.offerFile(file(JSON.stringify(theirs)));
    expect(page.$import.get()).toEqual({ kind: 'ready', plan: theirs, base: undefined });
    expect(page.$plan.get()).toEqual(mine);
    expect(localPlan(browser)).toEqual(saved(mine));
    page.forgetImport();
    await page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(await page.ids()).toEqual(['mine']);
  });

  it.each([
    ['no plan', 'Dear committee', /JSON/],
    ['a newer plan', JSON.stringify({ ...theirs, version: VERSION + 1 }), /newer Unstall/],
    [
      'a plan with a wrong field',
      JSON.stringify({ ...theirs, program: { stage: 'done' } }),
      /program\.stage/,
    ],
  ])('and holds %s is refused with the reason, and can then not be confirmed', async (_, text, why) => {
    const page = await open(browser);
    await page.offerFile(file(text));
    expect(page.$import.get()).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
    await page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    expect(await page.ids()).toEqual(['mine']);
  });

  it('and is not in UTF-8 is refused, and read where it says in what it is', async () => {
    const page = await open(browser);
    const text = JSON.stringify({ ...theirs, program: { ...theirs.program, name: 'Prüfung' } });
    const codes = Array.from(text, (letter) => letter.charCodeAt(0));
    await page.offerFile(new File([Uint8Array.from(codes)], 'plan.json'));
    expect(page.$import.get()).toEqual({
      kind: 'refused',
      why: expect.stringMatching(/UTF-8.*after “.*Pr”/),
    });
    await page.confirmImport();
    expect(page.$plan.get()).toEqual(mine);
    await page.offerFile(new File([Uint16Array.from([0xfeff, ...codes])], 'plan.json'));
    expect(page.$import.get()).toMatchObject({ kind: 'ready', plan: { program: { name: 'Prüfung' } } });
  });

  it('and holds odd letters that are what was typed keeps each of them', async () => {
    const page = await open(browser);
    const name = 'a � b \u0000 c \ud800 d \u2028 e';
    await page.bring({ ...theirs, program: { ...theirs.program, name } });
    expect(page.$plan.get().program.name).toBe(name);
    const kept = await page.disk.allKept();
    expect(kept.map((one) => JSON.parse(one.text).program.name)).toContain(name);
  });

  it('and is too large is refused before it is read', async () => {
    const page = await open(browser);
    const arrayBuffer = vi.fn();
    await page.offerFile({ size: 3 * MOST_BYTES + 4, arrayBuffer } as unknown as File);
    expect(arrayBuffer).not.toHaveBeenCalled();
    expect(page.$import.get()).toMatchObject({ kind: 'refused', why: expect.stringContaining('20 MB') });
  });

  it('and cannot be read by the browser is refused', async () => {
    const page = await open(browser);
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await page.offerFile({ size: 1, arrayBuffer } as unknown as File);
    expect(page.$import.get()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('could not read'),
    });
  });
});
