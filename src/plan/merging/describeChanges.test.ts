import { describe, expect, it } from 'vitest';
import { OPEN } from '../../report/en.ts';
import { changesBetween } from './changes.ts';
import { describeChanges, unknownChanges } from './describeChanges.ts';
import { examplePlan, WORDINGS } from '../documents/plans.fixture.ts';
import { copyOf } from '../document/edits.fixture.ts';
import { resolve } from './resolve.ts';
import type { Plan } from '../document/schema.ts';

const { triage, gate, scope, steering, lead, milestone, handover, recovery, stalled } = WORDINGS;
const EXAMPLE = examplePlan();
const told = (before: Plan, after: Plan) =>
  describeChanges(changesBetween(before, after), before, after, WORDINGS).map((change) => [
    change.sheet,
    change.where,
    change.before,
    change.after,
  ]);
/** What is told when one value of the example becomes another. */
const toldOf = (path: string, value: unknown) =>
  told(EXAMPLE, resolve(EXAMPLE, { path: path.split('/') }, value));

describe('a change in words', () => {
  it('is told under its worksheet with the label of the field', () => {
    expect(toldOf('steering/sponsor', 'Sam Whitlock')).toEqual([
      [steering.title, steering.fields.sponsor.label, 'Tomas Reyl', 'Sam Whitlock'],
    ]);
    expect(toldOf('program/name', 'Third Look')).toEqual([
      [triage.title, triage.fields.name.label, 'Second Look', 'Third Look'],
    ]);
  });

  it('names the row by its main text, and the group by its label', () => {
    const [question] = EXAMPLE.gate.questions;
    expect(toldOf(`gate/questions/${question?.id}/owner`, 'Beth Okafor')).toEqual([
      [
        gate.title,
        `${gate.fields.questions.label}, “${question?.text}”: ${gate.fields.owner.label}`,
        'Ines Calloway',
        'Beth Okafor',
      ],
    ]);
    expect(toldOf('recovery/signs/team/against', '')[0]?.[1]).toBe(
      `${recovery.fields.team.label}: ${recovery.fields.against.label}`,
    );
    expect(toldOf('scope/security/people', '2')[0]?.[1]).toBe(
      `${scope.fields.security.label}: ${scope.fields.onIt.label}`,
    );
    expect(toldOf('scope/second/people', '3')[0]?.[1]).toBe(
      `${EXAMPLE.scope.second.name}: ${scope.fields.addedPeople.label}`,
    );
    expect(toldOf(`stalled/stale/stale-back-test/high`, '1')[0]?.[1]).toBe(
      `${stalled.fields.stale.label}, “Commercial back-test, second run”: Cost to do it again, high`,
    );
    expect(milestone.fields.specific.label).toBe(
      toldOf('milestone/tests/specific/reason', 'So')[0]?.[1]?.split(': ')[0],
    );
  });

  it('shows dates, choices and ticks as the plan does', () => {
    expect(toldOf('lead/productionDate', '2027-06-30')[0]?.slice(2)).toEqual(['31 Mar 2027', '30 Jun 2027']);
    expect(toldOf('lead/productionDate', 'in June')[0]?.[3]).toBe('in June');
    expect(toldOf('program/stage', 'limited-release')[0]?.slice(2)).toEqual(['Reviews', 'Limited release']);
    expect(toldOf('steering/chair', 'nobody')[0]?.slice(2)).toEqual([
      'The executive sponsor, in person',
      'Nobody in particular',
    ]);
    expect(toldOf('triage/answers/validation-report/pick', '')[0]?.slice(2)).toEqual([
      'ticked',
      'not ticked',
    ]);
    expect(toldOf('scope/first/bookSecurity', false)[0]?.slice(2)).toEqual(['ticked', 'not ticked']);
    expect(toldOf('scope/second/joins', '')[0]?.slice(2)).toEqual(['Integration', 'whatever is under way']);
  });

  it('says of what is blank that it is not yet said', () => {
    expect(toldOf('lead/role', ' ')[0]?.[3]).toBe(OPEN);
    expect(toldOf('recovery/champion', 'Lena Brandt')[0]?.[2]).toBe(OPEN);
  });

  it('calls rows that other rows point to by their names', () => {
    const [gateRow] = EXAMPLE.gate.gates;
    const activity = EXAMPLE.gate.activities[0]?.id;
    expect(toldOf(`gate/activities/${activity}/gate`, 'gate-penetration-test')[0]?.slice(2)).toEqual([
      'Model risk signs the validation report for Second Look.',
      'Security signs off the penetration test of the scoring service.',
    ]);
    expect(toldOf(`gate/gates/${gateRow?.id}/whose`, 'x')[0]?.[1]).toBe(
      `${gate.fields.gates.label}, “Model risk signs the validation report for Second Look.”: ${gate.fields.whose.label}`,
    );
    const meeting = EXAMPLE.steering.meetings[0];
    const [one, two] = EXAMPLE.steering.members;
    const who = toldOf(`steering/meetings/${meeting?.id}/present`, [one?.id, two?.id, 'nobody-known']);
    expect(who[0]?.[3]).toBe(`${one?.name}, ${two?.name}, something that is gone`);
    expect(toldOf(`steering/meetings/${meeting?.id}/present`, [])[0]?.[3]).toBe('nobody');
    expect(toldOf('scope/training/follows', ['model', 'handover-vendor-terms'])[0]?.[3]).toBe(
      `${scope.fields.model.label}, Contract and exit terms with Ostrel Analytics`,
    );
  });

  it('tells of rows that came and went by name, and of rows that moved in one line a list', () => {
    const after = copyOf(EXAMPLE);
    const [gone] = after.steering.decisions.splice(0, 1);
    after.lead.slices.push(
      { id: 'new', slice: 'Vendor', owner: '', date: '', doneOn: '' },
      { id: 'blank', slice: '', owner: '', date: '', doneOn: '' },
    );
    after.steering.members.reverse();
    const decisions = `${steering.fields.decisions.label}, “${gone?.question.slice(0, 20)}`;
    const lines = told(EXAMPLE, after);
    expect(lines.map(([sheet]) => sheet)).toEqual([steering.title, steering.title, lead.title, lead.title]);
    expect(lines[0]).toEqual([
      steering.title,
      steering.fields.members.label,
      'in another order',
      expect.any(String),
    ]);
    expect(lines[0]?.[3]).toMatch(/^moved: “.+”, “.+”, “.+” and \d more$/);
    expect(lines[1]?.[1]?.startsWith(decisions)).toBe(true);
    expect(lines[1]?.slice(2)).toEqual(['there', 'removed']);
    expect(lines[2]).toEqual([lead.title, `${lead.fields.slices.label}, “Vendor”`, 'not there', 'added']);
    expect(lines[3]?.[1]).toMatch(/, no\. \d+$/);
  });

  it('cuts long texts, and shows where they part', () => {
    const item = EXAMPLE.handover.items[0];
    const long = 'A scheduled feed with an owner and an alarm. '.repeat(9);
    const before = resolve(EXAMPLE, { path: ['handover', 'items', item?.id ?? '', 'why'] }, long);
    const after = resolve(EXAMPLE, { path: ['handover', 'items', item?.id ?? '', 'why'] }, `${long}At last.`);
    const [[sheet, , was, now] = []] = told(before, after);
    expect(sheet).toBe(handover.title);
    expect(now).toMatch(/^… .*At last\.$/);
    expect(was).not.toBe(now);
    for (const text of [was, now]) expect(text?.length).toBeLessThanOrEqual(160);
  });

  it('tells of what can’t be seen in words', () => {
    const { role } = EXAMPLE.lead;
    const of = (value: string) => toldOf('lead/role', value)[0]?.slice(2);
    expect(of(` ${role}\n`)).toEqual([role, `[1 blank]${role}[line break]`]);
    expect(of(role.replace(' ', '\n'))?.[1]).toBe(role.replace(' ', '[line break]'));
    expect(of(role.replace(' ', '  '))?.[1]).toBe(role.replace(' ', '[2 blanks]'));
    const blank = resolve(EXAMPLE, { path: ['lead', 'role'] }, '');
    const [first] = told(blank, resolve(blank, { path: ['lead', 'role'] }, '\n'));
    expect(first?.slice(2)).toEqual([OPEN, '[line break]']);
    expect(told(blank, resolve(blank, { path: ['lead', 'role'] }, OPEN))[0]?.slice(2)).toEqual([
      `${OPEN} ()`,
      `${OPEN} (${OPEN})`,
    ]);
  });

  it('tells a day from the same day typed in words, and two rows of one name apart', () => {
    expect(toldOf('lead/productionDate', '31 Mar 2027')[0]?.slice(2)).toEqual([
      '31 Mar 2027 (2027-03-31)',
      '31 Mar 2027 (31 Mar 2027)',
    ]);
    const [one, two] = EXAMPLE.steering.members;
    const same = resolve(EXAMPLE, { path: ['steering', 'members', two?.id ?? '', 'name'] }, one?.name);
    const [meeting] = same.steering.meetings;
    const present = (id?: string) =>
      resolve(same, { path: ['steering', 'meetings', meeting?.id ?? '', 'present'] }, [id]);
    expect(told(present(one?.id), present(two?.id))[0]?.slice(2)).toEqual([
      `${one?.name} (["${one?.id}"])`,
      `${one?.name} (["${two?.id}"])`,
    ]);
  });

  it('passes over what counts the states, and fields nobody knows', () => {
    const after = {
      ...EXAMPLE,
      revision: 9,
      shared: ['x'],
      later: { a: 1 },
      program: { ...EXAMPLE.program, x: 1 },
    };
    expect(told(EXAMPLE, after)).toEqual([]);
    expect(unknownChanges(changesBetween(EXAMPLE, after))).toBe(2);
    expect(
      unknownChanges([{ kind: 'added', path: ['lead', 'constructor'], before: undefined, after: 1 }]),
    ).toBe(1);
  });
});
