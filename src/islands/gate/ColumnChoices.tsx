import { cutAt } from '../../language/letters.ts';
import { showNumber } from '../../language/numbers.ts';
import { HELD_NAMES } from '../../sheets/gate/en.ts';
import { USES, type Use } from '../../sheets/gate/headings.ts';
import type { Columns } from '../../sheets/gate/reading.ts';
import { SwitchField } from '../fields/fields.tsx';

const USE_NAMES: Record<Use, string> = {
  ...HELD_NAMES,
  id: 'Which question of the log it is',
  keep: 'Keep it in brackets behind the question',
  leave: 'Leave it out',
};
/** Of a table with more columns than this the others are read as was guessed. */
const MOST_CHOICES = 15;

/** What each of the first columns is read as; giving a column a use takes it from the one that had it. */
export function ColumnChoices({
  headings,
  columns,
  set,
}: {
  headings: readonly string[];
  columns: Columns;
  set: (columns: Columns) => void;
}) {
  const { uses } = columns;
  if (uses.length < 2) return null;
  const use = (at: number, wanted: Use) => {
    const single = wanted !== 'keep' && wanted !== 'leave';
    set({
      ...columns,
      uses: uses.map((one, index) => (index === at ? wanted : single && one === wanted ? 'keep' : one)),
    });
  };
  return (
    <>
      <div class="fields">
        {uses.slice(0, MOST_CHOICES).map((value, at) => {
          const heading = headings[at]?.trim();
          return (
            <SwitchField
              key={at}
              id={`gate-column-${at}`}
              words={{ label: `Column ${at + 1}${heading ? `: ${cutAt(heading, 40)}` : ''}` }}
              options={USES}
              names={USE_NAMES}
              value={value}
              onChange={(wanted) => use(at, wanted)}
            />
          );
        })}
      </div>
      {uses.length > MOST_CHOICES && (
        <p class="hint">And {showNumber(uses.length - MOST_CHOICES)} more columns.</p>
      )}
    </>
  );
}
