import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { anchor } from '../../sheets/finding.ts';
import type { Offered } from '../../sheets/recovery/evidence.ts';
import { VERDICT_NAMES } from '../../sheets/recovery/en/choices.ts';
import { YES_NO } from '../../sheets/en/choices.ts';
import type { RecoveryField, Sign, SignJudged } from '../../sheets/recovery/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSign } from '../../stores/sheets/recovery.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { LongField } from '../fields/fields.tsx';

/** One sign: what speaks for it and against it, how it came out, and whether it could be mended. */
export function SignFields({
  sign,
  judged,
  offered,
  words,
}: {
  sign: Sign;
  judged: SignJudged;
  /** What other worksheets know of this sign. */
  offered: readonly Offered[];
  words: Wording<RecoveryField>['fields'];
}) {
  const id = (field: string) => anchor('recovery', sign, field);
  const heading = anchor('recovery', sign);
  return (
    <fieldset>
      <legend>
        <h3 id={heading}>{words[sign].label}</h3>
      </legend>
      <p class="hint">{words[sign].hint}</p>
      <div class="fields">
        <LongField
          id={id('for')}
          words={words.for}
          value={judged.for}
          onChange={(text) => editSign(sign, { for: text })}
        />
        <LongField
          id={id('against')}
          words={words.against}
          value={judged.against}
          onChange={(against) => editSign(sign, { against })}
        />
      </div>
      {offered.map((item) => (
        <OfferedEvidence key={item.says} offered={item} judged={judged} words={words} />
      ))}
      <ChoiceField
        id={id('verdict')}
        words={words.verdict}
        names={VERDICT_NAMES}
        value={judged.verdict}
        onChange={(verdict) => editSign(sign, { verdict })}
        clear={() => editSign(sign, { verdict: '' })}
      />
      <ChoiceField
        id={id('mendable')}
        words={words.mendable}
        names={YES_NO}
        value={judged.mendable}
        onChange={(mendable) => editSign(sign, { mendable })}
        clear={() => editSign(sign, { mendable: '' })}
      />
    </fieldset>
  );
}

/** What another worksheet knows, to be taken over by hand: it is evidence, and no verdict. */
function OfferedEvidence({
  offered: { sign, side, says },
  judged,
  words,
}: {
  offered: Offered;
  judged: SignJudged;
  words: Wording<RecoveryField>['fields'];
}) {
  const written = judged[side];
  const takeOver = () => {
    editSign(sign, { [side]: [written.trim(), says].filter(Boolean).join(' ') });
    // The button is gone once it is pressed.
    document.getElementById(anchor('recovery', sign, side))?.focus();
  };
  return (
    <p class="hint">
      From the <a href={`/chapters/${steeringChapter}/#steering-meetings`}>steering checklist</a>: {says}{' '}
      {!written.includes(says) && (
        <button type="button" onClick={takeOver}>
          Add it under “{words[side].label}”
        </button>
      )}
    </p>
  );
}
