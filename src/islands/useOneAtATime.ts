import { useRef } from 'preact/hooks';

/** Does one thing at a time: what is asked for while one is under way is not done a second time. */
export function useOneAtATime(): (act: () => unknown) => Promise<void> {
  const busy = useRef(false);
  return async (act) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await act();
    } finally {
      busy.current = false;
    }
  };
}
