import steeringChapter from '../../../content/worksheets/steering.yaml?chapter';
import { anchor } from '../../sheets/finding.ts';
import type { Offered } from '../../sheets/recovery/evidence.ts';
import { RECOVERY, type RecoveryField, type Sign, type SignJudged } from '../../sheets/recovery/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editSign } from '../../stores/sheets/recovery.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldsOf } from '../fields/fieldsOf.tsx';

const OWNS = { verdict: { inSight: ChoiceField }, mendable: { inSight: ChoiceField } };

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
  const id = anchor('recovery', sign);
  const fields = fieldsOf({
    id,
    table: RECOVERY.fields.signs.fields[sign].fields,
    words,
    values: judged,
    edit: (patch) => editSign(sign, patch),
    owns: OWNS,
  });
  return (
    <fieldset>
      <legend>
        <h3 id={id}>{words[sign].label}</h3>
      </legend>
      <p class="hint">{words[sign].hint}</p>
      <div class="fields">{fields('for', 'against')}</div>
      {offered.map((item) => (
        <OfferedEvidence key={item.says} offered={item} judged={judged} words={words} />
      ))}
      {fields('verdict', 'mendable')}
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
    <p class="hint own">
      From the <a href={`/chapters/${steeringChapter}/#steering-meetings`}>steering checklist</a>: {says}{' '}
      {!written.includes(says) && (
        <button type="button" onClick={takeOver}>
          Add it under “{words[side].label}”
        </button>
      )}
    </p>
  );
}
