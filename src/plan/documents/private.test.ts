import { describe, expect, it } from 'vitest';
import { render, renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { changesBetween } from '../merging/changes.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { blankDisagreement } from '../document/disagreements.ts';
import { buildDocument, wholeDocument } from './build.ts';
import { changesReport } from './changesReport.ts';
import { committeeReads } from './committeeReads.ts';
import { redact } from '../redaction/redact.ts';
import { DOCUMENT_IDS, type DocumentId } from './documents.ts';
import { marked, marksIn, NEVER, otherwise } from './marked.fixture.ts';
import { type Part, partsOf } from './parts.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { shown } from '../../report/shown.fixture.ts';

const { plan: MARKED_PLAN, marks: MARKS } = marked(examplePlan());
const COUNTED = counted(MARKED_PLAN);
const given = (plan: Plan) => [plan, COUNTED, WORDINGS, TODAY] as const;
/** All that a document says, also to a spreadsheet. */
const markdown = (id: DocumentId, plan: Plan) => {
  const made = buildDocument(id, ...given(plan));
  return render({ ...made, sections: [...made.sections, ...made.lists] });
};
/** Every private part of a document, however deep. */
const privateParts = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [...(part.private ? [part] : []), ...privateParts(part.parts)]);
const ticked = (id: DocumentId, plan: Plan): Plan => {
  const all = privateParts(partsOf(wholeDocument(id, ...given(plan)), plan.parts));
  return { ...plan, parts: Object.fromEntries(all.map(({ path }) => [path, true])) };
};

/** A plan in which all of that is said: the sponsor stayed away, nothing was said yet of what blocks, the signs are there. */
function troubled(): Plan {
  const plan = structuredClone(MARKED_PLAN);
  for (const meeting of plan.steering.meetings) meeting.sponsor = false;
  for (const gate of plan.gate.gates) gate.said = '';
  for (const question of plan.gate.questions) question.theirs = '';
  plan.recovery.signs.vendor = { ...plan.recovery.signs.vendor, verdict: 'there', mendable: 'no' };
  plan.steering.decisions = [];
  return plan;
}

it('fields of every kind are marked private, and enough of them', () => {
  const places = new Set([...MARKS.values()].map((at) => at.split('.').slice(0, 2).join('.')));
  expect([...places].sort()).toEqual([
    ...[
      'gate.questions',
      'recovery.champion',
      'recovery.firstTen',
      'recovery.kill',
      'recovery.mandate',
      'recovery.messages',
    ],
    ...[
      'recovery.newScope',
      'recovery.outOfScope',
      'recovery.reset',
      'recovery.signs',
      'recovery.vendorTalk',
    ],
    ...['sponsor.ask', 'sponsor.attention', 'stalled.leavers', 'stalled.salary'],
  ]);
});

describe.each(DOCUMENT_IDS)('the document %s', (id) => {
  it('has no marked word, until its private parts are ticked', () => {
    for (const plan of [MARKED_PLAN, troubled()]) expect(marksIn(markdown(id, plan), MARKS)).toEqual([]);
  });

  it('says nothing in its own words of what is private', () => {
    const text = markdown(id, troubled());
    expect(text.match(NEVER)?.[0]).toBe(undefined);
    expect(text).not.toMatch(/\| (Blocking|Clarification|Not sorted) \|/);
  });

  it('is the same to the letter whatever days, ticks and links are private', () => {
    for (const plan of [MARKED_PLAN, troubled()]) {
      const other = otherwise(plan);
      expect(other.steering.meetings.every(({ present }) => present.length === 0)).toBe(true);
      expect(markdown(id, other)).toBe(markdown(id, plan));
    }
  });

  it('is the same to the letter whatever we believe blocks', () => {
    for (const plan of [MARKED_PLAN, troubled()]) {
      const other = structuredClone(plan);
      for (const question of other.gate.questions) question.kind = question.kind ? '' : 'blocking';
      expect(markdown(id, other)).toBe(markdown(id, plan));
    }
  });

  it('names no day that is private, and no work', () => {
    const { dates, work } = buildDocument(id, ...given(troubled()));
    expect(dates.filter((dated) => dated.private)).toEqual([]);
    const told = JSON.stringify(work);
    expect(marksIn(told, MARKS)).toEqual([]);
    expect(told).toBe(JSON.stringify(buildDocument(id, ...given(otherwise(troubled()))).work));
  });
});

