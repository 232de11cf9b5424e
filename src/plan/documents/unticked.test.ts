import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../report/document.ts';
import { type Format, formatsFor } from '../../report/formats/format.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { MAKING } from '../../report/formats/making.fixture.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument, wholeDocument } from './build.ts';
import { DOCUMENT_IDS, type DocumentId } from './documents.ts';
import { marked, markedWhole, type Marks, marksIn } from './marked.fixture.ts';
import { type Part, partsOf } from './parts.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const { plan: PLAN, marks: MARKS } = markedWhole(examplePlan());
const FORECASTS = counted(examplePlan());

const built = (id: DocumentId, plan: Plan) => buildDocument(id, plan, FORECASTS, WORDINGS, TODAY);
const without = (plan: Plan, paths: readonly string[]): Plan => ({
  ...plan,
  parts: Object.fromEntries(paths.map((path) => [path, false])),
});
const flat = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...flat(part.parts)]);
const pathsOf = (id: DocumentId, plan: Plan) =>
  flat(partsOf(wholeDocument(id, plan, FORECASTS, WORDINGS, TODAY), undefined)).map(({ path }) => path);

/** The marks in something, whole words only: `Zq1marked` is none of `Zq11marked`. */
const marksOf = (what: unknown, marks: Marks = MARKS) =>
  new Set(marksIn(typeof what === 'string' ? what : JSON.stringify(what), marks));

/** All that is written in a file, also in an archive of parts. */
async function textOf(format: Format, document: Document): Promise<string> {
  if (format.makes === 'paper') return '';
  const { render } = await format.load();
  const made = await render(document, MAKING);
  if (typeof made === 'string') return made.replaceAll('\r\n ', '');
  if (!(made instanceof Uint8Array)) return made.html + made.text;
  return Object.values(unzipSync(made))
    .map((part) => strFromU8(part))
    .join('');
}

describe.each(DOCUMENT_IDS)('of the document %s', (id) => {
  const whole = built(id, PLAN);

  it.each(pathsOf(id, PLAN))(
    'what nothing tells of but a part that is left out is nowhere in it: %s',
    (path) => {
      const { sections, slides, dates, work, lists } = built(id, without(PLAN, [path]));
      const isList = path.startsWith('team/lists');
      // A list of a spreadsheet is a part of its own, but not of a worksheet that is left out whole.
      const isWhole = !isList && path.split('/').length === 2;
      const tells = (one: Document) => (isWhole ? one.sections : [one.sections, one.lists]);
      const told = marksOf(tells({ ...whole, sections, lists }));
      const gone = [...marksOf(tells(whole))].filter((mark) => !told.has(mark));
      const left = marksOf(isList ? lists : [slides, dates, work, lists]);
      // The team's plan has parts that look at the same from several sides: lists and days go with their worksheet.
      const [, sheet] = path.split('/');
      const isOwn = (mark: string) => id !== 'team' || !isWhole || mark.startsWith(`${sheet}.`);
      expect(gone.filter((mark) => isOwn(mark) && left.has(mark))).toEqual([]);
    },
  );

  it.each(formatsFor(whole, FORMATS))(
    'with every part left out, $id holds no word but what is printed',
    async (format) => {
      const bare = built(id, without(PLAN, pathsOf(id, PLAN)));
      const printed = marksOf([bare.sections, bare.title, bare.program, bare.firm]);
      expect([...marksOf(await textOf(format, bare))].filter((mark) => !printed.has(mark))).toEqual([]);
      // It would be found.
      expect(format.makes === 'paper' || marksOf(await textOf(format, whole)).size > 1).toBe(true);
    },
  );

  it.each(formatsFor(whole, FORMATS))('no private field is in $id', async (format) => {
    const { plan, marks } = marked(examplePlan());
    expect([...marksOf(await textOf(format, built(id, plan)), marks)]).toEqual([]);
  });
});
