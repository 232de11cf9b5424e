import type { Leftovers as Left } from '../../plan/redaction/leftovers.ts';

type Props = {
  /** What is taken out: nobody has to look for what was not asked for. */
  choice: { names: boolean; money: boolean };
  left: Left;
  takeOut: (name: string) => void;
};

const MOST_SHOWN = 30;

/** What cannot be known of a redacted copy, and what stays in it that may be a name or an amount. */
export function Leftovers({ choice: { names, money }, left, takeOut }: Props) {
  return (
    <>
      <p>
        Read it through before it goes out.{' '}
        {names &&
          'No program knows a nickname that stands in no field, a name in another alphabet or bent by its grammar, initials that mean something else too, or who is told from “the head of claims”. '}
        {money &&
          'Amounts in words are found in English only; a number without a currency goes where a field for money holds it, or where it is large and nothing is counted by it.'}
      </p>
      {names && left.names.length > 0 && (
        <fieldset class="left">
          <legend>These stay, and may be names. Choose what else to take out.</legend>
          <ul>
            {left.names.slice(0, MOST_SHOWN).map((name) => (
              <li key={name}>
                <button type="button" onClick={() => takeOut(name)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
          {more(left.names)}
        </fieldset>
      )}
      {money && left.amounts.length > 0 && (
        <p>
          These numbers and words stay, and may be of money: {left.amounts.slice(0, MOST_SHOWN).join('; ')}.
          {more(left.amounts)}
        </p>
      )}
    </>
  );
}

function more({ length }: readonly string[]) {
  return length > MOST_SHOWN && ` And ${length - MOST_SHOWN} more, which the copy shows.`;
}
