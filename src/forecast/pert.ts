// jstat was weighed against two others. It bundles to 15.7 KB (brotli), its incomplete beta takes about 1 µs
// or less and is right to 1e-7 of its value. @stdlib's beta and normal are right to the last digit,
// but 43 KB and 9–24 µs a call. simple-statistics has no incomplete beta, and its probit is right to 4.5e-4.
import jstat from 'jstat';
import type { Distribution } from './distribution.ts';

/** Far more than the six or so steps that it takes: a bound, in case a step is lost to rounding. */
const MOST_STEPS = 60;

/**
 * The Beta-PERT on [0, 1] with its likely value at `at` (0 to 1) and weight `lambda` > 0: the beta with
 * α = 1 + λ·at and β = 1 + λ(1 − at). Malcolm et al. 1959 for λ = 4, Vose 2008 for any λ ("modified PERT").
 * For λ up to 100 `cdf` is right to 4e-8, and `quantile` to 2e-8: measured against scipy 1.17.
 */
export function unitPert(at: number, lambda: number): Distribution {
  const alpha = 1 + lambda * at;
  const beta = 1 + lambda * (1 - at);
  const logBeta = jstat.betaln(alpha, beta);
  const mean = (1 + lambda * at) / (lambda + 2);
  return {
    mean,
    variance: (mean * (1 - mean)) / (lambda + 3),
    density: (x) => (x < 0 || x > 1 ? 0 : betaDensity(x, alpha, beta, logBeta)),
    cdf: (x) => jstat.ibeta(Math.min(1, Math.max(0, x)), alpha, beta),
    // Each half is solved from its own end: near 1, the difference from 1 would lose its digits.
    quantile: (p) =>
      p <= 0.5 ? lowerQuantile(p, alpha, beta, logBeta) : 1 - lowerQuantile(1 - p, beta, alpha, logBeta),
  };
}

function betaDensity(x: number, a: number, b: number, logBeta: number): number {
  return Math.exp(timesLog(a - 1, x) + timesLog(b - 1, 1 - x) - logBeta);
}

/** k·ln x, and 0 for k = 0 also where x is 0: the flat end of a beta. */
function timesLog(k: number, x: number): number {
  return k === 0 ? 0 : k * Math.log(x);
}

/**
 * The x with I_x(a, b) = p, for a and b of 1 or more, by Newton's method on ln I against s = ln x. With b ≥ 1
 * that curve is concave and rising, so every step after the first comes from the left and cannot pass
 * the root; and near 0, where I is almost a power of x, it is almost a straight line.
 */
function lowerQuantile(p: number, a: number, b: number, logBeta: number): number {
  if (p <= 0) return 0;
  let before = 0;
  let s = Math.log(a / (a + b));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const x = Math.exp(s);
    const reached = jstat.ibeta(x, a, b);
    if (!(reached > 0)) {
      // The first step can go so far that the value underflows: go back half of the way.
      s = (s + before) / 2;
      continue;
    }
    const change = (Math.log(reached / p) * reached) / (x * betaDensity(x, a, b, logBeta));
    before = s;
    s -= change;
    if (Math.abs(change) < 1e-13) break;
  }
  return Math.min(1, Math.exp(s));
}
