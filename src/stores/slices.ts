/** How long one slice may hold the page, in milliseconds; short, so that on a slow machine a key still answers. */
const SLICE = 6;

/** What becomes of work that is run in slices. */
type Listener<Result> = {
  /** A whole result, though not yet the last one. */
  progress: (result: Result) => void;
  done: (result: Result) => void;
  failed: (error: unknown) => void;
};

/**
 * Runs work that was cut into steps, a few milliseconds at a time, so that typing goes on meanwhile. A step
 * yields a result worth showing, or undefined for a mere pause. Returns what cancels the rest.
 */
export function runInSlices<Result>(
  work: Generator<Result | undefined, Result>,
  on: Listener<Result>,
): () => void {
  let cancelled = false;
  const slice = () => {
    if (cancelled) return;
    const until = performance.now() + SLICE;
    try {
      do {
        const step = work.next();
        if (step.done) return on.done(step.value);
        // What is worth showing ends the slice, so that the page can draw it.
        if (step.value !== undefined) {
          on.progress(step.value);
          break;
        }
      } while (performance.now() < until);
    } catch (error) {
      return on.failed(error);
    }
    setTimeout(slice);
  };
  setTimeout(slice);
  return () => {
    cancelled = true;
  };
}
