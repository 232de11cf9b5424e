import { AtEdge, Quiet } from './marks.tsx';
import { showNumber } from '../../language/numbers.ts';
import { NARROW, ROOMY, withFigure } from './labels.ts';
import { cut } from './textWidth.ts';

/** A picture of more rows than this shows less, not more. */
export const MOST_ROWS = 24;

/** What a row is called, on a line of its own, with its figure if it has one: more of it where there is room. */
export function RowName({
  label,
  figure,
  y,
  weight,
}: {
  label: string;
  figure?: string;
  y: number;
  weight?: number;
}) {
  const words = (width: number) => (figure ? withFigure(label, figure, { width }) : cut(label, width));
  const [short, long] = [words(NARROW), words(ROOMY)];
  const named = (name: string) => <AtEdge {...{ y, weight }}>{name}</AtEdge>;
  return short === long ? (
    named(long)
  ) : (
    <>
      <g class="short">{named(short)}</g>
      <g class="long">{named(long)}</g>
    </>
  );
}

/** How many rows the picture leaves to the table, of all there `of`. */
export function More({ of, y }: { of: number; y: number }) {
  if (of <= MOST_ROWS) return null;
  return <Quiet y={y + 14}>{`and ${showNumber(of - MOST_ROWS)} more in the table`}</Quiet>;
}
