import { describe, expect, it } from 'vitest';
import { flatten } from '../../report/document.ts';
import { NONE, type Said, type Value } from '../../report/values.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);

describe('what stands in cells and facts of the worked example', () => {
  const parts = DOCUMENT_IDS.filter((id) => id !== 'executive').flatMap((id) =>
    flatten(buildDocument(id, EXAMPLE, COUNTED, WORDINGS, TODAY).sections),
  );
  const tables = parts.flatMap((part) =>
    part.kind === 'table' || part.kind === 'figure' ? [part.table] : [],
  );
  const said: Said[] = [
    ...tables.flatMap(({ rows }) => rows.flat()),
    ...parts.flatMap((part) => (part.kind === 'facts' ? part.rows.map(({ value }) => value) : [])),
  ];
  const values = said.flatMap((one) => [one].flat() as Value[]);
  const texts = values.filter((value) => typeof value === 'string');

  it('is kept as what it is: no text holds a date, a sum or a share that a report has written', () => {
    const kinds = new Set(values.map((value) => (typeof value === 'string' ? 'text' : value.kind)));
    expect([...kinds].sort()).toEqual(['date', 'money', 'number', 'open', 'person', 'share', 'text']);
    for (const text of texts) {
      expect(text).not.toMatch(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b/);
      expect(text).not.toMatch(/^[<>]?\d+%$|^[£€$][\d,]+$|^[\d,]+$|^not yet said$/);
    }
  });

  it('is a day wherever a column holds days, or says why there is none', () => {
    for (const { columns, rows } of tables) {
      for (const [at, { holds }] of columns.entries()) {
        if (holds !== 'dates') continue;
        for (const row of rows)
          expect(row[at]).toSatisfy(
            (cell) =>
              cell === '' ||
              cell === NONE ||
              cell?.kind === 'date' ||
              cell?.kind === 'number' ||
              cell?.kind === 'open',
          );
      }
    }
  });
});
