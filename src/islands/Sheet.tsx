import type { ComponentChildren } from 'preact';
import type { Plan } from '../plan/document/schema.ts';
import type { Access } from '../stores/plan/plan.ts';
import { DoneHere } from './fields/DoneHere.tsx';
import { NotLoaded } from './NotLoaded.tsx';
import { SaveState } from './SaveState.tsx';
import { $partLost } from './useLate.ts';
import { useStore } from './useStore.ts';

type Props = {
  plan: Plan;
  access: Access;
  title: string;
  purpose: string;
  /** True for one that is private whole. */
  own?: boolean;
  children: ComponentChildren;
};

/** The paper every worksheet is written on: its head, its fields, and a foot, in which is drawn how it stands (week/late.ts). */
export function Sheet({ plan, access, title, purpose, own, children }: Props) {
  const closed = access !== 'open';
  return (
    <section class="sheet" data-access={access} aria-labelledby="worksheet">
      <header class="sheet-head">
        <p class="sheet-kind">Worksheet</p>
        <h2 id="worksheet">{title}</h2>
        <p>{purpose}</p>
        <SaveState plan={plan} sheet />
        {useStore($partLost) && <NotLoaded />}
      </header>
      {/* Closed until the stored values are here, so that nothing typed early can be overwritten by them. */}
      <fieldset class={own ? 'sheet-body private' : 'sheet-body'} disabled={closed}>
        <legend class="hidden">{title}</legend>
        {children}
        <DoneHere list="" />
      </fieldset>
      <footer class="sheet-foot" />
    </section>
  );
}