it('the team’s plan has every marked word once its private parts are ticked, and each only with its part', () => {
  const whole = ticked('team', troubled());
  const said = markdown('team', whole);
  const all = marksIn(said, MARKS);
  const missing = [...MARKS].filter(([mark, at]) => !all.includes(`${at}: ${mark}`)).map(([, at]) => at);
  expect([...new Set(missing)]).toEqual([]);
  expect(said).toMatch(/chair is empty/);
  for (const path of Object.keys(whole.parts as object)) {
    const one = { ...whole, parts: { ...(whole.parts as object), [path]: false } };
    expect(markdown('team', one), path).not.toBe(said);
  }
});

it('a redacted copy has none of them in any document either, whatever was ticked before', () => {
  const choice = { names: false, money: false, texts: false };
  const copy = redact(ticked('team', troubled()), choice, 'copy');
  for (const id of DOCUMENT_IDS) {
    expect(marksIn(markdown(id, copy), MARKS)).toEqual([]);
    expect(markdown(id, copy).match(NEVER)?.[0]).toBe(undefined);
  }
});

it('the course that is recommended is kept back once the four signs say restructure, until it is ticked', () => {
  expect(markdown('team', MARKED_PLAN)).toContain('**What it buys:** in the committee’s pack');
  expect(markdown('team', troubled())).not.toMatch(
    /Recommendation:|### Recommendation|Finish it\.|The four signs say/,
  );
  expect(markdown('team', ticked('team', troubled()))).toContain('The four signs say restructure.');
});

it('an executive reads what is recommended, and whether to restructure, once that part is ticked', () => {
  const plan = ticked('executive', troubled());
  expect(Object.keys(plan.parts as object)).toEqual(['executive/recommendation']);
  expect(markdown('executive', plan)).toMatch(/Finish it\.[\s\S]*Restructure before rescue/);
  expect(markdown('executive', troubled())).not.toMatch(/Finish it\.|Because|On a no/);
  expect(markdown('executive', MARKED_PLAN)).toMatch(/Because[\s\S]*On a no/);
});

it('what is recommended, and why, stays out of what moved and of a copy while it is kept back', () => {
  const said = { recommend: 'stop', because: 'Zqbecause', onNo: 'Zqonno' } as const;
  const recommends = (plan: Plan): Plan => ({ ...plan, benefits: { ...plan.benefits, ...said } });
  const moved = (before: Plan, after: Plan) => {
    const changes = changesBetween(before, after).filter(({ path }) => committeeReads(path, before, after));
    return renderMarkdown('Moved', shown(changesReport(changes, before, after, WORDINGS)));
  };
  const copied = (plan: Plan) => redact(plan, { names: false, money: false, texts: false }, 'copy').benefits;
  const plain = examplePlan();
  expect(moved(plain, recommends(plain))).toMatch(/Stop.*Zqbecause.*Zqonno/s);
  expect(copied(recommends(plain))).toMatchObject(said);
  for (const pair of [
    [troubled(), recommends(troubled())],
    [recommends(troubled()), troubled()],
    [plain, recommends(troubled())],
    [recommends(troubled()), plain],
  ] as const) {
    expect(moved(...pair)).not.toMatch(/Zqbecause|Zqonno|\| Stop/);
  }
  expect(copied(recommends(troubled()))).toMatchObject({ recommend: '', because: '', onNo: '' });
  expect(committeeReads(['benefits', 'because'])).toBe(false);
  const about = { ...blankDisagreement('d'), at: 'benefits/because', label: 'Zqabout', theirs: 'No' };
  expect(markdown('team', { ...plain, disagreements: [about] })).toContain('Zqabout');
  expect(markdown('team', { ...troubled(), disagreements: [about] })).not.toContain('Zqabout');
});

it('what moved has no marked word for a committee, whatever was added, taken out and changed', () => {
  for (const [before, after] of [
    [blankPlan(MARKED_PLAN.id), MARKED_PLAN],
    [MARKED_PLAN, blankPlan(MARKED_PLAN.id)],
    [examplePlan(), troubled()],
  ] as const) {
    const changes = changesBetween(before, after).filter(({ path }) => committeeReads(path, before, after));
    const text = renderMarkdown('Moved', shown(changesReport(changes, before, after, WORDINGS)));
    expect(marksIn(text, MARKS)).toEqual([]);
    expect(text).not.toMatch(/Who came|sponsor came/);
  }
});
