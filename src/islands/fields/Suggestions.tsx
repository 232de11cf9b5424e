/**
 * Words to choose from while typing; anything else can be typed all the same. Fields take them by their `id`; names of
 * functions are offered with those that the plan has (suggest.ts).
 */
export function Suggestions({
  names,
  ...list
}: { names: readonly string[]; id: string } | { names: readonly string[]; 'data-names': 'function' }) {
  return (
    <datalist {...list}>
      {[...new Set(names)].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
