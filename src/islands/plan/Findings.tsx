import { type Finding, SHEETS } from '../../method/finding.ts';
import type { Wording } from '../../method/wording.ts';
import type { Wordings } from '../../plan/wordings.ts';

/** What is missing or could be better, by worksheet, each with a link to the field it speaks of. */
export function Findings({ findings, wordings }: { findings: readonly Finding[]; wordings: Wordings }) {
  if (findings.length === 0) {
    return <p class="go">Nothing is missing, and nothing reads weak.</p>;
  }
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">Still missing or weak</h2>
      {SHEETS.map((sheet) => (
        <SheetFindings
          key={sheet}
          words={wordings[sheet]}
          findings={findings.filter((finding) => finding.sheet === sheet)}
        />
      ))}
    </section>
  );
}

function SheetFindings({ words, findings }: { words: Wording<string>; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details open={findings.length < 10}>
      <summary>
        {words.title} ({findings.length})
      </summary>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.field} ${finding.says}`}>
            {finding.weight === 'missing' ? 'Missing: ' : 'Weak: '}
            <a href={`/chapters/${words.chapter}/#${finding.field}`}>{finding.says}</a> {finding.mend}
          </li>
        ))}
      </ul>
    </details>
  );
}
