import { useMemo, useState } from 'preact/hooks';
import { copyablesIn } from '../../report/formats/clipboard/clipboard.ts';
import type { Section } from '../../report/document.ts';
import { CopyPress } from '../Copy.tsx';

/** Copies one heading of a document with what stands under it, or one table. */
export function CopyPart({ sections }: { sections: readonly Section[] }) {
  const parts = useMemo(() => copyablesIn(sections), [sections]);
  const [chosen, choose] = useState(0);
  return (
    <>
      <p>
        <label for="copy-part">A heading with all that stands under it, or one table</label>
        <select
          autocomplete="off"
          id="copy-part"
          class="box"
          value={chosen}
          onChange={(event) => choose(event.currentTarget.selectedIndex)}
        >
          {parts.map(({ name, depth }, index) => (
            <option key={index} value={index}>
              {'\u2003'.repeat(depth)}
              {name}
            </option>
          ))}
        </select>
      </p>
      <CopyPress make={() => Promise.resolve(parts[chosen]?.copied() ?? { html: '', text: '' })}>
        Copy this part
      </CopyPress>
    </>
  );
}
