import scopeChapter from '../../../content/worksheets/scope.yaml?chapter';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { anchor } from '../../sheets/finding.ts';
import { type Counting, countingOf } from '../../sheets/handover/feed.ts';
import { hasSize } from '../../sheets/handover/items.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { showSize } from '../../sheets/handover/say.ts';
import type { ExtraWork } from '../../sheets/scope/fields.ts';
import { countInScope } from '../../stores/sheets/countInScope.ts';

/** Whether the scope counts the item, whether the numbers still agree, and the press that sees to it. */
export function InScope({ item, extra }: { item: HandoverItem; extra: readonly ExtraWork[] }) {
  const line = useRef<HTMLParagraphElement>(null);
  const counting = countingOf(item, extra);
  if (counting.kind === 'unsized' || counting.kind === 'none') return null;
  const press = () => {
    countInScope([item.id]);
    // The button goes with what it did: the focus stays at the line that says so.
    line.current?.focus();
  };
  const due = counting.kind === 'absent' || (counting.kind === 'differs' && hasSize(item));
  return (
    <p class="quiet" ref={line} tabIndex={-1}>
      <span role="status">{said(counting)}</span>{' '}
      {due && (
        <button type="button" onClick={press}>
          {counting.kind === 'absent' ? 'Count it in the scope' : 'Bring the scope into line'}
        </button>
      )}
    </p>
  );
}

function said(counting: Exclude<Counting, { kind: 'unsized' | 'none' }>): ComponentChildren {
  switch (counting.kind) {
    case 'absent':
      return 'The scope does not count it.';
    case 'within':
      return 'A workstream of the scope holds it, so it is not counted again.';
    case 'agrees':
      return <>Counted in the scope as {here(counting.work, 'further work')}, with the same numbers.</>;
    case 'differs':
      return (
        <>
          Counted in the scope with {here(counting.work, 'other numbers')}:{' '}
          {showSize(counting.work) || 'none'}.
        </>
      );
    case 'twice':
      return (
        <>
          Counted twice: take it out of {here(counting.work, 'the scope’s further work')}, or name no
          workstream.
        </>
      );
  }
}

/** A link to the work in the scope estimator. */
function here(work: ExtraWork, text: string) {
  return <a href={`/chapters/${scopeChapter}/#${anchor('scope', 'extra', work.id, 'name')}`}>{text}</a>;
}
