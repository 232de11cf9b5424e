import type { DesignInput } from '../../sheets/governance/fields.ts';
import type { RowProps } from '../fields/Rows.tsx';

/** A reviewer’s question, the answer of the design, and where that answer can be seen. */
export function InputRow({ row, fields }: RowProps<DesignInput>) {
  return (
    <>
      <div class="fields">{fields('asks', 'function', 'state', 'answer', 'built')}</div>
      {row.source.trim() !== '' && (
        <p class="quiet">
          A starter question.{' '}
          <a href={`/sources/#${encodeURIComponent(row.source.trim().toWellFormed())}`}>
            See where its idea comes from
          </a>
        </p>
      )}
    </>
  );
}
