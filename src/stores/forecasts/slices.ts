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
 * yields a result worth showing, or undefined for a mere pause. A result is handed over in a task of its own, since
 * drawing it takes as long as a slice. Returns what cancels the rest.
 */
export function runInSlices<Result>(
  work: Generator<Result | undefined, Result>,
  on: Listener<Result>,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = (task: () => void) => {
    timer = setTimeout(task);
  };
  const slice = () => {
    const until = performance.now() + SLICE;
    try {
      do {
        const { value, done } = work.next();
        if (done) return next(() => on.done(value));
        if (value !== undefined) {
          return next(() => {
            next(slice);
            on.progress(value);
          });
        }
      } while (performance.now() < until);
    } catch (error) {
      return on.failed(error);
    }
    next(slice);
  };
  next(slice);
  return () => clearTimeout(timer);
}
