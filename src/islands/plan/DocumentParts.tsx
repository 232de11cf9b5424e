import type { Part } from '../../plan/documents/parts.ts';
import { printPart } from '../../stores/plan/parts.ts';

/** What a document tells about whom, and a picker of its parts: what is private is off until it is ticked. */
export function DocumentParts({ parts, tells }: { parts: readonly Part[]; tells: readonly string[] }) {
  return (
    <div class="parts">
      <p>{tells.join(' ')}</p>
      <details>
        <summary>Parts to print</summary>
        <p class="hint">
          What is private is for you: it is left out of every document until you tick it here.
        </p>
        <Parts parts={parts} />
      </details>
    </div>
  );
}

function Parts({ parts, off = false }: { parts: readonly Part[]; off?: boolean }) {
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.path}>
          <label>
            <input
              type="checkbox"
              checked={part.printed}
              disabled={off}
              onChange={(event) => printPart(part.path, event.currentTarget.checked)}
            />
            {part.name}
            {part.private && <i> private</i>}
          </label>
          {part.parts.length > 0 && <Parts parts={part.parts} off={off || !part.printed} />}
        </li>
      ))}
    </ul>
  );
}
