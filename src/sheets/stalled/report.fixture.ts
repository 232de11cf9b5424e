import type { Table } from '../../report/blocks.ts';
import { estimateStalled } from './estimate.ts';
import { type Spread, readStalled } from './read.ts';
import { reportStalled } from './report.ts';
import { sheet, typed, WORDING } from './stalled.fixture.ts';
import { shown, type Shown } from '../../report/shown.fixture.ts';

export const SHEET = {
  from: '2026-12-08',
  months: '12',
  burn: typed(10_000),
  value: typed(5_000),
  leavers: typed(2),
  salary: typed(60_000),
  replacing: typed(50),
  vendors: [
    { id: 'late', what: 'Brightmarl', renewal: '2027-03-01', minimum: '1000' },
    { id: 'ostrel', what: 'Ostrel', notice: '2026-12-31', renewal: '2027-03-31', minimum: '30000' },
    { id: 'gone', what: 'Gone', notice: '2026-11-30', minimum: '900' },
    { id: 'open', what: 'Undated', minimum: '5' },
    { id: 'blank' },
  ],
  stale: [{ id: 's', what: 'Test', on: '2029-01-01', ...typed(7_000) }],
  finish: typed(100_000),
  restructure: typed(60_000, 80_000, 120_000),
  sunk: '345000',
  board: ' Told 31 March in October. ',
};
export const FRAME = { currency: 'GBP', today: '2026-11-30', wording: WORDING };

export function report(changes: object = {}, forward?: Spread, show = shown): Shown[] {
  const stalled = sheet({ ...SHEET, ...changes });
  const read = readStalled(stalled, { scope: forward && { cost: forward, ends: '' } });
  const result = read.kind === 'ready' ? estimateStalled(read.inputs, { trials: 2_000, seed: 1 }) : undefined;
  return show(reportStalled(stalled, result, FRAME));
}
export const texts = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
export const lists = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
export function table(blocks: Shown[], caption: RegExp): Table<string> {
  const found = blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'figure' ? [block.table] : [],
  );
  const one = found.find((each) => caption.test(each.caption));
  if (!one) throw new Error(`no table ${caption}`);
  return one;
}
