import { beforeEach, describe, expect, it } from 'vitest';
import { mergeOffered } from '../merging/merging.ts';
import { marked, marksIn } from '../../plan/documents/marked.fixture.ts';
import { examplePlan } from '../../plan/documents/plans.fixture.ts';
import { readSheet, sheetText } from '../../plan/files/oneSheet.ts';
import { blankPlan, type Plan } from '../../plan/document/schema.ts';
import { SHEETS } from '../../sheets/index.ts';
import { $import, forgetImport } from './file.ts';
import { linkOf, MARK, MOST_LETTERS, openLink } from './link.ts';

const PLAN = examplePlan();
const OPEN = { withPrivate: false, passphrase: '' };
const PAGE = 'https://unstall.example/plan/';
const fragmentOf = (link: string) => new URL(link).hash;

beforeEach(forgetImport);

/** What merging a worksheet of one plan, as it stands among what waits, does to another. */
function mergedInto(mine: Plan) {
  const offered = $import.get();
  if (offered.kind !== 'ready') throw new Error(`Nothing waits: ${offered.kind}`);
  return mergeOffered(mine, offered);
}

describe('a link to one worksheet', () => {
  it.each(SHEETS)('brings %s as it is, with its blanks and its rows, and nothing else', (sheet) => {
    const read = readSheet(sheetText(PLAN, sheet, true));
    if (read.kind !== 'sheet') throw new Error(read.why);
    expect(read.plan).toEqual({ ...blankPlan(PLAN.id), program: PLAN.program, [sheet]: PLAN[sheet] });
    expect(read.sheet).toBe(sheet);
  });

  it('of a usual worksheet is short enough for any mail, and has no letter that one breaks at', async () => {
    for (const sheet of ['triage', 'scope', 'milestone', 'lead'] as const) {
      const link = await linkOf(PAGE, PLAN, sheet, OPEN);
      expect(link.length).toBeLessThan(MOST_LETTERS);
      expect(fragmentOf(link).slice(MARK.length)).toMatch(/^[A-Za-z0-9._]+$/);
    }
  });

  it('holds nothing private until that is ticked', () => {
    const { plan, marks } = marked(PLAN);
    const texts = (withPrivate: boolean) => SHEETS.map((sheet) => sheetText(plan, sheet, withPrivate)).join();
    expect(marksIn(texts(false), marks)).toEqual([]);
    expect(marksIn(texts(true), marks).length).toBe(marks.size);
  });

  it('is offered as a file is, and merged it changes its worksheet and no other', async () => {
    const theirs = structuredClone(PLAN);
    const [first, second] = theirs.triage.answers;
    if (!first || !second) throw new Error('The example has answers.');
    first.owner = 'Somebody Else';
    second.check = '';
    theirs.triage.answers.push({ ...first, id: 'new', text: 'A third' });
    theirs.scope.people = '99';
    const link = await linkOf(PAGE, theirs, 'triage', OPEN);
    expect(await openLink(fragmentOf(link), undefined)).toEqual({ kind: 'offered', sheet: 'triage' });
    const { plan, conflicts } = mergedInto(PLAN);
    expect(conflicts.map(({ path }) => path)).toEqual([['triage', 'answers', first.id, 'owner']]);
    expect(plan.triage.answers.map(({ id }) => id)).toContain('new');
    const but = (one: Plan) => ({ ...one, triage: 0, shared: 0, revision: 0 });
    expect(but(plan)).toEqual(but(PLAN));
    expect(plan.triage.answers[1]?.check).toBe(PLAN.triage.answers[1]?.check);
  });

  it('leaves what is private with whoever has it', async () => {
    const mine = structuredClone(PLAN);
    mine.gate.questions = mine.gate.questions.slice(0, 5);
    for (const question of mine.gate.questions) question.theirs = '';
    const few = structuredClone({ ...mine, gate: { ...mine.gate, activities: [] } });
    const link = await linkOf(PAGE, few, 'gate', OPEN);
    await openLink(fragmentOf(link), undefined);
    expect(mine.gate.questions.some(({ kind }) => kind)).toBe(true);
    const { plan, conflicts } = mergedInto(mine);
    expect(conflicts).toEqual([]);
    expect(plan.gate).toEqual(mine.gate);
  });

  it('that was cut or changed anywhere opens nothing', async () => {
    const fragment = fragmentOf(await linkOf(PAGE, PLAN, 'milestone', OPEN));
    const cuts = Array.from({ length: fragment.length }, (_, at) => fragment.slice(0, at));
    const changes = [20, 40, 100, 200].map((at) => {
      const other = fragment[at] === 'A' ? 'B' : 'A';
      return fragment.slice(0, at) + other + fragment.slice(at + 1);
    });
    for (const broken of [
      ...cuts,
      ...changes,
      `${fragment}A`,
      '#sheet=o.0.811c9dc5.',
      '#sheet=o.4.9be17165.AAAA',
    ]) {
      expect(await openLink(broken, undefined), broken).toEqual({ kind: 'cut' });
    }
    expect($import.get()).toEqual({ kind: 'none' });
  });

  it('with a passphrase opens with that alone, however its letters are put together', async () => {
    const link = await linkOf(PAGE, PLAN, 'milestone', { withPrivate: false, passphrase: 'Zo\u00eb 1' });
    const fragment = fragmentOf(link);
    expect(await openLink(fragment, undefined)).toEqual({ kind: 'locked' });
    expect(await openLink(fragment, 'other')).toEqual({ kind: 'wrong' });
    expect($import.get()).toEqual({ kind: 'none' });
    expect(await openLink(fragment, 'Zoe\u0308 1')).toEqual({ kind: 'offered', sheet: 'milestone' });
  });
});
