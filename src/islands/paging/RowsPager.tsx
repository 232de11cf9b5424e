import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { showNumber } from '../../language/numbers.ts';
import { TextField } from '../fields/fields.tsx';
import { article, fieldIn } from '../fields/row.ts';
import { findNext } from './findNext.ts';
import { Pager, shownText } from './Pager.tsx';
import { Pages, placeOfField } from './Pages.ts';
import { useFieldWanted } from '../useFieldWanted.ts';
import { useWhole } from './useWhole.ts';

type Props = {
  list: string;
  rows: readonly { id: string }[];
  /** What one row is called, such as "answer". */
  one: string;
  from: number;
  to: number;
  /** Undefined until the pages can be turned. */
  pages: Pages | undefined;
  setPages: (pages: Pages) => void;
  setWhole: (whole: boolean) => void;
  /** Sends the focus to what the first of these selectors finds, once it is drawn. */
  focus: (selectors: string[]) => void;
};

/** Goes to a field of the row at a place, or to its first. */
type Go = (place: number, field: string) => void;

/** Turns the pages of a list of rows. Above it, it says where the reader is, and finds rows by what they say. */
export function RowsPager({ head, ...props }: Props & { head: boolean }) {
  const { rows, from, to, pages, focus } = props;
  const turn = (place: number) => {
    focus(['[data-position]']);
    pages?.turn(place);
  };
  const pager = <Pager from={from} to={to} of={rows.length} turn={turn} />;
  return head ? <Head {...props} pager={pager} /> : pager;
}

function Head({ pager, ...props }: Props & { pager: preact.JSX.Element }) {
  const { list, rows, one, from, to, pages, setPages, setWhole, focus } = props;
  const go: Go = (place, field) => {
    const id = rows[place]?.id ?? '';
    focus([`[data-row="${id}"] [id$="-${field}"]`, fieldIn(id)]);
    pages?.turn(place);
  };
  useEffect(() => {
    if (!pages) setPages(new Pages(setPages));
  }, []);
  useFieldWanted((field) => {
    const place = placeOfField(rows, field);
    if (place >= 0 && (place < from || place >= to)) pages?.turn(place);
  });
  const whole = useWhole();
  useLayoutEffect(() => setWhole(whole), [whole]);
  return (
    <div class="paste">
      <p data-position tabIndex={-1} role="status">
        {shownText({ from, to, of: rows.length })}
      </p>
      <Find list={list} rows={rows} from={from} one={one} go={go} />
      {pager}
    </div>
  );
}

/** The browser's own search sees only what is drawn: this goes to the next row that says it, wherever it is. */
function Find({ list, rows, from, one, go }: Pick<Props, 'list' | 'rows' | 'from' | 'one'> & { go: Go }) {
  const [text, type] = useState('');
  const [said, say] = useState('');
  const last = useRef<number>();
  const find = () => {
    const found = findNext(rows, text, last.current ?? from - 1);
    last.current = found?.place;
    say(found ? `Found in ${one} ${showNumber(found.place + 1)}.` : `Found in no ${one}.`);
    if (found) go(found.place, found.field);
  };
  return (
    <search
      class="rows-foot"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
        // It would go on to act on what has the focus by then.
        event.preventDefault();
        find();
      }}
    >
      <TextField
        id={`${list}-find`}
        words={{ label: `Find ${article(one)}` }}
        value={text}
        onChange={(typed) => {
          last.current = undefined;
          type(typed);
        }}
      />
      <button type="button" onClick={find}>
        Find next
      </button>
      <span class="said" role="status">
        {said}
      </span>
    </search>
  );
}
