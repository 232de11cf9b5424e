import { useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import type { Plan } from '../../plan/document/schema.ts';
import { forecastsOf } from '../../plan/documents/forecasts.ts';
import { packFiles } from '../../plan/documents/pack.ts';
import { programName } from '../../sheets/program.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { COUNTS_SUMS, packed, sumOf } from '../../stores/files/pack.ts';
import { download, fileName } from '../download.ts';
import { Press } from '../Press.tsx';

type Props = { plan: Plan; wordings: Wordings; day: IsoDate };

/** All that whoever checks the program wants to look up, in one file, with sums by which they can check that. */
export function EvidencePack({ plan, wordings, day }: Props) {
  const [withPrivate, setPrivate] = useState(false);
  const [said, say] = useState('');
  if (!COUNTS_SUMS) return <p>{PLAIN_HTTP}</p>;
  const make = async () => {
    const pack = await packed(packFiles(plan, forecastsOf(plan), wordings, day, withPrivate));
    download(fileName(`${programName(plan.program)} evidence pack`, day, 'zip'), 'application/zip', pack);
    say(
      `Its SHA-256 sum is ${await sumOf(pack)}. Give it another way than the file, and nobody can change that unseen.`,
    );
  };
  return (
    <>
      <p>
        One .zip with the evidence list, the plan, what the forecast was counted from, its seed and its
        results, and a SHA-256 sum of each file. Whoever gets it can look on{' '}
        <a href="/plan/check/">Check an evidence pack</a> whether anything in it was changed.
      </p>
      <p class="choices">
        <label>
          <input
            type="checkbox"
            checked={withPrivate}
            onChange={(event) => setPrivate(event.currentTarget.checked)}
          />
          With what is private in the plan
        </label>
      </p>
      <p class="buttons">
        <Press act={() => make().catch(() => say(NOT_MADE))}>Download the evidence pack</Press>
      </p>
      <p class="sum" role="status">
        {said}
      </p>
    </>
  );
}

const NOT_MADE =
  'No pack was made: this browser would not count its sums. Your plan is as it was. “Export Markdown” and “Download the plan” work.';

const PLAIN_HTTP =
  'This address begins with http, and there browsers count no SHA-256 sums: open the site at an https address to make a pack. “Export Markdown” and “Download the plan” work here, too.';
