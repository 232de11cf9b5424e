import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { atRest } from '../../sheets/atRest.ts';
import { LISTS, type ListName } from '../../plan/document/lists.ts';
import type { Errors, Owns, Words } from './fieldsOf.tsx';
import type { Press } from './Rows.tsx';

type Props = {
  list: ListName;
  row: { id: string };
  words: Words;
  owns?: object | undefined;
  errors: object | undefined;
  one: string;
  number: number;
  open: boolean;
  press: (work: Press) => void;
  /** What is told of it beside what its table says. */
  tells?: ((row: never) => string | undefined) | undefined;
};

/** What stands on the button that opens a row: what the row says at rest. A row with something to mend opens by itself. */
export function RowAtRest({ list, row, words, owns, errors, one, number, open, press, tells }: Props) {
  const own = owns as Owns<Record<string, unknown>> | undefined;
  const said = atRest(list, LISTS[list].table, row as unknown as Record<string, unknown>, (key, leaf) => {
    const called = own?.[key]?.words ?? words[leaf.word ?? key];
    return { label: called?.label ?? '', names: own?.[key]?.names };
  });
  const wrong = said.unread || Object.values((errors ?? {}) as Errors<Record<string, unknown>>).some(Boolean);
  useEffect(() => {
    if (wrong && !open) press((act) => act.turn(true, [row.id]));
  }, [wrong]);
  const called = <span class="hidden">{`${one} ${open ? number : ''}`}</span>;
  const mark = <span aria-hidden="true">{open ? '▾' : '▸ '}</span>;
  if (open)
    return (
      <>
        {mark}
        {called}
      </>
    );
  const { facts, more } = said;
  const also = tells?.(row as never);
  return (
    <>
      {mark}
      {called}
      {number} <b dir="auto">{said.name}</b>
      <span class="quiet">
        {wrong && <bdi class="error"> Something to mend</bdi>}
        {also && <> · {also}</>}
        {facts.map(({ key, label, text }) => (
          <Fragment key={key}>
            {' · '}
            {label && `${label}: `}
            <bdi>{text}</bdi>
          </Fragment>
        ))}
        {more > 0 && ` · + ${more} more`}
      </span>
    </>
  );
}
