import { LISTS, type ListName } from '../../plan/document/lists.ts';
import { namedBy } from '../../plan/people/missingIn.ts';
import { Hands } from './Hands.ts';
import { NamedElsewhere } from './NamedElsewhere.tsx';
import { PasteOffer } from './PasteOffer.tsx';

/** What stands under the foot of a list once the sheet can be typed into; under that of the sheet, what all of it does. */
export function AtFoot({ list }: { list: string }) {
  if (!isList(list)) return <Hands />;
  return (
    <>
      <PasteOffer list={list} />
      {namedBy(list) && <NamedElsewhere list={list} />}
    </>
  );
}

function isList(list: string): list is ListName {
  return Object.hasOwn(LISTS, list);
}
