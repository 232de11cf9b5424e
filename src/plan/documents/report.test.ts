import { describe, expect, it } from 'vitest';
import { type Shown, shown } from '../../report/shown.fixture.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { blankPlan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { counted, examplePlan, WORDINGS } from './plans.fixture.ts';
import { reportPlan } from './report.ts';

describe('the report of a plan', () => {
  const plan = examplePlan();
  const blocks = shown(reportPlan(plan, counted(plan), WORDINGS, '2026-11-20'));
  const opened = plan.gate.gates.filter((gate) => isOpen(gate, '2026-11-20')).map(({ id }) => id);
  /** What was answered at a gate that is open, and did not block it. */
  const left = plan.gate.questions.filter(
    (row) => opened.includes(row.gate) && row.theirs !== 'blocking' && isAnswered(row, '2026-11-20'),
  );
  const rowsOf = (of: readonly Shown[]) =>
    of.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));

  it('opens with the facts, the next act and the line, then each sheet in the order of the method', () => {
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['facts', 'text', 'figure']);
    const sheets = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.id] : [],
    );
    expect(sheets).toEqual([
      'triage',
      'gate',
      'scope',
      'benefits',
      'steering',
      'lead',
      'milestone',
      'governance',
      'handover',
      'sponsor',
      'recovery',
      'stalled',
    ]);
    expect(blocks[0]).toMatchObject({
      rows: [
        { value: 'Reviews' },
        { value: 'Integration' },
        { value: 'Integration' },
        { value: '2 Sep 2026' },
      ],
    });
  });

  it('repeats the dates of the line in a table, by letter', () => {
    const line = blocks.find((block) => block.kind === 'figure');
    expect(line?.table.rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ['A', '27', '29 Sep 2026'],
      ['B', '28', '30 Sep 2026'],
      ['C', '90', '1 Dec 2026'],
    ]);
    const letters = line?.table.rows.map(([letter]) => letter).join('') ?? '';
    expect(letters.length).toBeGreaterThan(4);
    expect('ABCDEFGH'.startsWith(letters)).toBe(true);
  });

  it('leaves to the evidence list what is answered at an opened gate and does not block', () => {
    const evidence = shown(buildDocument('evidence', plan, counted(plan), WORDINGS, '2026-11-20').sections);
    expect(left.length).toBeGreaterThan(20);
    const rowsWith = (of: readonly Shown[], text: string) => rowsOf(of).filter((row) => row.includes(text));
    for (const { text, answer, evidence: settles, theirs } of left) {
      expect(rowsWith(blocks, text)).toEqual([]);
      const [row = [], ...more] = rowsWith(evidence, text);
      expect(more).toEqual([]);
      // What was to settle it is told until it has.
      const words = theirs === 'blocking' ? [answer] : [answer, settles];
      for (const said of words) expect(row.join('\n')).toContain(said);
    }
  });

  it('carries every other answer, and every decision, promise and outcome that was written', () => {
    const text = JSON.stringify(blocks);
    const written = [
      ...plan.triage.answers.map((row) => row.text),
      ...plan.gate.gates.flatMap((row) => [row.whose, row.opens, row.said.split('\n')[0] ?? '']),
      ...plan.gate.questions.filter((row) => !left.includes(row)).flatMap((row) => [row.text, row.answer]),
      ...plan.scope.extra.map((row) => row.name),
      ...plan.steering.members.flatMap((row) => [row.name, row.function]),
      ...plan.steering.decisions.flatMap((row) => [
        row.question,
        row.options,
        row.recommended,
        row.delay,
        row.decision,
        row.dissent,
        row.reopens,
        row.place,
      ]),
      ...plan.steering.commitments.flatMap((row) => [row.promise, row.place]),
      ...plan.steering.meetings.map((row) => row.outcome),
      ...plan.lead.authorities.flatMap((row) => [row.may, row.place]),
      ...[plan.milestone.sentence, plan.milestone.failed, plan.milestone.consequence, plan.milestone.place],
      ...plan.governance.reviewers.flatMap((row) => [row.function, row.person]),
      ...plan.governance.inputs.flatMap((row) => [row.asks, row.answer, row.built]),
      ...plan.handover.items.flatMap((row) => [row.pilot, row.production, row.why, row.place]),
      ...plan.sponsor.disputes.flatMap((row) => [row.what, row.between, row.how]),
      ...plan.sponsor.attention.flatMap((row) => [row.did, row.rivals]),
      ...plan.recovery.kill.flatMap((row) => [row.signal, row.act]),
    ];
    for (const words of written) expect(text).toContain(words);
  });

  it('of a blank plan says what is open, and shows no empty table', () => {
    const blank = shown(reportPlan(blankPlan('p'), counted(blankPlan('p')), WORDINGS, '2026-11-20'));
    expect(blank.some(({ kind }) => kind === 'table' || kind === 'figure')).toBe(false);
    expect(blank.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))).not.toContain('stalled');
    expect(blank[0]).toMatchObject({ rows: Array(4).fill({ value: 'not yet said' }) });
  });
});
