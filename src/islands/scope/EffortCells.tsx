import { anchor } from '../../sheets/finding.ts';
import { RANGE } from '../../sheets/ranges.ts';
import type { Effort, FirstField } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { NumberCell } from '../fields/NumberCell.tsx';
import type { Checks } from './checks.ts';

type Words = Wording<FirstField>['fields'];

/** The four numbers of a line of work, low, likely, high, and what the original plan held, and who gave them. */
export function EffortCells({
  id,
  name,
  effort,
  words,
  checks,
  edit,
}: {
  /** A workstream or the id of a row: the field ids are made from it. */
  id: string;
  name: string;
  effort: Effort;
  words: Words;
  checks: Checks | undefined;
  edit: (patch: Partial<Effort>) => void;
}) {
  const errors = checks?.effortErrors(effort);
  const parts = [...RANGE, 'planned'] as const;
  return (
    <>
      {parts.map((part) => (
        <NumberCell
          key={part}
          id={anchor('scope', id, part)}
          label={`${name}: ${words[part].label}`}
          head={words[part].label}
          value={effort[part]}
          error={errors?.[part]}
          onChange={(value) => edit({ [part]: value })}
        />
      ))}
      <NumberCell
        id={anchor('scope', id, 'by')}
        label={`${name}: ${words.by.label}`}
        head={words.by.label}
        value={effort.by}
        error={undefined}
        onChange={(by) => edit({ by })}
        by
      />
    </>
  );
}
