import type { Check } from '../report/blocks.ts';
import { CHECK_MARKS } from '../report/en.ts';

/** Tests and how each came out, in words as well as in colour. */
export function Checklist({ items }: { items: readonly Check<string>[] }) {
  return (
    <ul class="checklist">
      {items.map((item) => (
        <li key={item.text} class={`check-${item.state}`}>
          <b>{CHECK_MARKS[item.state]}</b> {item.text} {item.note && <i>{item.note}</i>}
        </li>
      ))}
    </ul>
  );
}
