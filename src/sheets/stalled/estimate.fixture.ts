import { typed } from './stalled.fixture.ts';

export const FROM = '2026-12-08';
export const FEW = { trials: 500, seed: 1 };

/** All points: 10,000 + 5,000 + 2 × 60,000 × 50% ÷ 12 = 20,000 a month, 30,000 in month 2, 7,000 in month 3. */
export const POINTS = {
  from: FROM,
  months: '12',
  burn: typed(10_000),
  value: typed(5_000),
  leavers: typed(2),
  salary: typed(60_000),
  replacing: typed(50),
  vendors: [{ id: 'v', notice: '2027-01-09', renewal: '2027-06-30', minimum: '30000' }],
  stale: [{ id: 's', on: '2027-03-08', ...typed(7_000) }],
  finish: typed(100_000),
  restructure: typed(80_000),
};
