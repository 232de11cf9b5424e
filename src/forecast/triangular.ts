import type { Distribution } from './distribution.ts';

/**
 * The triangular distribution on [0, 1] with its likely value at `at` (0 to 1), in closed form:
 * F(x) = x²/at up to `at` and 1 − (1 − x)²/(1 − at) beyond it. Johnson 1997, The Statistician 46(3).
 */
export function unitTriangular(at: number): Distribution {
  return {
    mean: (1 + at) / 3,
    variance: (1 - at + at * at) / 18,
    density: (x) => {
      if (x < 0 || x > 1) return 0;
      if (x === at) return 2;
      return x < at ? (2 * x) / at : (2 * (1 - x)) / (1 - at);
    },
    cdf: (x) => {
      if (x <= 0) return 0;
      if (x >= 1) return 1;
      return x <= at ? (x * x) / at : 1 - (1 - x) ** 2 / (1 - at);
    },
    quantile: (p) => (p <= at ? Math.sqrt(p * at) : 1 - Math.sqrt((1 - p) * (1 - at))),
  };
}
