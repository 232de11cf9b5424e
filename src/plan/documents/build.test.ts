import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { renderMarkdown } from '../../report/formats/markdown/markdown.ts';
import { type Shown, shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS, type DocumentId } from './documents.ts';
import { counted, examplePlan, retyped, TODAY, textSlots, WORDINGS } from './plans.fixture.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);
const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };
const build = (id: DocumentId, plan: Plan = EXAMPLE, forecasts = COUNTED) =>
  shown(buildDocument(id, plan, forecasts, WORDINGS, TODAY).sections);
const headings = (blocks: Shown[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
const textOf = (blocks: Shown[]) => JSON.stringify(blocks);

describe('the committee’s pack', () => {
  const pack = build('committee');

  it('opens with what is to be decided and what to know of it, then what a sitting works from, and has all else in an annex', () => {
    const { benefits, milestone, lead } = WORDINGS;
    const wanted = [
      ...['Decisions asked', 'What to know before you say yes', 'Status'],
      ...['To decide', 'Conditions of a yes', 'Risks', 'Asked of each member'],
      ...['Agenda, and minutes to fill in', 'To sign', 'Annex'],
      ...['Since the meeting before the last, 10 Nov 2026', 'Who decides, and who must agree'],
      ...['How the sums agree', 'When money goes out and comes in', 'What would be sooner'],
      ...['Who stands behind the figures', 'Gates'],
      ...['What moves it most, and contracts', benefits.title, 'Forecast'],
    ];
    expect(headings(pack)).toEqual([
      ...[...wanted, 'Decisions taken', 'What was promised', 'What functions disputed'],
      ...[milestone.title, lead.title],
    ]);
  });

  it('says of every open question what is recommended and what waiting costs, and has a line for whoever has to sign', () => {
    const tables = pack.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const options = tables.find(({ columns }) => columns[0]?.label === 'Each column adds downwards');
    expect(options?.columns.slice(1).map(({ label }) => label)).toEqual([
      ...['Every region (recommended)', 'One more region, then ask again', 'Stop at Northern'],
    ]);
    const facts = pack.flatMap((block) => (block.kind === 'facts' ? [block.rows] : []));
    const told = (label: string) =>
      facts.flatMap((rows) => rows.filter((row) => row.label === label).map(({ value }) => value));
    const asks = tables.find(({ columns }) => columns[0]?.label === 'Question')?.rows ?? [];
    const asked = EXAMPLE.steering.decisions.filter(({ decision }) => decision === '');
    // Where waiting is counted, the sum stands behind the words of whoever asks.
    const waits = asks.map((row) => row[3] ?? '');
    expect(waits.map((said, at) => said.startsWith(asked[at]?.delay ?? '?'))).toEqual(asked.map(() => true));
    expect(waits[0]).toContain('a fortnight costs about £');
    expect(told('Recommended').slice(0, 2)).toEqual(asked.map(({ recommended }) => recommended));
    expect(told('Because')).toEqual([EXAMPLE.benefits.because]);
    expect(asks[0]?.[2]).toContain(EXAMPLE.benefits.onNo);
    expect(textOf(pack)).toMatch(/a fortnight costs about £[\d,]+ \(£.* to £.*licences £.*deferred £/);
    const [signs, ...others] = tables.filter(({ columns }) =>
      columns.some(({ label }) => label.startsWith('Signature')),
    );
    // All that is decided on one day is signed at once, by everybody who sits, and by Joel Abara, who owns work and does not.
    expect(others).toEqual([]);
    expect(signs?.rows.map(([name = '']) => name)).toEqual([
      ...EXAMPLE.steering.members.map(({ name }) => expect.stringMatching(new RegExp(`^${name}, .*\\n`))),
      'Joel Abara\nDoes not sit',
    ]);
    expect(told('Finance')[0]).toMatch(/^Sam Whitlock, Chief Financial Officer: confirmed in writing/);
  });

  it('carries every decision, promise and dispute', () => {
    const written = [
      ...EXAMPLE.steering.decisions.flatMap(({ question, decision }) => [question, decision]),
      ...EXAMPLE.steering.commitments.map(({ promise }) => promise),
      ...EXAMPLE.sponsor.disputes.map(({ what }) => what),
      EXAMPLE.milestone.sentence,
      EXAMPLE.lead.name,
    ];
    expect(written.length).toBeGreaterThan(15);
    for (const words of written) expect(textOf(pack)).toContain(JSON.stringify(words.trim()).slice(1, -1));
  });

  it('says nothing of how steady the sponsor is, who reads it in the chair', () => {
    const own = EXAMPLE.sponsor.attention
      .flatMap(({ did, rivals }) => [did, rivals])
      .filter((text) => text !== '');
    expect(own.length).toBeGreaterThan(2);
    for (const words of own) expect(textOf(pack)).not.toContain(words);
    expect(textOf(pack)).not.toMatch(/sponsor is (steady|fading)/);
  });

  it('says of every part that is empty that it is', () => {
    const blank = build('committee', blankPlan('p'), NOTHING);
    for (const text of [
      'Nothing has been decided yet.',
      'Nothing has been counted.',
      'No dispute is noted.',
    ]) {
      expect(textOf(blank)).toContain(text);
    }
    expect(blank.some(({ kind }) => kind === 'table' || kind === 'figure')).toBe(false);
  });
});

describe('the evidence list', () => {
  const plan: Plan = {
    ...EXAMPLE,
    gate: {
      ...EXAMPLE.gate,
      gates: [{ ...blankGate('g'), pick: 'validation-report' }],
      questions: [
        { ...blankQuestion('q'), gate: 'g', text: 'Which data was it trained on?', kind: 'blocking' },
        { ...blankQuestion('r'), gate: 'g' },
      ],
    },
  };
  const list = build('evidence', plan);

  it('shows how anybody can check that a gate is open, whether it is or not', () => {
    const picked = EXAMPLE.triage.answers.filter(({ pick }) => pick === 'picked');
    expect(picked.length).toBeGreaterThan(0);
    for (const { check } of picked) {
      expect(textOf(build('evidence'))).toContain(check);
    }
    const [gated, other] = picked;
    expect(textOf(list)).toContain(gated?.check);
    expect(textOf(list)).not.toContain(other?.check);
  });

  it('names the gates that have not opened too, and nothing of which no gate was made', () => {
    const [gated, other] = EXAMPLE.triage.answers.filter(({ pick }) => pick === 'picked');
    expect(textOf(list)).toContain(gated?.text.replace(/\.$/, ''));
    expect(textOf(list)).toContain('is not open');
    expect(textOf(list)).not.toContain(other?.text);
  });

  it('has every question of a gate with its answer, and not which are believed to block', () => {
    const tables = list.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const open = tables.filter(({ columns }) => columns[1]?.label === 'What is open');
    const rows = open.flatMap(({ rows: of }) => of).map((cells) => cells[1]);
    expect(rows).toContain('Which data was it trained on?');
    expect(headings(list)).not.toContain('Your questions, the answers, and where to check them');
    expect(textOf(list)).not.toContain('Blocking');
    expect(textOf(list)).not.toContain('not to be shown');
  });

  it('is short where there is no evidence', () => {
    expect(build('evidence', blankPlan('p'), NOTHING)).toHaveLength(1);
  });
});

const ORDER = [
  ...['Where we stand', 'Find yourself', 'The next two weeks', 'What is yours, by person'],
  ...['Days that are not likely to hold, and what to do', 'Lines of work', 'What comes later'],
  WORDINGS.gate.title,
  ...(['milestone', 'governance', 'handover', 'steering', 'lead'] as const).map((id) => WORDINGS[id].title),
  ...(['triage', 'scope', 'stalled'] as const).map((id) => WORDINGS[id].title),
  'Told elsewhere',
];

describe('the team’s plan', () => {
  it('is where it stands, what is next, whose it is and when, which days may not hold, the lines of work, what is open and lacks, what it works with, and where the rest is', () => {
    const team = build('team');
    const titles = Object.values(WORDINGS).map(({ title }) => title);
    expect(headings(team).filter((text) => ORDER.includes(text) || titles.includes(text))).toEqual(ORDER);
    // What was found in a field in which something is asked is why that is asked.
    expect(textOf(team)).toContain('31 Mar 2027 is promised');
    expect(headings(team)).not.toContain('What the plan still lacks');
  });

  it('names what several rows lack in the same words once', () => {
    const plan = blankPlan('p');
    const row = {
      question: 'Who?',
      options: '',
      recommended: '',
      delay: '',
      decider: '',
      decision: '',
      date: '',
      dissent: '',
      reopens: '',
      place: '',
    };
    plan.steering.decisions.push({ ...row, id: 'a' }, { ...row, id: 'b' });
    const items = build('team', plan, NOTHING).flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.filter((item) => item.includes('“Who?” has no decider.'))).toHaveLength(1);
  });
});

describe('every document', { timeout: 120_000 }, () => {
  const slots = textSlots(EXAMPLE);

  it('can be made of any plan and written as Markdown, with nothing slipped', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('', TODAY, '5', '1e9', '9999-12-31'),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const plan = retyped(EXAMPLE, slots, (index) => texts[index % texts.length] ?? '');
        const forecasts = counted(plan);
        for (const id of DOCUMENT_IDS) {
          expect(renderMarkdown(id, build(id, plan, forecasts))).not.toMatch(
            /undefined|NaN|Infinity|\[object/,
          );
        }
      }),
      { numRuns: runs(30) },
    );
  });

  it('has no fact twice in one list of them', () => {
    for (const id of DOCUMENT_IDS) {
      for (const block of build(id)) {
        if (block.kind !== 'facts') continue;
        const facts = block.rows.map(({ label, value }) => `${label}: ${JSON.stringify(value)}`);
        expect(new Set(facts).size, `${id}: ${facts}`).toBe(facts.length);
      }
    }
  });
});
