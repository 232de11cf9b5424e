import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { marked, marksIn } from '../../plan/documents/marked.fixture.ts';
import { FORECAST_IN_PACK, packFiles, PLAN_IN_PACK } from '../../plan/documents/pack.ts';
import { examplePlan, TODAY, WORDINGS } from '../../plan/documents/plans.fixture.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { readPlan } from '../../plan/document/read.ts';
import { checkPack, packed } from './pack.ts';

const { plan: PLAN, marks: MARKS } = marked(examplePlan());
const FORECASTS = forecastsOf(PLAN);
const files = (withPrivate = false) => packFiles(PLAN, FORECASTS, WORDINGS, TODAY, withPrivate);
const PACK = await packed(files());
const check = (bytes: Uint8Array<ArrayBuffer>) => checkPack(new Blob([bytes]));

/** The pack after somebody did something to its files. */
function changed(change: (files: Record<string, Uint8Array>) => unknown): Uint8Array<ArrayBuffer> {
  const all = unzipSync(PACK);
  change(all);
  return zipSync(all).slice();
}

describe('an evidence pack', () => {
  it('is as it was made, and its forecast is counted again to the same figures', async () => {
    expect(await check(PACK)).toMatchObject({ kind: 'checked', alike: true });
    expect(await packed(files())).toEqual(PACK);
    expect(Object.keys(unzipSync(PACK))).toEqual([
      ...['README.txt', 'evidence-list.md', 'plan.json', 'forecast.json', 'SHA256SUMS.txt'],
    ]);
  });

  it('holds no private word until that is ticked, and its plan opens', () => {
    const all = (withPrivate: boolean) => Object.values(files(withPrivate)).join('\n');
    expect(marksIn(all(false), MARKS)).toEqual([]);
    expect(marksIn(all(true), MARKS).length).toBe(MARKS.size);
    const plan = { ...PLAN, disagreements: [], hidden: 'Zq-unknown' };
    const { [PLAN_IN_PACK]: text = '' } = packFiles(plan, FORECASTS, WORDINGS, TODAY, false);
    expect(text).not.toContain('Zq-unknown');
    expect(readPlan(text)).toMatchObject({
      kind: 'plan',
      plan: { program: PLAN.program, scope: PLAN.scope },
    });
  });

  it.each([
    ['differs', (all: Record<string, Uint8Array>) => (all['evidence-list.md'] = strToU8('other'))],
    ['missing', (all: Record<string, Uint8Array>) => delete all['evidence-list.md']],
    ['added', (all: Record<string, Uint8Array>) => (all['more.md'] = strToU8('more'))],
  ])('says which file %s', async (standing, change) => {
    const found = await check(changed(change));
    const other = found.kind === 'checked' ? found.files.filter((one) => one.standing !== 'same') : [];
    expect(other).toEqual([{ name: standing === 'added' ? 'more.md' : 'evidence-list.md', standing }]);
  });

  it('that was made before more was told of a forecast is counted again to the same figures, and not one that tells less or more rows', async () => {
    const { [FORECAST_IN_PACK]: told = '', ...rest } = files();
    const isAlike = async (change: (results: object[]) => unknown) => {
      const forecast: { results: object[] } = JSON.parse(told);
      change(forecast.results);
      return check(await packed({ ...rest, [FORECAST_IN_PACK]: JSON.stringify(forecast) }));
    };
    const older = await isAlike(([base = {}]) => {
      expect(base).toHaveProperty('forecast.medians.wanted');
      Reflect.deleteProperty(Object(base).forecast.medians, 'wanted');
    });
    expect(older).toMatchObject({ kind: 'checked', alike: true });
    expect(await isAlike((results) => results.pop())).toMatchObject({ kind: 'checked', alike: false });
    const newer = await isAlike((results) => Object.assign(results[0] ?? {}, { later: 1 }));
    expect(newer).toMatchObject({ kind: 'checked', alike: false });
  });

  it('with other results and sums that were counted anew does not pass for the forecast', async () => {
    const { [FORECAST_IN_PACK]: told = '', ...rest } = files();
    const lied = told.replace(/"chanceOfPlan": [\d.]+/, '"chanceOfPlan": 0.99');
    expect(lied).not.toBe(told);
    const found = await check(await packed({ ...rest, [FORECAST_IN_PACK]: lied }));
    expect(found).toMatchObject({ kind: 'checked', alike: false });
    expect(found.kind === 'checked' && found.files.every(({ standing }) => standing === 'same')).toBe(true);
  });

  it('that is cut, none, too much, or has two files of one name is refused in words', async () => {
    expect(await check(PACK.slice(0, -200))).toEqual({ kind: 'none', why: 'broken' });
    expect(await check(strToU8('PK').slice())).toEqual({ kind: 'none', why: 'broken' });
    expect(await check(zipSync({ 'a.txt': strToU8('a') }).slice())).toEqual({ kind: 'none', why: 'noPack' });
    const bomb = zipSync({ a: new Uint8Array(60_000_000), b: new Uint8Array(60_000_000) }).slice();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await check(bomb)).toEqual({ kind: 'none', why: 'large' });
    const twice = zipSync({ 'plan.json': strToU8('1'), 'plan.jsom': strToU8('2') });
    const text = strFromU8(twice, true).replaceAll('plan.jsom', 'plan.json');
    expect(await check(strToU8(text, true).slice())).toEqual({ kind: 'none', why: 'broken' });
  });
});
