import fc from 'fast-check';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { addDays } from '../../language/dates.ts';
import type { Figure } from '../../report/blocks.ts';
import { faultsOf } from './boxes.fixture.ts';
import { Curve } from './Curve.tsx';
import { Dates } from './Dates.tsx';
import { Drivers } from './Drivers.tsx';
import { Fan } from './Fan.tsx';
import { Gantt } from './Gantt.tsx';
import { Line } from './Line.tsx';
import { Ranges } from './Ranges.tsx';
import { Trend } from './Trend.tsx';

type Of<K extends Figure['kind']> = Figure & { kind: K };

/** Draws a picture of any such figure, and looks at its words at the least width, the most, and one between. */
function holds<K extends Figure['kind']>(
  Picture: ComponentType<{ figure: Of<K>; label: string }>,
  figures: fc.Arbitrary<Of<K>>,
) {
  fc.assert(
    fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (figure, share) => {
      expect(faultsOf(renderToString(h(Picture, { figure, label: '' })), share)).toEqual([]);
    }),
    { numRuns: runs(1000) },
  );
}

const name = fc.oneof(
  fc.constantFrom(
    'P50',
    'Integration',
    'P50: 21 May',
    'Contract and exit terms with Ostrel Analytics and all of its many subcontractors in three countries',
    'ЩЁЖЮ ШИРОКИЕ БУКВЫ',
    'مخاطر النموذج والتحقق منه',
    '模型风险管理委员会的验证工作',
    '👩‍👩‍👧‍👦 🚀🚀🚀🚀🚀🚀',
    'W'.repeat(60),
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const value = fc.oneof(
  fc.constantFrom(0, 5, 5, 1e15),
  fc.nat(100),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
);
const chance = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const day = fc.oneof(fc.nat(20), fc.nat(400), fc.nat(15_000)).map((days) => addDays('2026-10-01', days));
const tone = fc.constantFrom('plain', 'quiet', 'stop', 'go');
const unit = fc.oneof(fc.constantFrom('EUR', 'weeks', 'person-weeks'), name);
const start = fc.oneof(fc.constant(''), day);
/** None, one, or many. */
const some = <T>(of: fc.Arbitrary<T>, most: number) =>
  fc.oneof(
    fc.array(of, { maxLength: 2 }),
    fc.array(of, { minLength: Math.min(3, most), maxLength: most, size: 'max' }),
  );

test('no words stand on others or stick out of the line', () => {
  const mark = fc.record({ day: fc.oneof(fc.nat(90), fc.nat(2000)), label: name, date: day, tone });
  const ticks = fc.constantFrom(0, 30, 90).map((at) => ({
    day: at,
    label: `Day ${at}`,
    date: addDays('2026-10-01', at),
    tone: 'plain' as const,
  }));
  const plain = fc.uniqueArray(ticks, { selector: (tick) => tick.day });
  const marks = fc
    .tuple(plain, some(mark, 40))
    .map(([plainMarks, others]) => [...plainMarks, ...others.filter((other) => other.tone !== 'plain')]);
  holds(Line, fc.record({ kind: fc.constant('line'), marks }));
});

test('no words stand on others or stick out of the ranges', () => {
  const row = fc.record({ label: name, planned: value, p50: value, p80: value });
  holds(Ranges, fc.record({ kind: fc.constant('ranges'), unit, rows: some(row, 40) }));
});

test('no words stand on others or stick out of the curve', () => {
  const mark = fc.record({ value, chance, label: name, tone });
  const points = some(fc.record({ value, chance }), 40);
  holds(Curve, fc.record({ kind: fc.constant('curve'), unit, points, marks: some(mark, 8) }));
});

test('no words stand on others or stick out of the dates', () => {
  const mark = fc.record({ date: day, label: name, tone });
  const bins = fc.tuple(day, some(chance, 200)).map(([first, chances]) =>
    chances.map((each, week) => ({
      first: addDays(first, week * 7),
      last: addDays(first, week * 7 + 6),
      chance: each,
    })),
  );
  holds(Dates, fc.record({ kind: fc.constant('dates'), bins, marks: some(mark, 8) }));
});

test('no words stand on others or stick out of what moves the end', () => {
  const row = fc.record({ label: name, low: value, high: value });
  holds(
    Drivers,
    fc.record({ kind: fc.constant('drivers'), unit, start, centre: value, rows: some(row, 40) }),
  );
});

test('no words stand on others or stick out of the network', () => {
  const row = fc.record({ label: name, start: value, wait: value, work: value });
  const mark = fc.record({ week: value, label: name, tone });
  holds(Gantt, fc.record({ kind: fc.constant('gantt'), start, rows: some(row, 40), marks: some(mark, 8) }));
});

test('no words stand on others or stick out of the fan', () => {
  const span = { low: value, middle: value, high: value };
  const label = fc.oneof(fc.constantFrom('', 'Nov 2026', 'Dec 2026'), name);
  holds(
    Fan,
    fc.record({
      kind: fc.constant('fan'),
      unit,
      months: some(fc.record({ label, ...span }), 60),
      levels: some(fc.record({ label: name, tone, ...span }), 8),
      crossing: fc.option(fc.record({ month: fc.nat(80), label: name }), { nil: undefined }),
    }),
  );
});

test('no words stand on others or stick out of the trend', () => {
  const lane = fc.record({
    label: name,
    marks: some(fc.record({ date: day, label: name, held: fc.boolean() }), 12),
  });
  const span = fc.record({ from: day, to: day, label: name, length: name, open: fc.boolean() });
  holds(Trend, fc.record({ kind: fc.constant('trend'), lanes: some(lane, 4), spans: some(span, 40) }));
});
