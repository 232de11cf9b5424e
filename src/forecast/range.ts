/** Three points of an estimate in any one unit: 0 ≤ low ≤ likely ≤ high, all finite. */
export type Range = { low: number; likely: number; high: number };

/** How likelihood is spread over a range. `lambda` > 0 is the weight of the likely value, 4 by custom. */
export type Shape = { kind: 'pert'; lambda: number } | { kind: 'triangular' };
