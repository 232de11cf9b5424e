type Tick<Key> = { key: Key; label: string };

/** Several things under one heading, each of which can be ticked. */
export function Ticks<Key extends string>({
  legend,
  ticks,
  isTicked,
  tick,
}: {
  legend: string;
  ticks: readonly Tick<Key>[];
  isTicked: (key: Key) => boolean;
  tick: (key: Key, ticked: boolean) => void;
}) {
  return (
    <fieldset class="choices masks">
      <legend>{legend}</legend>
      {ticks.map(({ key, label }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={isTicked(key)}
            onChange={(event) => tick(key, event.currentTarget.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
