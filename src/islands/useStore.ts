import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * What a store holds, for a part of a page that is drawn again, in a task of its own, when that changes. With
 * `wait`, a value is held back for so many milliseconds, and one that follows sooner takes its place. The hook of
 * the library that goes with the stores can do more, and weighs half a kilobyte more on every worksheet.
 */
export function useStore<Value>(store: ReadableAtom<Value>, wait?: (value: Value) => number): Value {
  const [shown, show] = useState(store.get());
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const stopListening = store.subscribe((value) => {
      clearTimeout(waiting);
      waiting = setTimeout(show, wait?.(value), () => value);
    });
    return () => {
      clearTimeout(waiting);
      stopListening();
    };
  }, [store]);
  const value = store.get();
  return wait?.(value) ? shown : value;
}
