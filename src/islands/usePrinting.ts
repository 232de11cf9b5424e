import { useEffect, useState } from 'preact/hooks';
import { drawAtOnce } from './drawAtOnce.ts';

/** Whether the page is being printed: paper has lines for answers that the screen asks for only in time. */
export function usePrinting(): boolean {
  const [printing, set] = useState(false);
  useEffect(() => {
    const begin = () => drawAtOnce(() => set(true));
    const end = () => set(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
