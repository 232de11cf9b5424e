import type { ComponentChildren } from 'preact';
import { MOST_DRAWN } from '../sheets/fields.ts';
import { useLate } from './useLate.ts';

const loadPaged = () => import('./paging/Paged.tsx');

/** Draws items; where they are many, a page of them at a time. `onPaper` says which of many paper shows, if not all. */
export function LongList<Item extends { readonly id: string }>(props: {
  items: readonly Item[];
  onPaper?: (item: Item) => boolean;
  children: (item: Item) => ComponentChildren;
}) {
  const { items, children } = props;
  const long = items.length >= MOST_DRAWN;
  const late = useLate(long, loadPaged);
  if (long && late.kind === 'ready') return <late.part.Paged {...props} />;
  // Without the way to the other pages there is but one.
  return <>{(late.kind === 'failed' ? items : items.slice(0, MOST_DRAWN)).map(children)}</>;
}
