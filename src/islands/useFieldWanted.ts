import { useEffect, useRef } from 'preact/hooks';

/** Tells what shows a part of its rows at a time that a field is wanted, which may be of a row that is not drawn. */
export function useFieldWanted(turn: (field: string) => void): void {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const onWanted = (event: Event) => latest.current((event as CustomEvent<string>).detail);
    addEventListener('field-wanted', onWanted);
    return () => removeEventListener('field-wanted', onWanted);
  }, []);
}
