import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { redact } from '../redaction/redact.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS, type DocumentId } from './documents.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

/**
 * Who reads what of what the program buys. Nothing of it is private in itself: a benefit that may not be said is left out,
 * as is one that nobody owns. Whoever decides reads what is recommended and what happens on a no; model risk, whose
 * answer no money may press for, reads nothing of it; and no reader has a recommendation that the four signs speak against.
 */
const READ: Record<DocumentId, readonly string[]> = {
  // Of what it brings, what is in the sums and confirmed by nobody, with the owner who is asked.
  executive: ['because', 'gain', 'onNo', 'owner'],
  committee: ['because', 'counted', 'gain', 'onNo', 'owner', 'sunk', 'writeOff'],
  // The rest it leaves to the pack.
  team: ['board', 'gain', 'owner', 'sunk', 'writeOff'],
  evidence: [],
};
const RECOMMENDED = ['because', 'onNo'];

/** The example with a word, or a number, of its own in each field, and which those are. */
function markedBenefits(signs: 'rescue' | 'restructure'): { plan: Plan; marks: Map<string, string> } {
  const plan = structuredClone(examplePlan());
  const marks = new Map<string, string>();
  const mark = (field: string, word = `Zq${marks.size}${field}`) => {
    marks.set(word, field);
    return word;
  };
  for (const row of plan.benefits.benefits) {
    Object.assign(row, { gain: mark('gain'), counted: mark('counted'), owner: mark('owner') });
  }
  Object.assign(plan.benefits, { recommend: 'finish', because: mark('because'), onNo: mark('onNo') });
  Object.assign(plan.stalled, {
    board: mark('board'),
    sunk: mark('sunk', '5310001'),
    writeOff: mark('writeOff', '5310002'),
  });
  if (signs === 'restructure')
    Object.assign(plan.recovery.signs.vendor, { verdict: 'there', mendable: 'no' });
  return { plan, marks };
}

function read(id: DocumentId, plan: Plan, marks: Map<string, string>): string[] {
  const text = render(buildDocument(id, plan, counted(plan), WORDINGS, TODAY)).replaceAll(/(?<=\d),/g, '');
  return [...new Set([...marks].flatMap(([word, field]) => (text.includes(word) ? [field] : [])))].sort();
}

describe.each(DOCUMENT_IDS)('of what it buys, the document %s', (id) => {
  it('has what its reader decides by', () => {
    const { plan, marks } = markedBenefits('rescue');
    expect(read(id, plan, marks)).toEqual(READ[id]);
  });

  it('has no recommendation while the four signs say restructure, nor does a redacted copy', () => {
    const { plan, marks } = markedBenefits('restructure');
    expect(read(id, plan, marks)).toEqual(READ[id].filter((field) => !RECOMMENDED.includes(field)));
    const copy = redact(plan, { names: false, money: false, texts: false }, 'copy');
    expect(read(id, copy, marks).filter((field) => RECOMMENDED.includes(field))).toEqual([]);
  });
});
