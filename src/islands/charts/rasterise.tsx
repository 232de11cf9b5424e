import { render } from 'preact';
import tokens from '../../styles/tokens.css?raw';
import type { Figure } from '../../report/blocks.ts';
import type { Picture } from '../../report/formats/format.ts';
import { allowed } from '../../report/formats/ooxml/xml.ts';
import { FigureView } from '../ReportView.tsx';
import line from './line.css?raw';

/** As wide as a text of A4 among letters of 14 px. */
const WIDTH = 657;
/** Dots to a pixel: about 290 to an inch on paper. */
const SHARP = 3;
/** On paper, whatever the screen shows; a picture by itself has none of the page's fonts. */
const ON_PAPER = `${tokens}${line}
  :root { color-scheme: light; --paper: #fff; font: 14px Arial, sans-serif; }
  text { fill: var(--ink); }
  .short { display: none; }`;

/**
 * A figure as a PNG for files; none where the browser makes none, and then its table has to do. `turn`: lets the page
 * answer, between steps each of which takes a while.
 */
export async function rasterised(figure: Figure, turn: () => Promise<void>): Promise<Picture | undefined> {
  const host = document.createElement('div');
  render(<FigureView figure={figure} label="" />, host);
  await turn();
  const svg = host.querySelector('svg');
  const height = Number(svg?.getAttribute('height'));
  if (!svg || !height) return undefined;
  svg.setAttribute('width', String(WIDTH));
  const text = allowed(new XMLSerializer().serializeToString(svg));
  const png = await painted(text.replace('>', `><style>${ON_PAPER}</style>`), height, turn);
  return png && { png, width: WIDTH, height };
}

async function painted(
  svg: string,
  height: number,
  turn: () => Promise<void>,
): Promise<Uint8Array | undefined> {
  const image = new Image(WIDTH * SHARP, height * SHARP);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const drawn = await image.decode().then(
    () => true,
    () => false,
  );
  if (!context || !drawn) return undefined;
  await turn();
  canvas.width = image.width;
  canvas.height = image.height;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0, image.width, image.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  await turn();
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
