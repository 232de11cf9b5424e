import { type Block, tableOf, words as column } from '../../report/blocks.ts';
import { privately, type Section, sectionOf } from '../../report/document.ts';
import type { Aside } from './aside.ts';
import { notForUs, setAside } from '../merging/en.ts';
import { setAsideInPrivate } from './en/plan.ts';

/** What was found and is not for this program, with the reason; what is private apart. No section where there is none. */
export function setAsideSections(aside: readonly Aside[]): Section[] {
  const isOwn = ({ finding }: Aside) => finding.private === true;
  return [
    ...sectionOf('aside', notForUs, tableIn(aside.filter((one) => !isOwn(one)))),
    ...privately('aside-private', setAsideInPrivate, { blocks: tableIn(aside.filter(isOwn)) }),
  ];
}

function tableIn(aside: readonly Aside[]): Block[] {
  return tableOf(
    notForUs,
    [column(setAside.says), column(setAside.because)],
    aside.map(({ finding, row }) => [finding.says, row.because]),
  );
}
