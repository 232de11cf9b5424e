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
          'What no program can find: a nickname that stands in no field, a name in another alphabet or with an ending of its grammar, initials that mean something else too, a person told by their post. '}
        {money &&
          'Amounts in words are found in English only. A number without a currency is taken out where a field for money holds it, or where it is large and counts nothing else.'}
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
