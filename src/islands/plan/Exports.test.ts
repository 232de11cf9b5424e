import { toChildArray } from 'preact';
import { expect, it } from 'vitest';
import { buildDocument } from '../../plan/documents/build.ts';
import { counted, examplePlan, TODAY, WORDINGS } from '../../plan/documents/plans.fixture.ts';
import { type Document, flatten, showFlat } from '../../report/document.ts';
import { type FileFormat, type Format, formatsFor } from '../../report/formats/format.ts';
import { MAKING } from '../../report/formats/making.fixture.ts';
import { FORMATS } from '../../report/formats/index.ts';
import { ExportButtons, makeFile } from './Exports.tsx';
import { makingHere } from './making.ts';

/** A document’s title and headings: which these are is for the tests of the documents to say. */
const headingsOf = ({ title, sections }: Pick<Document, 'title' | 'sections'>): string[] => [
  title,
  ...flatten(sections)
    .map(showFlat)
    .flatMap((block) => (block.kind === 'heading' ? block.text : [])),
];

/** A made-up format, and all that has to be said of it. */
const HEADINGS: FileFormat = {
  id: 'headings',
  label: 'Export the headings',
  makes: 'file',
  ending: 'txt',
  type: 'text/plain',
  needs: 'sections',
  load: () => Promise.resolve({ render: (document) => headingsOf(document).join('\n') }),
};
const CALENDAR: FileFormat = { ...HEADINGS, id: 'calendar', label: 'Export the dates', needs: 'dates' };

const EXAMPLE = examplePlan();
const document = (id: 'team' | 'executive') => buildDocument(id, EXAMPLE, counted(EXAMPLE), WORDINGS, TODAY);

type Button = { children: string; onClick: () => void };

function buttonsOf(formats: readonly Format[], shown: Document, press: (format: Format) => void): Button[] {
  const drawn = toChildArray(ExportButtons({ formats, document: shown, press }));
  return drawn.flatMap((part) =>
    typeof part === 'object' && part.type === 'button' ? [part.props as Button] : [],
  );
}

it('a format that is registered by one line has a button, and makes a file when it is pressed', async () => {
  const pressed: Format[] = [];
  const shown = document('executive');
  const buttons = buttonsOf([...FORMATS, HEADINGS], shown, (format) => pressed.push(format));
  expect(buttons.map(({ children }) => children)).toEqual([
    ...formatsFor(shown, FORMATS).map(({ label }) => label),
    'Export the headings',
  ]);
  buttons.at(-1)?.onClick();
  expect(pressed).toEqual([HEADINGS]);

  const files: string[][] = [];
  for (const format of pressed) {
    if (format.makes === 'file') {
      await makeFile(format, shown, MAKING, '', (...file) => files.push(file.map(String)));
    }
  }
  const headings = headingsOf(shown);
  expect(headings[0]).toBe('Second Look: one-page brief');
  expect(headings.length).toBeGreaterThan(1);
  expect(files).toEqual([[`second-look-executive-${TODAY}.txt`, 'text/plain', headings.join('\n')]]);
});

it('a document is offered in no format that has nothing to make of it', () => {
  const labels = (shown: Document) => buttonsOf([CALENDAR], shown, () => {}).map(({ children }) => children);
  expect(labels(document('team'))).toEqual(['Export the dates']);
  expect(labels({ ...document('team'), dates: [] })).toEqual([]);
});

it('every format that makes a file does so of the whole plan, by the program’s name alone', async () => {
  for (const format of formatsFor(document('team'), FORMATS)) {
    if (format.makes !== 'file') continue;
    const files: string[][] = [];
    await makeFile(format, document('team'), MAKING, '', (...file) => files.push(file.map(String)));
    const [[name, type, content = ''] = []] = files;
    const which = format.needs === 'work' ? `-${format.id}` : '';
    expect([name, type]).toEqual([`second-look${which}-${TODAY}.${format.ending}`, format.type]);
    expect(content.length).toBeGreaterThan(1000);
  }
});

it('formats have ids of their own', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});

it('says that no file was made where a format cannot be loaded, fails or is stopped, and hands over none', async () => {
  const handed: unknown[] = [];
  const renders = (render: () => Promise<never>): FileFormat => ({
    ...HEADINGS,
    load: () => Promise.resolve({ render }),
  });
  const made = async (format: FileFormat) =>
    (await makeFile(format, document('executive'), MAKING, '', (...file) => handed.push(file))).kind;
  const stop = new AbortController();
  stop.abort();
  expect(await made({ ...HEADINGS, load: () => Promise.reject(new Error('gone')) })).toBe('notLoaded');
  expect(await made(renders(() => Promise.reject(new Error('wrong'))))).toBe('failed');
  expect(await made(renders(() => Promise.reject(stop.signal.reason)))).toBe('stopped');
  expect(handed).toEqual([]);
});

it('a file is made while the page answers: what renders it waits, tells how far it is, and hears that it is to stop', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const { pause } = makingHere({ paper: 'a4', carrier: undefined, option: '' }, stop.signal, (done) =>
    told.push(done),
  );
  const work = () => {
    const until = performance.now() + 10;
    while (performance.now() < until);
  };
  await pause(0.1);
  work();
  let answered = false;
  setTimeout(() => (answered = true));
  await pause(0.5);
  expect([answered, told]).toEqual([true, [0.5]]);
  work();
  stop.abort();
  await expect(pause(0.6)).rejects.toMatchObject({ name: 'AbortError' });
});
