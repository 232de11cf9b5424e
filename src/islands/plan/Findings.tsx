import type { Finding } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Wordings } from '../../sheets/sheet.ts';

type Props = {
  findings: readonly Finding[];
  /** Where worksheets do not fit together. */
  across: readonly Finding[];
  wordings: Wordings;
};

/** What is missing or could be better, by worksheet and across them, each with a link to the field it speaks of. */
export function Findings({ findings, across, wordings }: Props) {
  if (findings.length === 0 && across.length === 0) {
    return <p class="go">Nothing is missing, and nothing reads weak.</p>;
  }
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">Still missing or weak</h2>
      <Group title="First of all" wordings={wordings} findings={findings.filter(isFirst)} />
      {SHEETS.map((sheet) => (
        <Group
          key={sheet}
          weighed
          title={wordings[sheet].title}
          wordings={wordings}
          findings={findings.filter((finding) => finding.sheet === sheet && !isFirst(finding))}
        />
      ))}
      <Group title="Across the sheets" wordings={wordings} findings={across} />
    </section>
  );
}

const isFirst = ({ weight }: Finding) => weight === 'first';

type GroupProps = Omit<Props, 'across'> & { title: string; weighed?: boolean };

/** Findings under a title; `weighed` says of each whether something is missing or weak. */
function Group({ title, weighed = false, wordings, findings }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <details open={findings.length < 10}>
      <summary>
        {title} ({findings.length})
      </summary>
      <ul>
        {findings.map(({ sheet, field, weight, says, mend }) => (
          <li key={`${field} ${says}`}>
            {weighed && (weight === 'missing' ? 'Missing: ' : 'Weak: ')}
            <a href={`/chapters/${wordings[sheet].chapter}/#${field}`}>{says}</a> {mend}
          </li>
        ))}
      </ul>
    </details>
  );
}
