import type { Correction, Taken } from '../../plan/redaction/standIns.ts';

type Props = { names: readonly Taken[]; correct: (key: string, as: Correction) => void };

const KINDS: Record<Correction, string> = {
  Person: 'A person',
  Firm: 'A firm',
  Place: 'A place',
  Name: 'A system, a project, anything else',
  kept: 'No name: it stays',
};

/** The names that were found, each with what it is taken for, for somebody who knows better to correct. */
export function NamesTaken({ names, correct }: Props) {
  if (names.length === 0) return null;
  return (
    <details class="taken">
      <summary>Names that were found ({names.length}): say what each is of, keep what is none</summary>
      <ul>
        {names.map(({ key, typed, as }, index) => (
          <li key={key}>
            <label for={`taken-${index}`}>
              <bdi>{typed}</bdi>
            </label>
            <select
              id={`taken-${index}`}
              autocomplete="off"
              value={as}
              onChange={(event) => correct(key, event.currentTarget.value as Correction)}
            >
              {Object.entries(KINDS).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
