import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAGE } from '../../sheets/fields.ts';
import { Pager, shownText } from './Pager.tsx';
import { Pages } from './Pages.ts';
import { useWhole } from './useWhole.ts';

type Item = { readonly id: string };

/** A page of some items, and what turns it. */
export type PagedItems<Some> = {
  shown: readonly Some[];
  /** The place of the first that is shown. */
  from: number;
  /** Where in the list the reader is and the way to the other pages, to stand above it or below; none while it is short. */
  pager: (place: 'above' | 'below') => VNode | null;
  turn: (place: number) => void;
};

/** Shows some items a page at a time. On paper there are all of them, or those that `onPaper` names. */
export function usePaged<Some extends Item>(
  items: readonly Some[],
  onPaper: (item: Some) => boolean = () => true,
): PagedItems<Some> {
  const [turned, turnTo] = useState<Pages>();
  const first = useRef<Pages>();
  first.current ??= new Pages(turnTo, 0, PAGE);
  const pages = turned ?? first.current;
  const position = useRef<HTMLParagraphElement>(null);
  const focusing = useRef(false);
  const whole = useWhole();
  const [from, to] = pages.follow(items);
  useLayoutEffect(() => {
    // The button that was pressed may be out of use now.
    if (focusing.current) position.current?.focus();
    focusing.current = false;
  }, [pages]);
  if (whole) return { shown: items.filter(onPaper), from: 0, pager: () => null, turn: () => {} };
  const press = (place: number) => {
    focusing.current = true;
    pages.turn(place);
  };
  const at = { from, to, of: items.length };
  const pager: PagedItems<Some>['pager'] = (place) =>
    to - from === items.length ? null : (
      <div class="paste">
        {place === 'above' && (
          <p ref={position} tabIndex={-1} role="status">
            {shownText(at)}
          </p>
        )}
        <Pager {...at} turn={press} />
      </div>
    );
  return { shown: items.slice(from, to), from, pager, turn: (place) => pages.turn(place) };
}

/** The same, for a list that does nothing else. */
export function Paged<Some extends Item>({
  items,
  onPaper,
  children,
}: {
  items: readonly Some[];
  onPaper?: ((item: Some) => boolean) | undefined;
  children: (item: Some) => ComponentChildren;
}) {
  const { shown, pager } = usePaged(items, onPaper);
  return (
    <>
      {pager('above')}
      {shown.map(children)}
      {pager('below')}
    </>
  );
}

/** Items that have no id but their place. */
export function numbered<Some>(items: readonly Some[]): { id: string; item: Some }[] {
  return items.map((item, index) => ({ id: String(index), item }));
}
