/** As many buckets between the lowest and the highest draw; few enough to count in no time. */
const BUCKETS = 256;
/** So many draws are sorted in a step: a millisecond or two. */
const STEP = 12_500;

/**
 * Sorts draws, ascending, into a new column, in steps of a millisecond or two, so that a page can answer a key
 * in between: they are dealt into buckets of equal width, then each bucket is sorted. Yields after every step.
 */
export function* sortInSteps(drawn: Float64Array): Generator<undefined, Float64Array> {
  const { sorted, ends } = deal(drawn);
  yield undefined;
  let from = 0;
  let since = 0;
  for (const end of ends) {
    sorted.subarray(from, end).sort();
    since += end - from;
    from = end;
    if (since < STEP) continue;
    since = 0;
    yield undefined;
  }
  return sorted;
}

/**
 * The draws at some shares of the way from the lowest to the highest, without sorting them all: only the
 * buckets they lie in. The draw itself, not a point between two: type 1 of Hyndman & Fan 1996, which for
 * many draws is as good as any. `shares` from 0 to 1; at least one draw.
 */
export function drawsAt(drawn: Float64Array, shares: readonly number[]): number[] {
  const { sorted, ends } = deal(drawn);
  return shares.map((share) => {
    const rank = Math.max(0, Math.ceil(drawn.length * share) - 1);
    const bucket = ends.findIndex((end) => end > rank);
    sorted.subarray(ends[bucket - 1] ?? 0, ends[bucket]).sort();
    return sorted[rank] as number;
  });
}

/** The draws bucket by bucket, and where each bucket ends. */
function deal(drawn: Float64Array): { sorted: Float64Array; ends: Int32Array } {
  const buckets = new Uint8Array(drawn.length);
  const ends = new Int32Array(BUCKETS);
  const { lowest, scale } = spread(drawn);
  for (let i = 0; i < drawn.length; i += 1) {
    const bucket = (((drawn[i] as number) - lowest) * scale) | 0;
    buckets[i] = bucket;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket < BUCKETS; bucket += 1) {
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  }
  const next = ends.slice();
  const sorted = new Float64Array(drawn.length);
  // From the back, so that `next` counts down from the end of each bucket to its start.
  for (let i = drawn.length - 1; i >= 0; i -= 1) {
    const bucket = buckets[i] as number;
    const place = (next[bucket] as number) - 1;
    next[bucket] = place;
    sorted[place] = drawn[i] as number;
  }
  return { sorted, ends };
}

/** The lowest draw, and what turns the distance from it into the number of a bucket. */
function spread(drawn: Float64Array): { lowest: number; scale: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < drawn.length; i += 1) {
    const value = drawn[i] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  // A hair less than the full width, so that the highest draw falls into the last bucket.
  return { lowest, scale: highest > lowest ? (BUCKETS * (1 - 1e-12)) / (highest - lowest) : 0 };
}
