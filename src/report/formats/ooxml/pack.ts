import { strFromU8, strToU8, Zip, ZipDeflate } from 'fflate';
import type { Pause } from '../format.ts';
import { NAMES, XML } from './xml.ts';

/** What stands in one part of a file: text in pieces none of which ends within a sign, or bytes. */
type PartContent = readonly string[] | Uint8Array;
/** The parts of a file by their paths in it. */
export type Parts = Map<string, PartContent>;

/** As much as is compressed at once: little enough that a slow page answers between two of them. */
const SLICE = 1 << 15;
/** Nothing in a file tells when it was made: the same plan makes the same bytes, in every zone. */
const NEVER = '1980-01-01T00:00:00';

/** A file of parts. `from`: how much of the work is done when it begins. */
export async function packed(parts: Parts, pause: Pause, from: number): Promise<Uint8Array<ArrayBuffer>> {
  const out: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    out.push(data);
  });
  let done = 0;
  for (const [path, content] of parts) {
    const part = new ZipDeflate(path, { level: 4 });
    part.mtime = NEVER;
    zip.add(part);
    for (const slice of slicesOf(content)) {
      part.push(slice);
      await pause(from + ((1 - from) * done) / parts.size);
    }
    part.push(new Uint8Array(), true);
    done += 1;
  }
  zip.end();
  return joined(out);
}

function* slicesOf(content: PartContent): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    for (let at = 0; at < content.length; at += SLICE) yield content.subarray(at, at + SLICE);
    return;
  }
  let gathered = '';
  for (const piece of content) {
    gathered += piece;
    if (gathered.length < SLICE) continue;
    yield strToU8(gathered);
    gathered = '';
  }
  yield strToU8(gathered);
}

function joined(all: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const data of all) {
    whole.set(data, at);
    at += data.length;
  }
  return whole;
}

/** What another part is to the one that names it, by the last word of its type. */
export type Relation = { id: string; type: string; target: string };

const OFFICE = `${NAMES.relations}/`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';

/** The part that says which others a part goes with. */
export function relationsPart(relations: readonly Relation[]): string[] {
  return [`${XML}<Relationships xmlns="${NAMES.relation}">`, ...relations.map(relation), '</Relationships>'];
}

/** Where the others are named that a part goes with. */
export function relationsOf(path: string): string {
  return path.replace(/[^/]*$/, '_rels/$&.rels');
}

export function relation({ id, type, target }: Relation): string {
  const names = type === 'core-properties' ? PACKAGE : OFFICE;
  return `<Relationship xmlns="${NAMES.relation}" Id="${id}" Type="${names}${type}" Target="${target}"/>`;
}

/** Adds an element at the end of a part of XML. */
export function added(parts: Parts, path: string, element: string): void {
  const text = textOf(parts.get(path) ?? []);
  parts.set(path, [text.replace(/<\/[^<>]+>\s*$/, (end) => element + end)]);
}

/** A part as text. */
export function textOf(content: PartContent): string {
  return content instanceof Uint8Array ? strFromU8(content) : content.join('');
}

const ENDINGS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
};

/** The part that says what each of the others is: by ending, and by path. */
export function typesPart(paths: Record<string, string>): string[] {
  const defaults = Object.entries(ENDINGS).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  const overrides = Object.entries({ ...paths, 'docProps/core.xml': core }).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return [`${XML}<Types xmlns="${NAMES.types}">${defaults.join('')}${overrides.join('')}</Types>`];
}
