import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a part of the page is in sight, or nearly: what is drawn in it need not be worked out while it is not. */
export function useInView<Part extends Element>(): [place: RefObject<Part>, inView: boolean] {
  const place = useRef<Part>(null);
  const [inView, see] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const seen = new IntersectionObserver(([entry]) => see(entry?.isIntersecting ?? false), {
      rootMargin: '25%',
    });
    seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  return [place, inView];
}
