import stalledChapter from '../../../content/worksheets/stalled.yaml?chapter';
import { useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import { contractTexts } from '../../sheets/recovery/contracts.ts';
import { recommended } from '../../sheets/recovery/recommended.ts';
import { STANDING_NAMES } from '../../sheets/recovery/en/choices.ts';
import {
  type BriefText,
  isBlankBrief,
  type Recovery,
  type RecoveryField,
} from '../../sheets/recovery/fields.ts';
import type { Vendor } from '../../sheets/stalled/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSheet } from '../../stores/plan/editSheet.ts';
import { DateField, LongField, SelectField } from '../fields/fields.tsx';
import { Rows } from '../fields/Rows.tsx';
import { FirstDayRow } from './FirstDayRow.tsx';
import { MessageRow } from './MessageRow.tsx';

type Words = Wording<RecoveryField>['fields'];
type Props = { recovery: Recovery; vendors: readonly Vendor[]; words: Words; day: IsoDate };

/**
 * The restructure brief: open where the signs ask for it, where one is written, or where its reader opens it; and
 * on a paper form, which is what it is while there is no day.
 */
export function Brief({ recovery, vendors, words, day }: Props) {
  const [opened, setOpened] = useState(false);
  const asked = recommended(recovery) === 'restructure';
  return (
    <>
      <h3 id={anchor('recovery', 'brief')}>{words.brief.label}</h3>
      <p class="hint">{words.brief.hint}</p>
      <details
        open={day === '' || opened || asked || !isBlankBrief(recovery)}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          {asked ? 'The signs ask for one' : 'Open it, whatever the signs say: a draft commits nobody'}
        </summary>
        <BriefFields recovery={recovery} vendors={vendors} words={words} day={day} />
        <h3 id={anchor('recovery', 'messages')}>{words.messages.label}</h3>
        <p class="hint">{words.messages.hint}</p>
        <Rows
          list="messages"
          rows={recovery.messages}
          one="message"
          lines={1}
          context={words}
          Body={MessageRow}
        />
        <h3 id={anchor('recovery', 'firstTen')}>{words.firstTen.label}</h3>
        <p class="hint">{words.firstTen.hint}</p>
        <Rows
          list="firstTen"
          rows={recovery.firstTen}
          one="act"
          lines={1}
          context={words}
          Body={FirstDayRow}
        />
      </details>
    </>
  );
}

function BriefFields({ recovery, vendors, words, day }: Props) {
  const text = (field: BriefText) => (
    <LongField
      key={field}
      id={anchor('recovery', field)}
      words={words[field]}
      value={recovery[field]}
      onChange={(value) => editSheet('recovery', { [field]: value })}
    />
  );
  return (
    <>
      <div class="fields">{(['mandate', 'newScope', 'outOfScope', 'vendorTalk'] as const).map(text)}</div>
      <Contracts vendors={vendors} day={day} />
      <div class="fields">
        {text('champion')}
        <SelectField
          id={anchor('recovery', 'standing')}
          words={words.standing}
          names={STANDING_NAMES}
          value={recovery.standing}
          onChange={(standing) => editSheet('recovery', { standing })}
        />
        {text('reset')}
        <DateField
          id={anchor('recovery', 'resetOn')}
          words={words.resetOn}
          value={recovery.resetOn}
          onChange={(resetOn) => editSheet('recovery', { resetOn })}
        />
      </div>
    </>
  );
}

/** The dates of the contracts, from where they were typed: nobody types them again. */
function Contracts({ vendors, day }: { vendors: readonly Vendor[]; day: IsoDate }) {
  const texts = contractTexts(vendors, day);
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
