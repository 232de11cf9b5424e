/** How many trials are drawn, and the seed of the draws: the same two give the same figures. */
export type Simulation = { trials: number; seed: number };
