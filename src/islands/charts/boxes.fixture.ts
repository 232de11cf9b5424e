import { Parser } from 'htmlparser2';
import { NARROW, ROOMY } from './labels.ts';
import { textWidth } from './textWidth.ts';

type Box = { text: string; left: number; right: number; top: number; bottom: number; edged: boolean };
/** Which words are shown: `short` on a phone, `long` on paper and wherever there is room. */
type Shown = 'short' | 'long';

/** The least and the most a picture is wide while these words are shown, in px. */
const WIDTHS = { short: [NARROW, 800], long: [ROOMY, 1400] } as const;

/**
 * What is wrong with the words of a picture, drawn as SVG, at the widths it may have; `share`, from 0 to 1, is a width
 * between the least and the most: words that stand on others or stick out, or have an edge.
 */
export function faultsOf(svg: string, share: number): string[] {
  return (['short', 'long'] as const).flatMap((shown) => {
    const [least, most] = WIDTHS[shown];
    return [least, least + share * (most - least), most].flatMap((width) => faultsAt(svg, shown, width));
  });
}

function faultsAt(svg: string, shown: Shown, width: number): string[] {
  const { boxes, height } = boxesOf(svg, shown, width);
  const at = `${shown} at ${width}`;
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      !(left >= -0.1 && right <= width + 0.1 && top >= -0.1 && bottom <= height + 0.1),
  );
  const upon = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (overlap(one, other) ? [`${at}: ${said(one)} on ${said(other)}`] : [])),
  );
  return [
    ...outside.map((box) => `${at}: ${said(box)} outside, ${height} high`),
    ...upon,
    ...boxes.filter(({ edged }) => edged).map((box) => `${at}: ${said(box)} twice in a PDF, for its edge`),
  ];
}

function said({ text, left, right, top, bottom }: Box): string {
  return [text, ...[left, right, top, bottom].map(Math.round)].join(' ');
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 0.1 &&
    other.left < one.right - 0.1 &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Where the words stand in px, as a browser lays them out whose signs are as wide as they can be. */
function boxesOf(svg: string, shown: Shown, width: number): { boxes: Box[]; height: number } {
  const hidden = shown === 'short' ? 'long' : 'short';
  const boxes: Box[] = [];
  let height = 0;
  let text = '';
  const open: Record<string, string>[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length === 0) height = Number(attributes.height);
        if (name === 'text') text = '';
        open.push(attributes);
      },
      ontext(said) {
        if (open.every((attributes) => attributes.class !== hidden)) text += said;
      },
      onclosetag(name) {
        const attributes = open.pop() ?? {};
        const seen = open.every((around) => around.class !== hidden);
        if (name === 'text' && seen && text.trim()) boxes.push(boxOf(text, attributes, width));
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return { boxes, height };
}

function boxOf(text: string, attributes: Record<string, string>, width: number): Box {
  const x = (Number.parseFloat(attributes.x ?? '0') / 100) * width + Number(attributes.dx ?? 0);
  const wide = textWidth(text);
  const left = x - wide * ({ end: 1, middle: 0.5 }[attributes['text-anchor'] ?? ''] ?? 0);
  const y = Number(attributes.y);
  return { text, left, right: left + wide, top: y - 13, bottom: y + 4, edged: 'stroke' in attributes };
}
