import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { readPlan } from '../../plan/document/read.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { $portfolio, countPortfolio, countPortfolioNow, outlookOf } from './portfolio.ts';

const read = readPlan(
  readFileSync(new URL('../../../content/examples/second-look.json', import.meta.url), 'utf8'),
);
if (read.kind === 'refused') throw new Error(read.why);
const example: Plan = read.plan;
const another: Plan = { ...example, id: 'another' };
const blank = blankPlan('blank');
const faulty: Plan = { ...example, id: 'faulty', scope: { ...example.scope, people: '0' } };

const shown = (plan: Plan) => outlookOf(plan, $portfolio.get());
const counted = (plan: Plan) => 'base' in shown(plan);

beforeEach(() => $portfolio.set(new Map()));
afterEach(() => vi.useRealTimers());

describe('counting a portfolio', () => {
  it('gives each plan what a document of it would print, one after another', async () => {
    countPortfolio([example, another]);
    expect(shown(example)).toEqual({ kind: 'counting' });
    await vi.waitFor(() => expect(counted(example)).toBe(true), { timeout: 20_000, interval: 1 });
    expect(counted(another)).toBe(false);
    await vi.waitFor(() => expect(counted(another)).toBe(true), { timeout: 20_000 });
    expect(shown(example)).toEqual(forecastsOf(example).scope);
  }, 60_000);

  it('says at once of which plans there is nothing to count, and that of which nothing can be', async () => {
    countPortfolio([blank, faulty]);
    expect(shown(blank)).toEqual({ kind: 'blank' });
    expect(shown(faulty)).toMatchObject({ kind: 'nonsense' });
  });

  it('does not count again what it knows, and forgets what is gone', () => {
    countPortfolioNow([example, blank]);
    const before = shown(example);
    countPortfolio([example]);
    expect(shown(example)).toBe(before);
    expect(shown(blank)).toEqual({ kind: 'counting' });
  });

  it('stops when nobody looks any more', async () => {
    vi.useFakeTimers();
    const stop = countPortfolio([example]);
    stop();
    await vi.runAllTimersAsync();
    expect(counted(example)).toBe(false);
  });
});

it('counts the rest at once for paper', () => {
  const stop = countPortfolio([example, another, blank]);
  countPortfolioNow([example, another, blank]);
  stop();
  expect([counted(example), counted(another)]).toEqual([true, true]);
  expect(shown(blank)).toEqual({ kind: 'blank' });
});
