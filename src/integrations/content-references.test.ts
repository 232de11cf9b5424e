import { describe, expect, test } from 'vitest';
import { brokenReferences, type Content } from './check-references.ts';
import { pageAddress, report } from './content-references.ts';
import { readChapter, readData } from './read-content.ts';

const FILE = 'content/chapters/first.mdx';
const FRONT = '---\nid: ch-first\norder: 1\nworksheet: triage\n---\n';

/** Content that is whole, with one chapter whose body is given; each test breaks one thing in it. */
function content(body: string, changes: Partial<Content> = {}): Content {
  return {
    chapters: [readChapter(FILE, `${FRONT}\n${body}\n\n<Worksheet id="triage" />\n`)],
    glossary: readData('content/glossary.yaml', '- id: gate\n  term: Gate\n- id: pilot\n  see: [gate]\n'),
    sources: readData('content/sources.yaml', '- id: femmer-2017\n'),
    worksheets: [readData('content/worksheets/triage.yaml', 'id: triage\nchapter: first\n')],
    others: [readData('content/rules.yaml', 'rules:\n  - id: one\n    sources: [femmer-2017]\n')],
    pages: ['/', '/plan/', '/glossary/', '/sources/'],
    ...changes,
  };
}

describe('content that is whole', () => {
  test('passes', () => {
    const body = [
      'A <Term id="gate">gate</Term>, see [the plan](/plan/#day-0) and [this](/chapters/first/).',
      '<Note source="femmer-2017">Said.</Note>',
      '<Note>Ours, see [a source](/sources/#femmer-2017).</Note>',
      '<Case>\n\nA story with a <Term id="pilot">pilot</Term>.\n\n</Case>',
    ].join('\n\n');
    expect(brokenReferences(content(body))).toEqual([]);
  });
});

describe('in a chapter', () => {
  test('an unknown term is named with its file and line', () => {
    expect(brokenReferences(content('Text.\n\nA <Term id="gote">gate</Term>.'))).toEqual([
      `${FILE}:9: the glossary has no term “gote”`,
    ]);
  });

  test('a term without an id is broken', () => {
    expect(brokenReferences(content('A <Term>gate</Term>.'))).toEqual([
      `${FILE}:7: the glossary has no term “”`,
    ]);
  });

  test('an unknown source in a note is broken', () => {
    expect(brokenReferences(content('<Note source="nobody-1999">Said.</Note>'))).toEqual([
      `${FILE}:7: there is no source “nobody-1999”`,
    ]);
  });

  test('an unknown worksheet is broken', () => {
    expect(brokenReferences(content('<Worksheet id="budget" />'))).toEqual([
      `${FILE}:7: there is no worksheet “budget”`,
      `${FILE}:7: the frontmatter does not say “worksheet: budget”`,
    ]);
  });

  test('a worksheet of the frontmatter that stands nowhere in the text is broken', () => {
    const chapters = [readChapter(FILE, `${FRONT}\nText.\n`)];
    expect(brokenReferences(content('', { chapters }))).toEqual([
      `${FILE}:4: no <Worksheet id="triage" /> stands in the text`,
    ]);
  });

  test('an unknown component is broken, raw HTML too', () => {
    const known = 'they have Case, Drawing, Note, Say, Term, Worksheet';
    expect(brokenReferences(content('<Aside>One.</Aside>\n\n<div>Two.</div>'))).toEqual([
      `${FILE}:7: chapters have no component <Aside>; ${known}`,
      `${FILE}:9: chapters have no component <div>; ${known}`,
    ]);
  });

  test('a link to a page or chapter that does not exist is broken', () => {
    expect(brokenReferences(content('[One](/chapters/second/) and [two](/plans/).'))).toEqual([
      `${FILE}:7: no page has the address /chapters/second/`,
      `${FILE}:7: no page has the address /plans/`,
    ]);
  });

  test('a link without its last slash is broken, since the address has one', () => {
    expect(brokenReferences(content('[One](/plan).'))).toEqual([`${FILE}:7: no page has the address /plan`]);
  });

  test('a link to an entry the glossary does not have is broken', () => {
    expect(brokenReferences(content('[One](/glossary/#gote).'))).toEqual([
      `${FILE}:7: no page has the address /glossary/#gote`,
    ]);
  });

  test('text that is not MDX is named with its line', () => {
    const [problem] = brokenReferences(content('Text.\n\n<Case>\n\nNever closed.'));
    expect(problem).toMatch(new RegExp(`^${FILE}:\\d+: .*closing tag`));
  });
});

