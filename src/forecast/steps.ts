/** Work cut into steps, each yielding a result worth showing or undefined for a pause, run to its end at once. */
export function toEnd<Result>(steps: Generator<Result | undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
