import type { Finding } from '../../method/finding.ts';
import type { Wordings } from '../../plan/wordings.ts';

/** What is missing or could be better, each with a link to the field it speaks of. */
export function Findings({ findings, wordings }: { findings: readonly Finding[]; wordings: Wordings }) {
  if (findings.length === 0) {
    return <p class="go">Nothing is missing, and nothing reads weak.</p>;
  }
  const missing = findings.filter((finding) => finding.weight === 'missing');
  const weak = findings.filter((finding) => finding.weight === 'weak');
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">Still missing or weak</h2>
      <FindingList title="Missing" findings={missing} wordings={wordings} />
      <FindingList title="Could be better" findings={weak} wordings={wordings} />
    </section>
  );
}

function FindingList({
  title,
  findings,
  wordings,
}: {
  title: string;
  findings: readonly Finding[];
  wordings: Wordings;
}) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3>
        {title} ({findings.length})
      </h3>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.field} ${finding.says}`}>
            <a href={`/chapters/${wordings[finding.sheet].chapter}/#${finding.field}`}>{finding.says}</a>{' '}
            {finding.mend}
          </li>
        ))}
      </ul>
    </>
  );
}
