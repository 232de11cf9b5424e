import type { Chapter, Data, Definition, Reference } from './read-content.ts';

/** Everything under content/, read; and the addresses the site has besides its chapters. */
export type Content = {
  chapters: Chapter[];
  glossary: Data;
  sources: Data;
  worksheets: Data[];
  /** The reference pages, which cite sources. */
  others: Data[];
  pages: string[];
};

/** What a chapter may use. src/components/prose.ts gives them their looks. */
const COMPONENTS = new Set(['Case', 'Drawing', 'Note', 'Say', 'Term', 'Worksheet']);

/** Every broken reference, as `file:line: what is wrong`, in the order of the files. */
export function brokenReferences(content: Content): string[] {
  const { chapters, glossary, sources, worksheets, others } = content;
  const known = namesIn(content);
  const problems: string[] = [];

  for (const { file, unreadable, references } of chapters) {
    if (unreadable) problems.push(`${file}:${unreadable.line}: ${unreadable.reason}`);
    problems.push(...broken(file, references, known));
  }
  problems.push(...repeated(chapters, 'id', 'chapter id'), ...repeated(chapters, 'order', 'chapter order'));

  for (const { file, references } of [glossary, sources, ...worksheets, ...others]) {
    problems.push(...broken(file, references, known));
  }
  for (const { file, ids } of [glossary, sources]) {
    problems.push(
      ...duplicates(
        ids.map((id) => ({ file, ...id })),
        'id',
      ),
    );
  }
  problems.push(
    ...duplicates(
      worksheets.flatMap(({ file, ids }) => ids.map((id) => ({ file, ...id }))),
      'id',
    ),
  );
  problems.push(...chapters.flatMap(misplaced), ...worksheets.flatMap((sheet) => astray(sheet, chapters)));
  return problems;
}

/** Where a chapter's frontmatter and its text do not have the same worksheet. */
function misplaced({ file, worksheet, references, unreadable }: Chapter): string[] {
  const placed = references.filter(({ kind }) => kind === 'worksheet');
  if (!unreadable && worksheet && placed.length === 0) {
    return [`${file}:${worksheet.line}: no <Worksheet id="${worksheet.name}" /> stands in the text`];
  }
  return placed
    .filter(({ name }) => name !== worksheet?.name)
    .map(({ name, line }) => `${file}:${line}: the frontmatter does not say “worksheet: ${name}”`);
}

/** Where a worksheet's words name a chapter that has another worksheet, or none. */
function astray({ file, ids, references }: Data, chapters: Chapter[]): string[] {
  return references
    .filter(({ kind }) => kind === 'chapter')
    .filter(({ name }) => {
      const chapter = chapters.find(({ slug }) => slug === name);
      return chapter && chapter.worksheet?.name !== ids[0]?.name;
    })
    .map(({ name, line }) => `${file}:${line}: the chapter “${name}” does not have this worksheet`);
}

type Names = Record<Reference['kind'], ReadonlySet<string>>;

function namesIn({ chapters, glossary, sources, worksheets, pages }: Content): Names {
  const names = (ids: Definition[]) => new Set(ids.map(({ name }) => name));
  const [terms, cites] = [names(glossary.ids), names(sources.ids)];
  return {
    term: terms,
    source: cites,
    worksheet: names(worksheets.flatMap(({ ids }) => ids)),
    chapter: new Set(chapters.map(({ slug }) => slug)),
    component: COMPONENTS,
    link: new Set([
      ...pages,
      ...chapters.map(({ slug }) => `/chapters/${slug}/`),
      ...Array.from(terms, (id) => `/glossary/#${id}`),
      ...Array.from(cites, (id) => `/sources/#${id}`),
    ]),
  };
}

const WRONG: Record<Reference['kind'], (name: string) => string> = {
  term: (name) => `the glossary has no term “${name}”`,
  source: (name) => `there is no source “${name}”`,
  worksheet: (name) => `there is no worksheet “${name}”`,
  chapter: (name) => `there is no chapter “${name}”`,
  link: (name) => `no page has the address ${name}`,
  component: (name) => `chapters have no component <${name}>; they have ${[...COMPONENTS].join(', ')}`,
};

function broken(file: string, references: Reference[], known: Names): string[] {
  return references
    .filter(({ kind, name }) => !known[kind].has(kind === 'link' ? address(name) : name))
    .map(({ kind, name, line }) => `${file}:${line}: ${WRONG[kind](name)}`);
}

/** A link without its fragment, except where the fragments are known too. */
function address(link: string): string {
  return /^\/(glossary|sources)\/#/.test(link) ? link : link.replace(/#.*$/, '');
}

function repeated(chapters: Chapter[], key: 'id' | 'order', what: string): string[] {
  const all = chapters.flatMap((chapter) => {
    const definition = chapter[key];
    return definition ? [{ file: chapter.file, ...definition }] : [];
  });
  return duplicates(all, what);
}

function duplicates(all: (Definition & { file: string })[], what: string): string[] {
  return all.flatMap(({ file, name, line }, place) => {
    const first = all.findIndex((other) => other.name === name);
    const earlier = all[first];
    if (!earlier || first === place) return [];
    return [`${file}:${line}: the ${what} “${name}” is taken by ${earlier.file}:${earlier.line}`];
  });
}
