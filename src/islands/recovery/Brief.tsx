import stalledChapter from '../../../content/worksheets/stalled.yaml?chapter';
import { useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { recommended } from '../../sheets/recovery/recommended.ts';
import { dayError } from '../../sheets/recovery/days.ts';
import { isBlankBrief, type Recovery, type RecoveryField } from '../../sheets/recovery/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { sheetFields } from '../fields/fieldsOf.tsx';
import { Rows } from '../fields/Rows.tsx';
import { Headed } from '../Headed.tsx';

type Words = Wording<RecoveryField>['fields'];
/** `contracts`: a sentence for each that has a date. */
type Props = { recovery: Recovery; contracts: readonly string[]; words: Words; day: IsoDate };

/**
 * The restructure brief: open where the signs ask for it, where one is written, or where its reader opens it; and
 * on a paper form, which is what it is while there is no day.
 */
export function Brief({ recovery, contracts, words, day }: Props) {
  const [opened, setOpened] = useState(false);
  const asked = recommended(recovery) === 'restructure';
  return (
    <>
      <Headed id={anchor('recovery', 'brief')} words={words.brief} />
      <details
        open={day === '' || opened || asked || !isBlankBrief(recovery)}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          {asked ? 'The signs ask for one' : 'Open it, whatever the signs say: a draft commits nobody'}
        </summary>
        <BriefFields {...{ recovery, contracts, words }} />
        <Headed id={anchor('recovery', 'messages')} words={words.messages} />
        <Rows
          list="messages"
          rows={recovery.messages}
          words={words}
          one="message"
          lines={1}
          shows={['from', 'to', 'on', 'says']}
        />
        <Headed id={anchor('recovery', 'firstTen')} words={words.firstTen} />
        <Rows
          list="firstTen"
          rows={recovery.firstTen}
          words={words}
          one="act"
          lines={1}
          errors={({ day }) => ({ day: dayError(day) })}
          shows={['day', 'act', 'owner']}
        />
      </details>
    </>
  );
}

function BriefFields({ recovery, contracts, words }: Omit<Props, 'day'>) {
  const fields = sheetFields('recovery', recovery, { words });
  return (
    <>
      <div class="fields">{fields('mandate', 'newScope', 'outOfScope', 'vendorTalk')}</div>
      <Contracts texts={contracts} />
      <div class="fields">{fields('champion', 'standing', 'reset', 'resetOn')}</div>
    </>
  );
}

/** The dates of the contracts, from where they were typed: nobody types them again. */
function Contracts({ texts }: { texts: readonly string[] }) {
  const sheet = <a href={`/chapters/${stalledChapter}/#worksheet`}>cost of staying stalled</a>;
  return (
    <p class="hint">
      {texts.length > 0 ? (
        <>
          Contract dates, from the {sheet}: {texts.join(' ')}
        </>
      ) : (
        <>Contract dates come from the {sheet}; none is typed there yet.</>
      )}
    </p>
  );
}
