/** The few functions of jstat 1.9.6 that the forecast uses; the package has no types of its own. */
declare module 'jstat' {
  const jstat: {
    /** Regularised incomplete beta function I_x(a, b), for x in [0, 1] and a, b > 0. */
    ibeta(x: number, a: number, b: number): number;
    /** Natural logarithm of the beta function B(a, b). */
    betaln(a: number, b: number): number;
    normal: {
      cdf(x: number, mean: number, sd: number): number;
      inv(p: number, mean: number, sd: number): number;
    };
  };
  export default jstat;
}
