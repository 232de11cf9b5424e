import type { Leftovers as Left } from '../../plan/redaction/leftovers.ts';

type Props = {
  /** What is taken out: nobody has to look for what was not asked for. */
  choice: { names: boolean; money: boolean };
  left: Left;
  takeOut: (said: string) => void;
};

const MOST_SHOWN = 30;

/** What cannot be known of a redacted copy, and what stays in it that may be a name or an amount. */
export function Leftovers({ choice: { names, money }, left, takeOut }: Props) {
  return (
    <>
      <p>
        Read it through before it goes out.{' '}
        {names &&
          'What no program can find: a nickname or a name without a capital that stands in no field for names, a name in another alphabet or with an ending of its grammar, initials that mean something else too, a person told by their post. '}
        {money &&
          'Amounts in words are found in English only. A number without a currency is taken out where a field for money holds it, where it is large and counts nothing else, or where it stands behind a word such as “cost”.'}
      </p>
      {names && (
        <Choices
          legend="These stay, and may be names. Choose what else to take out."
          left={left.names}
          takeOut={takeOut}
        />
      )}
      {money && (
        <Choices
          legend="These numbers and words stay, and may be of money. Choose what else to take out."
          left={left.amounts}
          takeOut={takeOut}
        />
      )}
    </>
  );
}

type ChoicesProps = { legend: string; left: readonly string[]; takeOut: (said: string) => void };

function Choices({ legend, left, takeOut }: ChoicesProps) {
  if (left.length === 0) return null;
  return (
    <fieldset class="left">
      <legend>{legend}</legend>
      <ul>
        {left.slice(0, MOST_SHOWN).map((said) => (
          <li key={said}>
            <button type="button" onClick={() => takeOut(said)}>
              {said}
            </button>
          </li>
        ))}
      </ul>
      {left.length > MOST_SHOWN && ` And ${left.length - MOST_SHOWN} more, which the copy shows.`}
    </fieldset>
  );
}