describe('between chapters', () => {
  const second = (id: string, order: number) =>
    readChapter(
      'content/chapters/second.mdx',
      `---\ntitle: Second\norder: ${order}\nid: ${id}\n---\n\nText.\n`,
    );

  test('an id used twice is named at its second use', () => {
    const whole = content('Text.');
    expect(brokenReferences({ ...whole, chapters: [...whole.chapters, second('ch-first', 2)] })).toEqual([
      `content/chapters/second.mdx:4: the chapter id “ch-first” is taken by ${FILE}:2`,
    ]);
  });

  test('an order used twice is named at its second use', () => {
    const whole = content('Text.');
    expect(brokenReferences({ ...whole, chapters: [...whole.chapters, second('ch-second', 1)] })).toEqual([
      `content/chapters/second.mdx:3: the chapter order “1” is taken by ${FILE}:3`,
    ]);
  });
});

describe('in the data', () => {
  test('a “see” that names no term is broken', () => {
    const glossary = readData('content/glossary.yaml', '- id: gate\n  see:\n    - gate\n    - fence\n');
    expect(brokenReferences(content('Text.', { glossary }))).toEqual([
      'content/glossary.yaml:4: the glossary has no term “fence”',
    ]);
  });

  test('“sources” that name no source are broken, however deep they stand', () => {
    const others = [readData('content/rules.yaml', 'places:\n  - rules:\n      - sources: [nobody-1999]\n')];
    expect(brokenReferences(content('Text.', { others }))).toEqual([
      'content/rules.yaml:3: there is no source “nobody-1999”',
    ]);
  });

  test('a worksheet whose chapter does not exist is broken', () => {
    const worksheets = [readData('content/worksheets/triage.yaml', 'id: triage\nchapter: none\n')];
    expect(brokenReferences(content('Text.', { worksheets }))).toEqual([
      'content/worksheets/triage.yaml:2: there is no chapter “none”',
    ]);
  });

  test('a worksheet whose chapter does not have it is broken', () => {
    const chapters = [readChapter(FILE, '---\nid: ch-first\norder: 1\n---\nText.\n')];
    expect(brokenReferences(content('', { chapters }))).toEqual([
      'content/worksheets/triage.yaml:2: the chapter “first” does not have this worksheet',
    ]);
  });

  test('an entry whose id is taken is named at its second use', () => {
    const sources = readData('content/sources.yaml', '- id: femmer-2017\n- id: femmer-2017\n');
    expect(brokenReferences(content('Text.', { sources }))).toEqual([
      'content/sources.yaml:2: the id “femmer-2017” is taken by content/sources.yaml:1',
    ]);
  });
});

describe('the report', () => {
  test('lists every problem under one heading', () => {
    expect(report(['a.mdx:1: one', 'b.mdx:2: two'])).toBe(
      '2 references in content/ cannot be followed:\n  a.mdx:1: one\n  b.mdx:2: two',
    );
  });
});

describe('the address of a page', () => {
  test('follows from its file, and a file for many pages has none', () => {
    expect(pageAddress('src/pages/index.astro')).toBe('/');
    expect(pageAddress('src/pages/plan/index.astro')).toBe('/plan/');
    expect(pageAddress('src/pages/privacy.astro')).toBe('/privacy/');
    expect(pageAddress('src/pages/schema/plan.json.ts')).toBe('/schema/plan.json');
    expect(pageAddress('src/pages/chapters/[slug].astro')).toBeUndefined();
  });
});
