import { type Document, type Flat, flatten } from '../../document.ts';
import type { Making } from '../format.ts';
import { added, packed, type Parts, relation, relationsOf } from '../ooxml/pack.ts';
import { bodyOf, type Pictures } from './body.ts';
import { type Carrier, ownCarrier } from './carrier.ts';
import { pictureId } from './picture.ts';
import { readCarrier } from './theirs.ts';

/** How much of the work is done once the words stand. */
const WRITTEN = 0.4;

/** A document as a Word file. Rejects once it was stopped. */
export async function render(document: Document, making: Making): Promise<Uint8Array<ArrayBuffer>> {
  return inCarrier(carrierFor(document, making), document, making);
}

/** Why an organisation’s file cannot carry a document; nothing where it can. */
export function refusalOf(carrier: Uint8Array): string | undefined {
  const read = readCarrier(carrier);
  return read.kind === 'refused' ? read.why : undefined;
}

function carrierFor(document: Document, { paper, carrier }: Making): Carrier {
  if (!carrier) return ownCarrier(document, paper);
  const read = readCarrier(carrier);
  if (read.kind === 'refused') throw new Error(read.why);
  return read.fill(document);
}

/** A document in a file that is there. */
async function inCarrier(carrier: Carrier, document: Document, making: Making) {
  const pictures = await drawn(flatten(document.sections), making);
  const { begun, ended, path, parts } = carrier;
  const body = await written(carrier, document, pictures, making);
  const all: Parts = new Map([...parts, [path, [begun, ...body, ended]]]);
  addPictures(all, path, pictures);
  return packed(all, making.pause, WRITTEN);
}

async function drawn(flat: readonly Flat[], { draw, pause }: Making): Promise<Pictures> {
  const pictures = new Map();
  for (const part of flat) {
    if (part.kind !== 'figure') continue;
    const picture = await draw(part.figure);
    if (picture) pictures.set(part, picture);
    await pause(0);
  }
  return pictures;
}

/** The words in whole elements; the page answers between them. */
async function written(carrier: Carrier, document: Document, pictures: Pictures, { pause }: Making) {
  const pieces: string[] = [];
  for (const piece of bodyOf(document, pictures, carrier.width)) {
    pieces.push(carrier.named(piece));
    await pause(WRITTEN / 2);
  }
  return pieces;
}

function addPictures(parts: Parts, path: string, pictures: Pictures): void {
  const folder = path.replace(/[^/]*$/, '');
  [...pictures.values()].forEach(({ png }, at) => {
    const target = `media/plan-${at + 1}.png`;
    parts.set(folder + target, png);
    added(parts, relationsOf(path), relation({ id: pictureId(at + 1), type: 'image', target }));
  });
}
